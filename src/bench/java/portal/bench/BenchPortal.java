package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import portal.Portal;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.search.Search;

/** A portal in this process with its own test data. It is reachable from this machine only. */
class BenchPortal<W> implements AutoCloseable {
    private static final Path HOME = Path.of("target/bench/home").toAbsolutePath();

    private final ConfigurableApplicationContext context;
    private final W world;

    /** The test data of a benchmark. */
    interface BenchWorld {
        /** Returns a person who can see some of the data. */
        UUID somebody();

        /** Returns the vocabulary of the texts. */
        ZipfVocabulary vocabulary();
    }

    private BenchPortal(ConfigurableApplicationContext context, W world) {
        this.context = context;
        this.world = world;
    }

    /** Builds the data in a new data folder, but does not index it. */
    static <W extends BenchWorld> W build(Function<JdbcTemplate, W> build) throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        try (var portal = start("0")) {
            return build.apply(portal.getBean(JdbcTemplate.class));
        }
    }

    /** Starts a portal on the data that {@link #build} built before. */
    static <W extends BenchWorld> BenchPortal<W> serving(W world, String... settings) {
        return new BenchPortal<>(start("0", settings), world);
    }

    /** Builds the data, starts the portal again and waits until it has indexed the data. */
    static <W extends BenchWorld> BenchPortal<W> on(Function<JdbcTemplate, W> build)
            throws IOException, InterruptedException {
        var portal = serving(build(build));
        var world = portal.world();
        Indexing.awaitIndex(
                portal.bean(Search.class),
                new PersonId(world.somebody()),
                world.vocabulary().word(0));
        return portal;
    }

    /** Starts a portal with an empty data folder. */
    static BenchPortal<Object> bare() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        return new BenchPortal<>(start("0"), new Object());
    }

    /** Returns the size of the embedded index, in bytes. */
    long indexSize() throws IOException {
        return Disk.size(HOME.resolve("index"));
    }

    /** Starts a portal on the existing data at the given port. This method runs in a separate process. */
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

    static SpringApplication portal() {
        return new SpringApplication(Portal.class, BenchSignIn.class, TestPeople.class);
    }

    static String[] settings(String port, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--server.port=" + port,
                                "--vaadin.productionMode=true",
                                "--portal.home=" + HOME,
                                "--portal.api.requests-per-minute=1000000"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static ConfigurableApplicationContext start(String port, String... more) {
        return portal().run(settings(port, more));
    }
}
