package portal.worlds;

import static portal.Cast.COORD_K;

import java.util.Set;
import java.util.UUID;
import portal.CastSignIn;
import portal.access.Justification;
import portal.operations.AskForReading;
import portal.operations.OperationExtensions;
import portal.operations.Operations;
import portal.operations.ReadingRequests;
import portal.operations.RoomPins;

/** What happens on the day pages of the rooms of a world, and in the life of its operations. */
class OperationWorld {
    private final WorldWriter writer;

    OperationWorld(WorldWriter writer) {
        this.writer = writer;
    }

    /** Pins a visible topic, and asks its readers to confirm that they have read it. */
    void begin(World world) {
        highlight(world, world.plan.value());
    }

    /**
     * Pins a hidden topic of a visible room, asks its readers to confirm that they have read it, and proposes to extend
     * the hidden operation. Call this after the hidden items were created.
     */
    void hide(World world) {
        highlight(world, world.hidden().topics().getLast().value());
        var room = world.hidden().spaces().getFirst();
        var until = writer.the(Operations.class).card(room).endsOn().plusMonths(1);
        writer.the(OperationExtensions.class)
                .proposeExtension(room, until, new Justification("More time " + World.CANARY));
    }

    private void highlight(World world, UUID topic) {
        writer.the(CastSignIn.class).as(COORD_K);
        writer.the(RoomPins.class).pin(world.room, topic);
        writer.the(ReadingRequests.class).ask(new AskForReading(world.room, topic, Set.of()));
    }
}
