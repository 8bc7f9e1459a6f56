package portal.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long the packaged portal takes to start for the first time and later. After each later start, also
 * measures the memory that the portal and its child processes use.
 */
class StartBench {
    private static final int WARM_STARTS = 3;
    private static final String BOUNDARY = "between-the-parts";
    private static final Path HOME = Path.of("target/bench/start").toAbsolutePath();

    private final Figures figures;

    StartBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        start("first start, demonstration world included", this::awaitClassCache);
        for (int i = 1; i <= WARM_STARTS; i++) start("warm start " + i, this::memory);
    }

    /** A measurement that needs a running portal. */
    private interface Look {
        void at(Process portal, String address) throws IOException, InterruptedException;
    }

    private void start(String name, Look look) throws IOException, InterruptedException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var command = new ProcessBuilder("target/run/start").redirectErrorStream(true);
        command.redirectOutput(Browser.OUTPUT);
        command.environment().put("PORTAL_HOME", HOME.toString());
        command.environment().put("PORTAL_PORT", String.valueOf(port));
        command.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        var start = System.nanoTime();
        var portal = command.start();
        try {
            var address = "http://127.0.0.1:" + port;
            Browser.await(address, portal);
            figures.add("start", name, (System.nanoTime() - start) / 1e9, "s");
            look.at(portal, address);
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    /** Waits until the first start has written its class cache (AOT), which later starts use. */
    private void awaitClassCache(Process portal, String address) throws InterruptedException {
        while (portal.isAlive() && !Files.exists(HOME.resolve("classes.aot"))) Thread.sleep(200);
    }

    private void memory(Process portal, String address) throws IOException, InterruptedException {
        Thread.sleep(3000); // waits until the work after the start is done
        Memory.add(figures, "resident after start", portal.toHandle());
        file(address);
        Memory.awaitExtraction(portal.toHandle());
        Memory.add(figures, "resident after it has extracted a text", portal.toHandle());
    }

    /** Adds a document through the API as a person of the demonstration world. */
    private static void file(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var token = send(
                    client,
                    HttpRequest.newBuilder(URI.create(address + "/demo/tokens/lim"))
                            .POST(BodyPublishers.noBody()));
            var spaces = new JsonMapper()
                    .readTree(send(
                            client,
                            HttpRequest.newBuilder(URI.create(address + "/api/v1/spaces"))
                                    .header("Authorization", "Bearer " + token)));
            var space = StreamSupport.stream(spaces.path("items").spliterator(), false)
                    .filter(each -> !"READ".equals(each.path("mine").asString()))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asString();
            send(
                    client,
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/spaces/" + space + "/documents"))
                            .header("Authorization", "Bearer " + token)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.ofByteArray(
                                    parcel(FileBench.letter(new ZipfVocabulary(new Random(3)))))));
        }
    }

    private static byte[] parcel(byte[] letter) {
        var parcel = new ByteArrayOutputStream();
        parcel.writeBytes("""
                --%1$s\r
                Content-Disposition: form-data; name="about"\r
                Content-Type: application/json\r
                \r
                {}\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="letter.docx"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        parcel.writeBytes(letter);
        parcel.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return parcel.toByteArray();
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300)
            throw new IOException(answer.request() + " was answered " + answer.statusCode() + ": " + answer.body());
        return answer.body();
    }
}
