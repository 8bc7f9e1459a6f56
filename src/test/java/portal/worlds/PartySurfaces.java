package portal.worlds;

import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;

import java.util.function.Consumer;
import portal.Cast;
import portal.CastSignIn;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.operations.Disclosure;
import portal.operations.Parties;
import portal.people.CountryCode;
import portal.people.PersonId;

/** Every way to query or use the invitations and nominations of countries (see {@link Surfaces}). */
class PartySurfaces {
    private static final CountryCode SG = CountryCode.of("SG");
    private static final String PAGE = "operations/invitation/";

    private final PageRenderer pages;
    private final CastSignIn stage;
    private final Parties parties;
    private final Spaces spaces;

    PartySurfaces(WorldWriter writer, PageRenderer pages, CastSignIn stage) {
        this.pages = pages;
        this.stage = stage;
        parties = writer.the(Parties.class);
        spaces = writer.the(Spaces.class);
    }

    void addTo(Surfaces all) {
        looks(all);
        all.unchanged("a bureau's officers", w -> parties.officers());
        all.unchanged("whether a bureau has one officer", w -> parties.isOnlyOfficerOfBureau());
        all.unchanged("countries with a bureau", w -> parties.countriesWithBureau());
        all.look("invitations of others", w -> each(w.hidden().spaces(), room -> pages.open(PAGE + room.value())));
        coordinator(all);
        bureau(all);
        officer(all);
    }

    private void looks(Surfaces all) {
        all.unchanged("whether a bureau's register is cut", w -> parties.isRegisterCut());
        all.look("a bureau's register", w -> parties.national());
        all.look("a line of a bureau's register", w -> each(w.all().spaces(), parties::national));
        all.news("invitations to be answered", w -> parties.unanswered());
        all.look("nominations to be approved", w -> parties.toApprove());
        all.look("terms to be accepted", w -> parties.toAccept());
        all.look(
                "pages of terms to be accepted",
                w -> each(
                        parties.toAccept(),
                        terms -> pages.open(PAGE + terms.room().value())));
        all.look("who is invited", w -> each(w.all().spaces(), parties::invitations));
        all.look("whom one could admit", w -> each(w.all().spaces(), parties::guests));
        all.look("compatriots in a room", w -> each(w.all().spaces(), spaces::compatriots));
    }

    private void coordinator(Surfaces all) {
        attempt(all, "inviting", room -> parties.invite(room, CountryCode.of("FR")));
        attempt(all, "taking an invitation back", room -> parties.withdrawInvitation(room, SG));
        attempt(all, "telling a country of others", room -> parties.disclose(room, SG, Disclosure.INVITED));
        attempt(all, "telling all countries of others", room -> parties.discloseToAll(room, Disclosure.INVITED));
        attempt(all, "admitting", room -> parties.admit(room, stage.person(Cast.PTO_G)));
        attempt(all, "removing", room -> parties.remove(room, stage.person(Cast.LIM)));
    }

    private void bureau(Surfaces all) {
        attempt(all, "opening an invitation", parties::seen);
        attempt(all, "taking no position", room -> parties.takeNoPosition(room, ""));
        attempt(all, "declining", room -> parties.decline(room, ""));
        attempt(all, "withdrawing one's country", room -> parties.withdrawCountry(room, ""));
        attempt(all, "nominating", room -> parties.nominate(room, amina()));
        attempt(all, "approving a nomination", room -> parties.approveNomination(room, amina()));
        attempt(all, "refusing a nomination", room -> parties.refuseNomination(room, amina()));
        attempt(all, "suspending an officer", room -> parties.suspendOfficer(room, amina(), ""));
        attempt(all, "resuming an officer", room -> parties.resumeOfficer(room, amina()));
        attempt(all, "withdrawing", room -> parties.withdraw(room, amina()));
        attempt(all, "withdrawing from a space", room -> spaces.withdraw(room, amina()));
    }

    private void officer(Surfaces all) {
        attempt(all, "accepting terms", parties::acceptTerms);
        attempt(all, "leaving", parties::leave);
    }

    private PersonId amina() {
        return stage.person(Cast.AMINA);
    }

    private static void attempt(Surfaces all, String name, Consumer<SpaceId> act) {
        all.attempt(name, w -> each(w.hidden().spaces(), room -> done(() -> act.accept(room))));
    }
}
