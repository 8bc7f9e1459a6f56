package portal.commands;

import static portal.commands.CommandFixture.BR;
import static portal.commands.CommandFixture.SG;
import static portal.commands.Commands.asLim;
import static portal.commands.Commands.command;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.AccessGranted;
import portal.access.AccessRevoked;
import portal.access.Act;
import portal.access.Spaces;
import portal.facts.Fact;
import portal.operations.CountriesDisclosed;
import portal.operations.CountryAnswered;
import portal.operations.CountryEntered;
import portal.operations.CountryInvited;
import portal.operations.CountryLeft;
import portal.operations.CountryWithdrawn;
import portal.operations.Disclosure;
import portal.operations.GuestAdmitted;
import portal.operations.InvitationDeclined;
import portal.operations.InvitationSeen;
import portal.operations.InvitationWithdrawn;
import portal.operations.NoPositionTaken;
import portal.operations.NominationApproved;
import portal.operations.NominationRefused;
import portal.operations.OfficerNominated;
import portal.operations.OfficerResumed;
import portal.operations.OfficerSuspended;
import portal.operations.OfficerWithdrawn;
import portal.operations.ParticipantLeft;
import portal.operations.ParticipantRemoved;
import portal.operations.Parties;
import portal.operations.TermsAccepted;
import portal.operations.TestOperations;

/** The commands about the countries that are parties to an operation, and about their officers. */
class PartyCommands {
    private static final Consumer<CommandFixture> NOTHING = scene -> {};

    private PartyCommands() {}

