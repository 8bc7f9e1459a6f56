package portal.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** The answer to a write. */
final class Answer {
    private Answer() {}

    static ResponseEntity<Made> made(String collection, UUID id) {
        return ResponseEntity.created(URI.create(ApiDoor.V1 + collection + id)).body(new Made(id));
    }

    /** What was asked for was there already. */
    static ResponseEntity<Made> there(String collection, UUID id) {
        return ResponseEntity.ok()
                .location(URI.create(ApiDoor.V1 + collection + id))
                .body(new Made(id));
    }
}
