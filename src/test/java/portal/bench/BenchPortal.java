package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import portal.Portal;
import portal.people.PersonId;
import portal.people.Visitors;
import portal.search.Query;
import portal.search.Search;

/** The portal in this process, on a world of its own, serving over loopback. */
class BenchPortal implements AutoCloseable {
    private static final Path HOME = Path.of("target/bench/home").toAbsolutePath();

    private final ConfigurableApplicationContext context;
    private final ManyTopics world;

    private BenchPortal(ConfigurableApplicationContext context, ManyTopics world) {
        this.context = context;
        this.world = world;
    }

    /** Builds the world, and starts again so that the portal indexes what it finds. */
    static BenchPortal withManyTopics() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        ManyTopics world;
        try (var first = start()) {
            world = new ManyTopics(first.getBean(JdbcTemplate.class));
            world.build();
        }
        var portal = new BenchPortal(start(), world);
        portal.awaitIndex();
        return portal;
    }

    ManyTopics world() {
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

    private static ConfigurableApplicationContext start() {
        var portal = new SpringApplication(Portal.class, BenchDoor.class);
        return portal.run("--server.port=0", "--portal.home=" + HOME);
    }

    private void awaitIndex() throws InterruptedException {
        Visitors.enter(new PersonId(world.readers().getFirst()));
        var search = bean(Search.class);
        while (true) {
            var found = search.find(Query.of(world.vocabulary().word(0)));
            if (found.total() > 0 && found.advice() == null) return;
            Thread.sleep(200);
        }
    }
}
