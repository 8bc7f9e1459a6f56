package portal.api;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Justification;
import portal.access.SpaceId;
import portal.operations.OperationLife;

/**
 * The routes for the steps of an operation. They answer without a body, because who may take a step, such as the head
 * of operations, cannot always read the operation.
 */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/operations/{operation}",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Operation steps: approval, suspension and closing")
class OperationStepRoutes {
    private final OperationLife life;

    OperationStepRoutes(OperationLife life) {
        this.life = life;
    }

    @PostMapping(
            path = "/data-protection-note",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Give the note of the data-protection officer on a proposed operation")
    ResponseEntity<Void> note(@PathVariable UUID operation, @RequestBody NewDataProtectionNote note) {
        life.noteDataProtection(new SpaceId(operation), note.text());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/approval",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Approve a proposed operation; its version says which values were read")
    ResponseEntity<Void> approve(@PathVariable UUID operation, @RequestBody NewOperationApproval read) {
        life.approve(new SpaceId(operation), read.version());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/rejection",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Reject a proposed operation, with the reason; only who proposed it sees it then")
    ResponseEntity<Void> reject(@PathVariable UUID operation, @RequestBody NewReason why) {
        life.reject(new SpaceId(operation), new Justification(why.reason()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/suspension",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Suspend an active operation, with the reason: it can be read, and nothing new is added")
    ResponseEntity<Void> suspend(@PathVariable UUID operation, @RequestBody NewReason why) {
        life.suspend(new SpaceId(operation), new Justification(why.reason()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/resumption", name = "Resume a suspended operation")
    ResponseEntity<Void> resume(@PathVariable UUID operation) {
        life.resume(new SpaceId(operation));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/closing",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Close an operation before its end, with the reason: this cannot be undone")
    ResponseEntity<Void> close(@PathVariable UUID operation, @RequestBody NewReason why) {
        life.close(new SpaceId(operation), new Justification(why.reason()));
        return ResponseEntity.noContent().build();
    }
}
