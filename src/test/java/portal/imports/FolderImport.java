package portal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs an import through the API, with short retry delays. */
public final class FolderImport {
    private FolderImport() {}

    /** @return why the import ended early; null if it is complete */
    public static @Nullable String run(URI portal, String token, String space, Path folder, Path report, int attempts) {
        var retries = new RetryPolicy(attempts, time -> Thread.sleep(Duration.ofMillis(100)));
        var target = new ImportTarget(portal, token, space, "{\"once\":true}");
        try (var lines = new Report(report);
                var uploads = new UploadClient(target, retries)) {
            return new Import(uploads, lines, folder, 4).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
