package portal.worlds;

import static portal.worlds.Surfaces.each;

import portal.Cast;
import portal.CastSignIn;
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

    PartySurfaces(WorldWriter writer, PageRenderer pages, CastSignIn stage) {
        this.pages = pages;
        this.stage = stage;
        parties = writer.the(Parties.class);
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
    }

    private void coordinator(Surfaces all) {
        all.attemptInSpaces("inviting", room -> parties.invite(room, CountryCode.of("FR")));
        all.attemptInSpaces("taking an invitation back", room -> parties.withdrawInvitation(room, SG));
        all.attemptInSpaces("telling a country of others", room -> parties.disclose(room, SG, Disclosure.INVITED));
        all.attemptInSpaces("telling all countries of others", room -> parties.discloseToAll(room, Disclosure.INVITED));
        all.attemptInSpaces("admitting", room -> parties.admit(room, stage.person(Cast.PTO_G)));
        all.attemptInSpaces("removing", room -> parties.remove(room, lim()));
    }

    private void bureau(Surfaces all) {
        all.attemptInSpaces("opening an invitation", parties::seen);
        all.attemptInSpaces("taking no position", room -> parties.takeNoPosition(room, ""));
        all.attemptInSpaces("declining", room -> parties.decline(room, ""));
        all.attemptInSpaces("withdrawing one's country", room -> parties.withdrawCountry(room, ""));
        all.attemptInSpaces("nominating", room -> parties.nominate(room, amina()));
        all.attemptInSpaces("approving a nomination", room -> parties.approveNomination(room, lim()));
        all.attemptInSpaces("refusing a nomination", room -> parties.refuseNomination(room, lim()));
        all.attemptInSpaces("suspending an officer", room -> parties.suspendOfficer(room, lim(), ""));
        all.attemptInSpaces("resuming an officer", room -> parties.resumeOfficer(room, lim()));
        all.attemptInSpaces("withdrawing", room -> parties.withdraw(room, lim()));
    }

    private void officer(Surfaces all) {
        all.attemptInSpaces("accepting terms", parties::acceptTerms);
        all.attemptInSpaces("leaving", parties::leave);
    }

    private PersonId amina() {
        return stage.person(Cast.AMINA);
    }

    /** Returns an officer who is nominated for a hidden room. */
    private PersonId lim() {
        return stage.person(Cast.LIM);
    }
}
