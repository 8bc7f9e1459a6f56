package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts the text of files, one at a time, in a separate process that starts when it is first needed. */
public class TextExtraction implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TextExtraction.class);

    private final Path folder;
    private final int heapMegabytes;
    private final int longestText;
    private final Duration timeout;
    private volatile @Nullable ExtractionProcess process;

    /**
     * @param folder where the process may put its temporary files
     * @param heapMegabytes the memory of the process
     * @param longestText in characters; a longer text is cut
     * @param timeout the longest time for one file
     */
    public TextExtraction(Path folder, int heapMegabytes, int longestText, Duration timeout) {
        this.folder = folder;
        this.heapMegabytes = heapMegabytes;
        this.longestText = longestText;
        this.timeout = timeout;
    }

    /**
     * Extracts the text of a file. Once the process has started, returns a result, at the latest soon after the
     * timeout, even if the file makes the process crash or hang.
     */
    public synchronized ExtractionResult extract(Path file) throws IOException {
        var asked = fitProcess();
        var extract =
                asked.ask(file, timeout, from -> ExtractionResult.read(from, longestText), ExtractionResult::nothing);
        if (!asked.isFit()) {
            log.info("The extraction process ended with {}; the next file gets a new one.", extract.outcome());
            close();
        }
        return extract;
    }

    /**
     * Stops the process and frees its memory; the next file starts a new one. An extraction that is running ends with
     * the outcome CRASHED.
     */
    @Override
    public void close() {
        var ending = process;
        process = null;
        if (ending != null) ending.close();
    }

    /** Returns the id of the running process; -1 if there is none. */
    long pid() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    private ExtractionProcess fitProcess() throws IOException {
        var running = process;
        if (running != null && running.isFit()) return running;
        close();
        var fresh = new ExtractionProcess(folder, heapMegabytes, ExtractionMain.TEXT, Integer.toString(longestText));
        process = fresh;
        return fresh;
    }
}
