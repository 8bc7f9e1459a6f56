package portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.util.FileSystemUtils;

/** How long the packaged portal takes to serve, cold and warm, and what it and its children keep in memory. */
class StartBench {
    private static final Path HOME = Path.of("target/bench/start").toAbsolutePath();

    private final Figures figures;
    private final HttpClient client = HttpClient.newHttpClient();

    StartBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        start("first start, demonstration world included", false);
        start("second start (class cache made by the first)", false);
        start("warm start", true);
    }

    private void start(String name, boolean withMemory) throws IOException, InterruptedException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var command = new ProcessBuilder("target/run/start").redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("PORTAL_HOME", HOME.toString());
        command.environment().put("PORTAL_PORT", String.valueOf(port));
        command.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        var start = System.nanoTime();
        var portal = command.start();
        try {
            while (!isServing(port)) Thread.sleep(20);
            figures.add("start", name, (System.nanoTime() - start) / 1e9, "s");
            if (withMemory) memory(portal.toHandle());
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private boolean isServing(int port) throws InterruptedException {
        var door = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .build();
        try {
            return client.send(door, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Resident memory of the portal's process and of those it started: the database, the extraction when it runs. */
    private void memory(ProcessHandle portal) throws IOException, InterruptedException {
        Thread.sleep(3000); // let start-up settle before looking
        var all = Stream.concat(Stream.of(portal), portal.descendants()).toList();
        double sum = 0;
        for (var process : all) sum += resident(process.pid());
        figures.add("memory", "resident after start, " + all.size() + " processes together", sum, "MB");
    }

    private static double resident(long pid) throws IOException {
        try (var status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }
}
