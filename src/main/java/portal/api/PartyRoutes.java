package portal.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.access.SpaceId;
import portal.operations.Parties;
import portal.people.PersonId;
import portal.ui.Texts;

/** The routes for the countries and people of an operation, for its coordinators. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/operations/{operation}",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Countries of an operation: the invited countries with their states, and guests, for its coordinators")
class PartyRoutes {
    private final Parties parties;
    private final Texts texts;

    PartyRoutes(Parties parties, Texts texts) {
        this.parties = parties;
        this.texts = texts;
    }

    @GetMapping(path = "/countries", name = "The countries that were invited, each with its state")
    List<InvitedCountryResource> countries(@PathVariable UUID operation, Locale language) {
        return parties.invitations(new SpaceId(operation)).stream()
                .map(country -> InvitedCountryResource.of(country, texts, language))
                .toList();
    }

    @PostMapping(
            path = "/countries",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Invite a country; only its bureau learns of it")
    ResponseEntity<Void> invite(@PathVariable UUID operation, @RequestBody NewInvitation plan) {
        parties.invite(new SpaceId(operation), plan.code());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping(
            path = "/countries/{country}",
            name = "Withdraw the invitation of a country; its officers lose access at once")
    ResponseEntity<Void> withdrawInvitation(@PathVariable UUID operation, @PathVariable String country) {
        parties.withdrawInvitation(new SpaceId(operation), Input.country(country));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/countries/{country}/disclosure",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Say what the bureau of a country is told about the other countries")
    ResponseEntity<Void> disclose(
            @PathVariable UUID operation, @PathVariable String country, @RequestBody NewDisclosure plan) {
        parties.disclose(new SpaceId(operation), Input.country(country), plan.disclosure());
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/guests",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Admit a person who is no national officer")
    ResponseEntity<Void> admit(@PathVariable UUID operation, @RequestBody NamedPerson guest) {
        parties.admit(new SpaceId(operation), new PersonId(guest.person()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping(path = "/participants/{person}", name = "Remove a participant, who loses access at once")
    ResponseEntity<Void> remove(@PathVariable UUID operation, @PathVariable UUID person) {
        parties.remove(new SpaceId(operation), new PersonId(person));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping(path = "/participation", name = "Leave an operation")
    ResponseEntity<Void> leave(@PathVariable UUID operation) {
        parties.leave(new SpaceId(operation));
        return ResponseEntity.noContent().build();
    }
}
