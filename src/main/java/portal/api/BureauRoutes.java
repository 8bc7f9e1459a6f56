package portal.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.operations.Parties;
import portal.people.PersonId;
import portal.ui.Texts;

/** The routes for the register of a national bureau: the operations to which its country is invited. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/bureau/operations",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Register of a bureau: the operations to which its country is invited, its answers and its officers")
class BureauRoutes {
    private final Parties parties;
    private final Texts texts;

    BureauRoutes(Parties parties, Texts texts) {
        this.parties = parties;
        this.texts = texts;
    }

    @GetMapping(name = "The operations to which my country is invited, those without an answer first")
    List<BureauOperationResource> register(Locale language) {
        return parties.national().stream()
                .map(line -> BureauOperationResource.of(line, texts, language))
                .toList();
    }

    @GetMapping(path = "/{operation}", name = "An operation in the register, as far as my bureau may know it")
    BureauOperationResource line(@PathVariable UUID operation, Locale language) {
        var line = parties.national(new SpaceId(operation)).orElseThrow(NotFound::new);
        return BureauOperationResource.of(line, texts, language);
    }

    @PostMapping(path = "/{operation}/opening", name = "Note that my bureau has seen the invitation")
    ResponseEntity<Void> open(@PathVariable UUID operation) {
        parties.seen(new SpaceId(operation));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/no-position",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Answer that my country takes no position")
    ResponseEntity<Void> takeNoPosition(@PathVariable UUID operation, @RequestBody NewReason why) {
        parties.takeNoPosition(new SpaceId(operation), why.reason());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/declination",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Decline the invitation; the other countries do not learn of it")
    ResponseEntity<Void> decline(@PathVariable UUID operation, @RequestBody NewReason why) {
        parties.decline(new SpaceId(operation), why.reason());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/withdrawal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Withdraw my country; its officers lose access at once, and what they contributed stays")
    ResponseEntity<Void> withdrawCountry(@PathVariable UUID operation, @RequestBody NewReason why) {
        parties.withdrawCountry(new SpaceId(operation), why.reason());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/nominations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Nominate an officer; a second officer of my bureau decides")
    ResponseEntity<Void> nominate(@PathVariable UUID operation, @RequestBody NamedPerson officer) {
        parties.nominate(new SpaceId(operation), new PersonId(officer.person()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/nominations/{person}/approval",
            name = "Approve the nomination of an officer, as the second officer of my bureau")
    ResponseEntity<Void> approve(@PathVariable UUID operation, @PathVariable UUID person) {
        parties.approveNomination(new SpaceId(operation), new PersonId(person));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/nominations/{person}/refusal",
            name = "Refuse the nomination of an officer, as the second officer of my bureau")
    ResponseEntity<Void> refuse(@PathVariable UUID operation, @PathVariable UUID person) {
        parties.refuseNomination(new SpaceId(operation), new PersonId(person));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/nominations/{person}/withdrawal",
            name = "Withdraw an officer or a nomination; the officer loses access at once")
    ResponseEntity<Void> withdraw(@PathVariable UUID operation, @PathVariable UUID person) {
        parties.withdraw(new SpaceId(operation), new PersonId(person));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/nominations/{person}/suspension",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Suspend the access of an officer of my country")
    ResponseEntity<Void> suspend(@PathVariable UUID operation, @PathVariable UUID person, @RequestBody NewReason why) {
        parties.suspendOfficer(new SpaceId(operation), new PersonId(person), why.reason());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/{operation}/nominations/{person}/resumption",
            name = "End the suspension of an officer of my country")
    ResponseEntity<Void> resume(@PathVariable UUID operation, @PathVariable UUID person) {
        parties.resumeOfficer(new SpaceId(operation), new PersonId(person));
        return ResponseEntity.noContent().build();
    }
}
