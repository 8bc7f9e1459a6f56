package portal.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures the cost of anonymous visitors: they open pages at a steady rate while a signed-in person reads pages. */
class AnonymousBench {
    private static final int STARTS = 3_000;
    private static final int A_SECOND = 20;
    private static final int MOST_BYTES_EACH = 5_000;
    private static final double MOST_TIMES_SLOWER = 2;
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final List<String> ADDRESSES = List.of("/", "/login", "/knowledge", "/topics/1");

    private final BenchPortal<ManyTopics> portal;
    private final Figures figures;
    private int read;

    AnonymousBench(BenchPortal<ManyTopics> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    void run() throws InterruptedException {
        var reader = new Browser(portal.address(), portal.world().readers().getFirst());
        read(reader, QUIET, CompletableFuture.completedFuture(null));
        start(ADDRESSES.size()); // loads classes and templates, so that their size and time are not measured
        var quiet = p95(read(reader, QUIET, CompletableFuture.completedFuture(null)));
        var before = SessionsBench.used();
        var strangers = CompletableFuture.runAsync(this::startAtAPace);
        var meanwhile = p95(read(reader, Duration.ZERO, strangers));
        var kept = (SessionsBench.used() - before) / (double) STARTS;
        tell(quiet, meanwhile, kept);
    }

    private void tell(double quiet, double meanwhile, double kept) {
        figures.add("anonymous", "topic page of a reader, no other visitors, p95", quiet, "ms");
        figures.add("anonymous", "the same, " + A_SECOND + " anonymous visits per second, p95", meanwhile, "ms");
        figures.add("anonymous", "heap kept per anonymous visit, of " + STARTS, kept, "bytes");
        if (kept > MOST_BYTES_EACH) figures.fail("An anonymous visit keeps " + kept + " bytes");
        if (meanwhile > MOST_TIMES_SLOWER * quiet)
            figures.fail("With anonymous visits a reader waits " + meanwhile + " ms instead of " + quiet);
    }

    /**
     * Reads pages for at least the time {@code least}, and until {@code other} is done.
     *
     * @return the time that each page took, in nanoseconds
     */
    private List<Long> read(Browser reader, Duration least, CompletableFuture<?> other) {
        var times = new ArrayList<Long>();
        var until = System.nanoTime() + least.toNanos();
        while (System.nanoTime() < until || !other.isDone()) {
            var start = System.nanoTime();
            reader.show("topics/" + portal.world().topic(0, read++));
            times.add(System.nanoTime() - start);
        }
        other.join();
        return times;
    }

    private void startAtAPace() {
        var started = new AtomicInteger();
        try (var clock = Executors.newScheduledThreadPool(8)) {
            clock.scheduleAtFixedRate(
                    () -> clock.execute(() -> start(started.getAndIncrement())),
                    0,
                    1_000 / A_SECOND,
                    TimeUnit.MILLISECONDS);
            while (started.get() < STARTS) Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Requests a page as a new browser without cookies would, and follows redirects. */
    private void start(int number) {
        var page = URI.create(portal.address() + ADDRESSES.get(number % ADDRESSES.size()));
        try (var stranger = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            stranger.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .join();
        }
    }

    private static double p95(List<Long> nanos) {
        return nanos.stream().sorted().toList().get((int) (nanos.size() * 0.95)) / 1e6;
    }
}
