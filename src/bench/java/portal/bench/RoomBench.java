package portal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import portal.access.Access;
import portal.access.SpaceId;
import portal.operations.Operations;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.topics.Topics;

/**
 * Measures the page of a room with 20,000 posts and of one with 50,000, and some of the calls to services that this
 * page makes.
 */
class RoomBench {
    private static final String GROUP = "rooms";

    private final BenchPortal<ManyItems> portal;
    private final Figures figures;

    private RoomBench(BenchPortal<ManyItems> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    static void run(Figures figures) throws IOException, InterruptedException {
        try (var portal = BenchPortal.serving(BenchPortal.build(ManyItems::new))) {
            new RoomBench(portal, figures).run();
        }
    }

    private void run() throws InterruptedException {
        for (var size : ManyItems.SIZES) {
            var room = portal.world().room(size);
            var name = "room with %,d items".formatted(size);
            for (int people : List.of(1, 16)) page(name, room, people);
            asks(name, new SpaceId(room));
        }
    }

    private void page(String name, UUID room, int people) throws InterruptedException {
        var clients = new ArrayList<Load.Client>();
        for (var person : portal.world().people().subList(0, people)) {
            var browser = new Browser(portal.address(), person);
            clients.add(number -> browser.show("rooms/" + room));
        }
        new Load(figures, GROUP, Servers.embedded(), true).measure(name, clients);
    }

    private void asks(String name, SpaceId room) throws InterruptedException {
        var access = portal.bean(Access.class);
        var topics = portal.bean(Topics.class);
        var operations = portal.bean(Operations.class);
        inProcess(name + ": what the viewer may read", () -> access.readable(room));
        inProcess(name + ": its card, with 1,000 participants", () -> operations.card(room));
        inProcess(name + ": its latest topics", () -> topics.in(room, null, 20));
    }

    private void inProcess(String name, Runnable asks) throws InterruptedException {
        new Load(figures, GROUP, Servers.embedded(), false).measure(name, List.of(number -> {
            TestViewers.enter(new PersonId(portal.world().somebody()));
            asks.run();
        }));
    }
}