    static List<Command> all() {
        return List.of(
                coordinator(
                        "invite", Act.ADMIT, (scene, parties) -> parties.invite(scene.room, BR), CountryInvited.class),
                coordinator(
                        "withdrawInvitation",
                        Act.REMOVE,
                        (scene, parties) -> parties.withdrawInvitation(scene.room, SG),
                        AccessRevoked.class,
                        ParticipantRemoved.class,
                        InvitationWithdrawn.class),
                coordinator(
                        "disclose",
                        Act.ADMIT,
                        (scene, parties) -> parties.disclose(scene.room, SG, Disclosure.TAKING_PART),
                        CountriesDisclosed.class),
                coordinator(
                        "discloseToAll",
                        Act.ADMIT,
                        (scene, parties) -> parties.discloseToAll(scene.room, Disclosure.INVITED),
                        CountriesDisclosed.class,
                        CountriesDisclosed.class),
                coordinator(
                        "admit",
                        Act.ADMIT,
                        (scene, parties) -> parties.admit(scene.room, scene.newcomer),
                        AccessGranted.class,
                        GuestAdmitted.class),
                coordinator(
                        "remove",
                        Act.REMOVE,
                        (scene, parties) -> parties.remove(scene.room, scene.lim),
                        AccessRevoked.class,
                        ParticipantRemoved.class,
                        CountryLeft.class),
                bureau(
                        "seen",
                        null,
                        PartyCommands::invitedAgain,
                        (scene, parties) -> parties.seen(scene.room),
                        InvitationSeen.class),
                bureau(
                        "takeNoPosition",
                        Act.REMOVE,
                        PartyCommands::seen,
                        (scene, parties) -> parties.takeNoPosition(scene.room, "We are asked too late"),
                        NoPositionTaken.class,
                        CountryAnswered.class),
                bureau(
                        "decline",
                        Act.REMOVE,
                        PartyCommands::seen,
                        (scene, parties) -> parties.decline(scene.room, "Not our case"),
                        InvitationDeclined.class,
                        CountryAnswered.class),
                bureau(
                        "withdrawCountry",
                        Act.REMOVE,
                        NOTHING,
                        (scene, parties) -> parties.withdrawCountry(scene.room, "The case is closed here"),
                        AccessRevoked.class,
                        OfficerWithdrawn.class,
                        CountryWithdrawn.class,
                        CountryAnswered.class),
                bureau(
                        "nominate",
                        Act.ADMIT,
                        NOTHING,
                        (scene, parties) -> parties.nominate(scene.room, scene.tan),
                        OfficerNominated.class),
                bureau(
                        "approveNomination",
                        Act.ADMIT,
                        scene -> scene.nominated(scene.tan),
                        (scene, parties) -> parties.approveNomination(scene.room, scene.tan),
                        NominationApproved.class),
                bureau(
                        "refuseNomination",
                        Act.REMOVE,
                        scene -> scene.nominated(scene.tan),
                        (scene, parties) -> parties.refuseNomination(scene.room, scene.tan),
                        NominationRefused.class),
                bureau(
                        "acceptTerms",
                        Act.ADMIT,
                        scene -> scene.the(TestOperations.class).nominated(scene.room, scene.bureau),
                        (scene, parties) -> parties.acceptTerms(scene.room),
                        AccessGranted.class,
                        TermsAccepted.class),
                bureau(
                        "suspendOfficer",
                        Act.REMOVE,
                        NOTHING,
                        (scene, parties) -> parties.suspendOfficer(scene.room, scene.lim, "On leave"),
                        OfficerSuspended.class,
                        AccessRevoked.class,
                        CountryLeft.class),
                bureau(
                        "resumeOfficer",
                        Act.ADMIT,
                        PartyCommands::suspended,
                        (scene, parties) -> parties.resumeOfficer(scene.room, scene.lim),
                        OfficerResumed.class,
                        AccessGranted.class,
                        CountryEntered.class,
                        CountryAnswered.class),
                bureau(
                        "withdraw",
                        Act.REMOVE,
                        NOTHING,
                        (scene, parties) -> parties.withdraw(scene.room, scene.lim),
                        AccessRevoked.class,
                        OfficerWithdrawn.class,
                        CountryLeft.class),
                command(
                        "Parties.leave",
                        Act.REMOVE,
                        asLim(scene -> scene.the(Parties.class).leave(scene.room)),
                        AccessRevoked.class,
                        ParticipantLeft.class,
                        CountryLeft.class),
                command(
                        "Spaces.join",
                        Act.ADMIT,
                        asLim(scene -> scene.the(Spaces.class).join(scene.room)),
                        AccessGranted.class),
                command(
                        "Spaces.leave",
                        Act.REMOVE,
                        asLim(scene -> scene.the(Spaces.class).leave(scene.room)),
                        AccessRevoked.class));
    }

    /** Withdraws the invitation of Singapore and invites it again, so that nobody at its bureau has opened the invitation. */
    private static void invitedAgain(CommandFixture scene) {
        scene.as(scene.coordinator);
        scene.the(Parties.class).withdrawInvitation(scene.room, SG);
        scene.the(Parties.class).invite(scene.room, SG);
    }

    private static void seen(CommandFixture scene) {
        invitedAgain(scene);
        scene.as(scene.bureau);
        scene.the(Parties.class).seen(scene.room);
    }

    private static void suspended(CommandFixture scene) {
        scene.as(scene.bureau);
        scene.the(Parties.class).suspendOfficer(scene.room, scene.lim, "On leave");
    }

    private interface PartyAct {
        void of(CommandFixture scene, Parties parties);
    }

    @SafeVarargs
    private static Command coordinator(String method, Act act, PartyAct perform, Class<? extends Fact>... facts) {
        return command(
                "Parties." + method,
                act,
                NOTHING,
                scene -> scene.coordinator,
                scene -> perform.of(scene, scene.the(Parties.class)),
                facts);
    }

    @SafeVarargs
    private static Command bureau(
            String method,
            @Nullable Act act,
            Consumer<CommandFixture> prepare,
            PartyAct perform,
            Class<? extends Fact>... facts) {
        return command(
                "Parties." + method,
                act,
                prepare,
                scene -> scene.bureau,
                scene -> perform.of(scene, scene.the(Parties.class)),
                facts);
    }
}
