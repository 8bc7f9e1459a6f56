package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.SpaceId;
import portal.operations.OperationLife;
import portal.operations.Operations;
import portal.operations.RoomRow;
import portal.ui.Texts;

/**
 * The routes to read and propose operations. There is none for accepting the terms of an operation: only a person can
 * say that they accept them, and they enter their second factor for it on the page.
 */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/operations",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Operations: those that I take part in, and what can happen next in each; a program cannot accept their"
                + " handling terms, because only a person can")
class OperationRoutes {
    private final Operations operations;
    private final OperationLife life;
    private final IdempotentWrites once;
    private final Texts texts;

    OperationRoutes(Operations operations, OperationLife life, IdempotentWrites once, Texts texts) {
        this.operations = operations;
        this.life = life;
        this.once = once;
        this.texts = texts;
    }

    @GetMapping(name = "The operations that I take part in")
    Page<OperationSummaryResource> mine(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        var mine = operations.mine().stream().map(RoomRow::space).toList();
        return Page.ofSpaces(request, mine, cursor, limit, OperationSummaryResource::of);
    }

    @PostMapping(
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Propose an operation; somebody else approves it, and then countries are invited")
    ResponseEntity<CreatedId> propose(@RequestBody NewOperation plan, HttpServletRequest request) {
        var made =
                once.make(request, plan, () -> operations.propose(plan.plan()).value());
        return WriteResponse.made("/operations/", made);
    }

    @GetMapping(
            path = "/{operation}",
            name = "An operation: its case head, its state, the steps of its state, and who takes part")
    OperationResource card(@PathVariable UUID operation, Locale language) {
        var room = new SpaceId(operation);
        return OperationResource.of(operations.card(room), life.choices(room), texts, language);
    }

    @GetMapping(
            path = "/waiting",
            name = "The proposed operations that wait for me as head of operations or data-protection officer")
    List<ProposedOperationResource> waiting(Locale language) {
        return life.waiting().stream()
                .map(line -> ProposedOperationResource.of(line, texts, language))
                .toList();
    }

    @GetMapping(
            path = "/overseen",
            name = "The operations under way, for the head of operations, without their content")
    List<ProposedOperationResource> overseen(Locale language) {
        return life.overseen().stream()
                .map(line -> ProposedOperationResource.of(line, texts, language))
                .toList();
    }
}
