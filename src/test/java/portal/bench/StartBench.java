package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.util.FileSystemUtils;

/** How long the packaged portal takes to serve, cold and warm, and what it and its children keep in memory then. */
class StartBench {
    private static final int WARM_STARTS = 3;
    private static final Path HOME = Path.of("target/bench/start").toAbsolutePath();

    private final Figures figures;

    StartBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        start("first start, demonstration world included", this::awaitClassCache);
        for (int i = 1; i <= WARM_STARTS; i++) start("warm start " + i, portal -> memory(portal.toHandle()));
    }

    /** What is done with the portal once it serves. */
    private interface Look {
        void at(Process portal) throws IOException, InterruptedException;
    }

    private void start(String name, Look look) throws IOException, InterruptedException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var command = new ProcessBuilder("target/run/start").redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("PORTAL_HOME", HOME.toString());
        command.environment().put("PORTAL_PORT", String.valueOf(port));
        command.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        var start = System.nanoTime();
        var portal = command.start();
        try {
            Browser.await("http://127.0.0.1:" + port);
            figures.add("start", name, (System.nanoTime() - start) / 1e9, "s");
            look.at(portal);
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    /** The first start rehearses once it serves, and keeps what it learnt for the next. */
    private void awaitClassCache(Process portal) throws InterruptedException {
        while (portal.isAlive() && !Files.exists(HOME.resolve("classes.aot"))) Thread.sleep(200);
    }

    private void memory(ProcessHandle portal) throws IOException, InterruptedException {
        Thread.sleep(3000); // let start-up settle before looking
        Memory.add(figures, "resident after start", portal);
    }
}
