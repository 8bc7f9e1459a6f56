package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Justification;
import portal.originators.OriginatorRequest;
import portal.originators.OriginatorRequests;
import portal.originators.RequestId;
import portal.originators.WrongRecipients;
import portal.ui.Texts;

/** The routes for requests to the originators of items, and for reports of wrong recipients. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1,
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Originators: what only the originator of an item can permit, and reports of wrong recipients")
class OriginatorRoutes {
    private final OriginatorRequests requests;
    private final WrongRecipients wrongRecipients;
    private final IdempotentWrites once;
    private final Texts texts;

    OriginatorRoutes(OriginatorRequests requests, WrongRecipients wrongRecipients, IdempotentWrites once, Texts texts) {
        this.requests = requests;
        this.wrongRecipients = wrongRecipients;
        this.once = once;
        this.texts = texts;
    }

    @GetMapping(path = "/originator-requests/received", name = "The requests that I can answer, the latest first")
    Page<OriginatorRequestResource> received(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request,
            Locale language) {
        var rows = requests.received(Cursor.place(cursor), Page.checked(limit) + 1);
        return Page.of(request, rows, limit, row -> resource(row, language), OriginatorRequest::place);
    }

    @GetMapping(path = "/originator-requests/sent", name = "My requests, the latest first")
    Page<OriginatorRequestResource> sent(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request,
            Locale language) {
        var rows = requests.sent(Cursor.place(cursor), Page.checked(limit) + 1);
        return Page.of(request, rows, limit, row -> resource(row, language), OriginatorRequest::place);
    }

    private OriginatorRequestResource resource(OriginatorRequest request, Locale language) {
        return OriginatorRequestResource.of(request, texts, language);
    }

    @PostMapping(
            path = "/originator-requests",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Ask the originator of a post or document to permit a use")
    ResponseEntity<CreatedId> ask(@RequestBody NewOriginatorRequest plan, HttpServletRequest request) {
        var made = once.make(request, plan, () -> requests.ask(plan.plan()).value());
        return WriteResponse.made("/originator-requests/", made);
    }

    @GetMapping(path = "/originator-requests/{request}", name = "A request to an originator")
    OriginatorRequestResource request(@PathVariable UUID request, Locale language) {
        return resource(requests.request(new RequestId(request)), language);
    }

    @PostMapping(
            path = "/originator-requests/{request}/grant",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Permit the use until a day, under conditions; the marking stays as it is")
    OriginatorRequestResource grant(
            @PathVariable UUID request, @RequestBody NewPermission permission, Locale language) {
        requests.grant(new RequestId(request), permission.plan());
        return request(request, language);
    }

    @PostMapping(
            path = "/originator-requests/{request}/refusal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Refuse the use, with the reason")
    OriginatorRequestResource refuse(@PathVariable UUID request, @RequestBody NewReason why, Locale language) {
        requests.refuse(new RequestId(request), why.reason());
        return request(request, language);
    }

    @PostMapping(path = "/originator-requests/{request}/end", name = "End a permission before its last day")
    OriginatorRequestResource end(@PathVariable UUID request, Locale language) {
        requests.end(new RequestId(request));
        return request(request, language);
    }

    @DeleteMapping(path = "/originator-requests/{request}", name = "Take back my request, which is not answered yet")
    ResponseEntity<Void> takeBack(@PathVariable UUID request) {
        requests.takeBack(new RequestId(request));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/items/{item}/wrong-recipient",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Report that a post or document has reached a wrong recipient; its originator is told")
    ResponseEntity<Void> report(@PathVariable UUID item, @RequestBody NewReason why) {
        wrongRecipients.report(item, new Justification(why.reason()));
        return ResponseEntity.noContent().build();
    }
}
