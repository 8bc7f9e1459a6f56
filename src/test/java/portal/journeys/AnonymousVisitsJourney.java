package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.people.FormBrowser;

/** However many anonymous visitors open pages, the server keeps no memory for them. */
class AnonymousVisitsJourney extends Journey {
    private static final int VISITS = 500;
    private static final String[] ADDRESSES = {
        "/", "/login", "/knowledge", "/topics/1", "/search?q=x", "/?v-r=init&location=", "/no-such-page"
    };

    @Autowired
    WindowCount windows;

    @Test
    void five_hundred_strangers_leave_no_session_and_no_user_interface() throws Exception {
        var before = ids();
        var opened = windows.opened();
        try (var strangers = Executors.newFixedThreadPool(8)) {
            var visits = IntStream.range(0, VISITS).mapToObj(this::visit).toList();
            for (var visit : strangers.invokeAll(visits))
                assertThat(visit.get()).contains("name=\"password\"");
        }
        assertThat(windows.opened()).isEqualTo(opened);
        assertThat(before).containsAll(ids());
    }

    /** Returns a task that requests a page as a new visitor and follows redirects; the number selects the page. */
    private Callable<String> visit(int number) {
        return () -> {
            try (var stranger = new FormBrowser(URI.create(address()))) {
                return stranger.open(ADDRESSES[number % ADDRESSES.length])
                        .follow()
                        .answer()
                        .body();
            }
        };
    }

    private Set<String> ids() {
        return Arrays.stream(sessions()).map(Session::getId).collect(Collectors.toSet());
    }
}
