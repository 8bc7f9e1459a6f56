package portal.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** Builds the response to a request that creates something. */
final class WriteResponse {
    private WriteResponse() {}

    static ResponseEntity<CreatedId> made(String collection, UUID id) {
        return ResponseEntity.created(URI.create(ApiSecurity.V1 + collection + id))
                .body(new CreatedId(id));
    }

    /** Returns the response (200) for something that already existed. */
    static ResponseEntity<CreatedId> there(String collection, UUID id) {
        return ResponseEntity.ok()
                .location(URI.create(ApiSecurity.V1 + collection + id))
                .body(new CreatedId(id));
    }
}
