package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import portal.Portal;
import portal.people.PersonId;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.search.Query;
import portal.search.Search;

/** The portal in this process, on a world of its own, serving over loopback. */
class BenchPortal<W> implements AutoCloseable {
    private static final Path HOME = Path.of("target/bench/home").toAbsolutePath();

    private final ConfigurableApplicationContext context;
    private final W world;
    private Duration indexing = Duration.ZERO;

    /** What there is to measure on. */
    interface World {
        /** Somebody who sees something. */
        UUID somebody();

        /** What it is written in. */
        Vocabulary vocabulary();
    }

    private BenchPortal(ConfigurableApplicationContext context, W world) {
        this.context = context;
        this.world = world;
    }

    /** Builds the world, and starts again so that the portal indexes what it finds. */
    static <W extends World> BenchPortal<W> on(Function<JdbcTemplate, W> build)
            throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        W world;
        try (var first = start("0")) {
            world = build.apply(first.getBean(JdbcTemplate.class));
        }
        var portal = new BenchPortal<>(start("0"), world);
        var began = System.nanoTime();
        portal.awaitIndex(world);
        portal.indexing = Duration.ofNanos(System.nanoTime() - began);
        return portal;
    }

    /** With nothing in it. */
    static BenchPortal<Object> bare() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        return new BenchPortal<>(start("0"), new Object());
    }

    /** How long it took to index everything. */
    Duration indexing() {
        return indexing;
    }

    /** Of the embedded index, in bytes. */
    long indexSize() throws IOException {
        return Disk.size(HOME.resolve("index"));
    }

    /** Serves the world that is there already, at the given port, in a process of its own. */
    public static void main(String[] port) {
        start(port[0]);
    }

    W world() {
        return world;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }

    private static ConfigurableApplicationContext start(String port) {
        var portal = new SpringApplication(Portal.class, BenchDoor.class, Townsfolk.class);
        return portal.run(
                "--server.port=" + port,
                "--vaadin.productionMode=true",
                "--portal.home=" + HOME,
                "--portal.api.requests-per-minute=1000000");
    }

    private void awaitIndex(World world) throws InterruptedException {
        Visitors.enter(new PersonId(world.somebody()));
        var search = bean(Search.class);
        while (true) {
            var found = search.find(Query.of(world.vocabulary().word(0)));
            if (found.total() > 0 && found.advice() == null) return;
            Thread.sleep(200);
        }
    }
}
