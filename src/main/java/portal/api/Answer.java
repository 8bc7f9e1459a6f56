package portal.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** The response to a write. */
final class Answer {
    private Answer() {}

    static ResponseEntity<Made> made(String collection, UUID id) {
        return ResponseEntity.created(URI.create(ApiDoor.V1 + collection + id)).body(new Made(id));
    }

    /** Returns the response for something that already exists. */
    static ResponseEntity<Made> there(String collection, UUID id) {
        return ResponseEntity.ok()
                .location(URI.create(ApiDoor.V1 + collection + id))
                .body(new Made(id));
    }
}
