package portal.worlds;

import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;

import java.time.LocalDate;
import java.time.ZoneOffset;
import portal.Cast;
import portal.CastSignIn;
import portal.access.Classification;
import portal.access.Justification;
import portal.access.SpaceId;
import portal.operations.ChangeOperation;
import portal.operations.OperationCoordinators;
import portal.operations.OperationEndings;
import portal.operations.OperationExtensions;
import portal.operations.OperationLife;
import portal.operations.Operations;
import portal.people.PersonId;

/** Every way to query or change the life of an operation (see {@link Surfaces}). */
class LifeSurfaces {
    private static final Justification WHY = new Justification("Mine now");
    private static final LocalDate LATER = LocalDate.of(2090, 1, 1);

    private final CastSignIn stage;
    private final Operations operations;
    private final OperationLife life;
    private final OperationExtensions extensions;
    private final OperationCoordinators coordinators;
    private final OperationEndings endings;

    LifeSurfaces(WorldWriter writer, CastSignIn stage) {
        this.stage = stage;
        operations = writer.the(Operations.class);
        life = writer.the(OperationLife.class);
        extensions = writer.the(OperationExtensions.class);
        coordinators = writer.the(OperationCoordinators.class);
        endings = writer.the(OperationEndings.class);
    }

    void addTo(Surfaces all) {
        all.look("the next steps of an operation", w -> each(w.all().spaces(), life::choices));
        all.unchanged("operations that are proposed", w -> life.waiting());
        all.unchanged("operations that a head oversees", w -> life.overseen());
        all.look("the extension of an operation", w -> each(w.all().spaces(), extensions::latest));
        all.look("extensions to be answered", w -> extensions.pending());
        all.look("who could be a deputy", w -> each(w.all().spaces(), coordinators::candidates));
        all.unchanged("who could be the coordinator", w -> coordinators.eligible());
        all.unchanged("operations that I am asked to lead", w -> coordinators.offered());
        all.unchanged("operations that end soon", w -> endings.mine());
        all.unchanged("having seen which end soon", w -> done(endings::seen));
        all.attemptInSpaces("changing an operation", room -> operations.edit(mine(room)));
        all.attemptInSpaces("approving an operation", life::approve);
        all.attemptInSpaces("rejecting an operation", room -> life.reject(room, WHY));
        all.attemptInSpaces("a note on data protection", room -> life.noteDataProtection(room, "Mine now"));
        all.attemptInSpaces("suspending an operation", room -> life.suspend(room, WHY));
        all.attemptInSpaces("resuming an operation", life::resume);
        all.attemptInSpaces("closing an operation", room -> life.close(room, WHY));
        all.attemptInSpaces("proposing an extension", room -> extensions.proposeExtension(room, LATER, WHY));
        all.attemptInSpaces("consenting to an extension", room -> extensions.consent(room, LATER));
        all.attemptInSpaces("objecting to an extension", room -> extensions.object(room, LATER, WHY));
        all.attemptInSpaces("appointing a deputy", room -> coordinators.appointDeputy(room, head()));
        all.attemptInSpaces("appointing the coordinator", room -> coordinators.appoint(room, head()));
        all.attemptInSpaces("releasing a deputy", room -> coordinators.releaseDeputy(room, head()));
        all.attemptInSpaces("stepping down", coordinators::stepDown);
        all.attemptInSpaces("handing over", room -> coordinators.handOver(room, head()));
        all.attemptInSpaces("declining to lead", coordinators::declineHandOver);
        all.attemptInSpaces("taking over", coordinators::takeOver);
    }

    private PersonId head() {
        return stage.person(Cast.OPSHEAD);
    }

    private static ChangeOperation mine(SpaceId room) {
        return new ChangeOperation(
                room,
                0,
                "Mine now",
                "Mine now",
                "Law",
                LATER,
                LATER.plusMonths(1),
                ZoneOffset.UTC,
                Classification.RESTRICTED,
                false);
    }
}
