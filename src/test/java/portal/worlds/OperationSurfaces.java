package portal.worlds;

import static portal.worlds.Surfaces.each;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import portal.Cast;
import portal.access.Classification;
import portal.access.Tlp;
import portal.operations.Operations;
import portal.operations.ProposeOperation;

/** Every way to query or use operations (see {@link Surfaces}). */
class OperationSurfaces {
    private final PageRenderer pages;
    private final Operations operations;

    OperationSurfaces(WorldWriter writer, PageRenderer pages) {
        this.pages = pages;
        operations = writer.the(Operations.class);
    }

    void addTo(Surfaces all) {
        pages(all);
        all.look("rooms, listed", w -> operations.mine());
        all.look("a room's card", w -> each(w.all().spaces(), operations::card));
        all.action(
                "proposing an operation with a hidden codename",
                w -> all.as(Cast.OPSHEAD, () -> operations.propose(plan(w.secret()))));
    }

    private void pages(Surfaces all) {
        all.look("operations, with a bureau's register", w -> pages.open("operations"));
        all.look("proposing an operation", w -> pages.open("operations/propose"));
        all.unchanged(
                "proposing an operation, as a coordinator",
                w -> all.as(Cast.OPSHEAD, () -> pages.open("operations/propose")));
    }

    private static ProposeOperation plan(String codename) {
        return new ProposeOperation(
                codename,
                "Objective",
                "Law",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 1),
                ZoneOffset.UTC,
                Classification.RESTRICTED,
                Tlp.AMBER,
                Set.of(),
                false);
    }
}
