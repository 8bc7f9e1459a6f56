package portal.worlds;

import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
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
        attempt(all, "changing an operation", room -> operations.edit(mine(room)));
        attempt(all, "approving an operation", life::approve);
        attempt(all, "rejecting an operation", room -> life.reject(room, WHY));
        attempt(all, "a note on data protection", room -> life.noteDataProtection(room, "Mine now"));
        attempt(all, "suspending an operation", room -> life.suspend(room, WHY));
        attempt(all, "resuming an operation", life::resume);
        attempt(all, "closing an operation", room -> life.close(room, WHY));
        attempt(all, "proposing an extension", room -> extensions.proposeExtension(room, LATER, WHY));
        attempt(all, "consenting to an extension", room -> extensions.consent(room, LATER));
        attempt(all, "objecting to an extension", room -> extensions.object(room, LATER, WHY));
        attempt(all, "appointing a deputy", room -> coordinators.appointDeputy(room, head()));
        attempt(all, "appointing the coordinator", room -> coordinators.appoint(room, head()));
        attempt(all, "releasing a deputy", room -> coordinators.releaseDeputy(room, head()));
        attempt(all, "stepping down", coordinators::stepDown);
        attempt(all, "handing over", room -> coordinators.handOver(room, head()));
        attempt(all, "declining to lead", coordinators::declineHandOver);
        attempt(all, "taking over", coordinators::takeOver);
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

    private static void attempt(Surfaces all, String name, Consumer<SpaceId> act) {
        all.attempt(name, w -> each(w.hidden().spaces(), room -> done(() -> act.accept(room))));
    }
}
