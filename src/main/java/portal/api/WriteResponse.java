package portal.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** The response to a write. */
final class WriteResponse {
    private WriteResponse() {}

    static ResponseEntity<CreatedId> made(String collection, UUID id) {
        return ResponseEntity.created(URI.create(ApiSecurity.V1 + collection + id))
                .body(new CreatedId(id));
    }

    /** Returns the response for something that already exists. */
    static ResponseEntity<CreatedId> there(String collection, UUID id) {
        return ResponseEntity.ok()
                .location(URI.create(ApiSecurity.V1 + collection + id))
                .body(new CreatedId(id));
    }
}
