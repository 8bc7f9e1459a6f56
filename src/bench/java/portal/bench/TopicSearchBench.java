package portal.bench;

import java.util.ArrayList;
import java.util.List;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Query;
import portal.search.Search;

/** Measures search in topics, with extracts and facets, by people who can each see 20 of 500 spaces. */
class TopicSearchBench {
    private final BenchPortal<ManyTopics> portal;
    private final Figures figures;

    TopicSearchBench(BenchPortal<ManyTopics> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    void run() throws InterruptedException {
        var search = portal.bean(Search.class);
        var words = portal.world().vocabulary();
        for (int people : List.of(1, 16)) {
            var clients = new ArrayList<Load.Client>();
            for (int i = 0; i < people; i++) {
                var person = new PersonId(portal.world().readers().get(i));
                clients.add(number -> {
                    TestViewers.enter(person);
                    search.find(
                            Query.of(words.word(number % 500) + (number % 2 == 0 ? "" : " " + words.word(number % 7))));
                });
            }
            new Load(figures, "search", Servers.embedded(), false).measure("20 hits, extracts, facets", clients);
        }
    }
}
