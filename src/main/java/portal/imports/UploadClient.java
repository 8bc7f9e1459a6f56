package portal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploads files to the portal, each with one request, which is repeated after a temporary failure. */
class UploadClient implements AutoCloseable {
    private static final String BOUNDARY = "liaison-7f3c1e9a5b";
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(30);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ImportTarget target;
    private final RetryPolicy retries;

    UploadClient(ImportTarget target, RetryPolicy retries) {
        this.target = target;
        this.retries = retries;
    }

    /**
     * Uploads a file and returns its result.
     *
     * @throws ImportAborted if the portal would refuse every file, or does not answer any more
     */
    FileOutcome bring(FolderFile item) throws ImportAborted, InterruptedException {
        if (!Files.isReadable(item.path())) return FileOutcome.failed("It cannot be read.");
        var pause = Duration.ofMillis(500);
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = send(item);
                if (answer.statusCode() < 500) return outcome(answer);
                if (attempt >= retries.attempts()) return FileOutcome.failed(said(answer));
            } catch (IOException broken) {
                if (isChanged(item)) return FileOutcome.failed("It changed or went away while it was read.");
                if (attempt >= retries.attempts()) throw new ImportAborted("The portal does not answer.");
            } catch (UncheckedIOException unreadable) {
                return FileOutcome.failed("It cannot be read.");
            }
            retries.pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** Sends the request. If the portal answers that there were too many requests (429), waits and repeats it. */
    private HttpResponse<String> send(FolderFile item) throws IOException, InterruptedException {
        var answer = client.send(request(item), BodyHandlers.ofString());
        while (answer.statusCode() == 429) {
            retries.pause(seconds(answer));
            answer = client.send(request(item), BodyHandlers.ofString());
        }
        return answer;
    }

    private HttpRequest request(FolderFile item) {
        return HttpRequest.newBuilder(target.shelf())
                .timeout(LONGEST_ANSWER)
                .expectContinue(true) // so that a file that is too large is refused before it is sent
                .header("Authorization", "Bearer " + target.token())
                .header("Idempotency-Key", key(item))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body(item))
                .build();
    }

    /**
     * Returns the idempotency key. It stays the same while the file is unchanged, so that the portal does not file it
     * twice if the first answer was lost.
     */
    private String key(FolderFile item) {
        return DigestUtils.sha256Hex(String.join(
                "\n", item.path().toUri().toString(), "" + item.size(), "" + item.modified(), target.about()));
    }

    private BodyPublisher body(FolderFile item) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"about\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + target.about() + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name(item)
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head), content(item), BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    /**
     * Streams the content of the file. The JDK's file publisher is not used, because it converts the path to a string
     * and then does not find files whose names are not valid UTF-8.
     */
    private static BodyPublisher content(FolderFile item) {
        return item.size() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> opened(item)), item.size());
    }

    private static @Nullable InputStream opened(FolderFile item) {
        try {
            return Files.newInputStream(item.path());
        } catch (IOException gone) {
            return null; // then the request fails, and the caller reports why
        }
    }

    /** Returns the file's name without characters that are invalid in a header. The portal sanitises the name again. */
    private static String name(FolderFile item) {
        var name = item.path().getFileName().toString().replaceAll("[\\p{Cntrl}\"\\\\]", "_");
        return new String(name.getBytes(UTF_8), UTF_8);
    }

    private FileOutcome outcome(HttpResponse<String> answer) throws ImportAborted {
        return switch (answer.statusCode()) {
            case 201 -> new FileOutcome(Result.IMPORTED, link(answer), "");
            case 200 -> new FileOutcome(Result.ALREADY_THERE, link(answer), "");
            case 413, 422 -> new FileOutcome(Result.REFUSED, "", said(answer));
            case 401 -> throw new ImportAborted("The token is not taken: make a new one in My account.");
            case 403 -> throw new ImportAborted(said(answer));
            case 404 -> throw new ImportAborted("There is no such space for the owner of the token.");
            default -> FileOutcome.failed(said(answer));
        };
    }

    private String link(HttpResponse<String> answer) {
        return target.page(json(answer).path("id").asString("")).toString();
    }

    private static String said(HttpResponse<String> answer) {
        var problem = json(answer);
        var why = problem.path("detail").asString(problem.path("title").asString(""));
        return why.isEmpty() ? "The portal answered " + answer.statusCode() + "." : why;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException notJson) { // the answer comes from a proxy, not from the portal
            return JSON.createObjectNode();
        }
    }

    private static Duration seconds(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ofSeconds(1));
    }

    private static boolean isChanged(FolderFile item) {
        try {
            return Files.size(item.path()) != item.size()
                    || Files.getLastModifiedTime(item.path()).toMillis() != item.modified();
        } catch (IOException gone) {
            return true;
        }
    }
}
