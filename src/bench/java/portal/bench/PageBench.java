package portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Measures the cost of opening a page over HTTP (its first request and the request for its content) with 1 and with 16
 * people at the same time.
 */
class PageBench {
    private final BenchPortal<ManyTopics> portal;
    private final Figures figures;

    PageBench(BenchPortal<ManyTopics> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    void run() throws InterruptedException {
        var world = portal.world();
        for (int people : List.of(1, 16)) {
            page(people, "home", reader -> number -> "");
            page(people, "knowledge list", reader -> number -> "knowledge");
            page(people, "space", reader -> number -> "knowledge/" + knowledge(reader, number));
            page(people, "topic", reader -> number -> "topics/" + world.topic(reader, number));
            page(people, "room", reader -> number -> "rooms/" + world.room(reader));
            page(
                    people,
                    "search page",
                    reader -> number -> "search?q=" + world.vocabulary().word(number % 200));
        }
    }

    private Object knowledge(int reader, int number) {
        var world = portal.world();
        var room = world.room(reader);
        var space = world.space(reader, number);
        return space.equals(room) ? world.space(reader, number + 1) : space;
    }

    private void page(int people, String name, IntFunction<IntFunction<String>> route) throws InterruptedException {
        var clients = new ArrayList<Load.Client>();
        for (int i = 0; i < people; i++) {
            var routes = route.apply(i);
            var browser = new Browser(portal.address(), portal.world().readers().get(i));
            clients.add(number -> browser.show(routes.apply(number)));
        }
        new Load(figures, "pages", Servers.embedded(), true).measure(name, clients);
    }
}
