package portal.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.operations.OperationExtensions;

/** The routes for later ends of operations: coordinators propose them, and bureaus answer. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1,
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Extensions of operations: a later end, to which every bureau that takes part consents")
class ExtensionRoutes {
    private final OperationExtensions extensions;

    ExtensionRoutes(OperationExtensions extensions) {
        this.extensions = extensions;
    }

    @GetMapping(path = "/operations/{operation}/extension", name = "The later end that was proposed last")
    ExtensionResource latest(@PathVariable UUID operation) {
        return extensions
                .latest(new SpaceId(operation))
                .map(ExtensionResource::of)
                .orElseThrow(NotFound::new);
    }

    @PostMapping(
            path = "/operations/{operation}/extension",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Propose a later end; silence of a bureau is no consent")
    ResponseEntity<Void> propose(@PathVariable UUID operation, @RequestBody NewExtension plan) {
        extensions.proposeExtension(new SpaceId(operation), plan.until(), new Justification(plan.reason()));
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/bureau/extensions", name = "The later ends that wait for the answer of my bureau")
    List<ExtensionQuestionResource> pending() {
        return extensions.pending().stream().map(ExtensionQuestionResource::of).toList();
    }

    @PostMapping(
            path = "/bureau/operations/{operation}/consent",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Consent to the later end, for my country")
    ResponseEntity<Void> consent(@PathVariable UUID operation, @RequestBody NewConsent answer) {
        extensions.consent(new SpaceId(operation), answer.until());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/bureau/operations/{operation}/objection",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Object to the later end, for my country: the operation ends as it would have")
    ResponseEntity<Void> object(@PathVariable UUID operation, @RequestBody NewObjection answer) {
        extensions.object(new SpaceId(operation), answer.until(), new Justification(answer.reason()));
        return ResponseEntity.noContent().build();
    }
}
