package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Converts pictures and Word files, each in a process of its own that ends with the conversion, so that harmful code in
 * a file cannot read the file of somebody else.
 */
public class FileConversion {
    private final Path folder;
    private final int heapMegabytes;
    private final Duration timeout;

    /**
     * @param folder where the process may put its temporary files
     * @param heapMegabytes the memory of the process
     * @param timeout the longest time for one file
     */
    public FileConversion(Path folder, int heapMegabytes, Duration timeout) {
        this.folder = folder;
        this.heapMegabytes = heapMegabytes;
        this.timeout = timeout;
    }

    /** Converts a Word file if its name ends with {@code .docx}, otherwise a picture. */
    public synchronized ConvertedFile convert(Path file) throws IOException {
        try (var process = new ExtractionProcess(folder, heapMegabytes, ExtractionMain.CONVERSION)) {
            return process.ask(
                    file, timeout, ConvertedFile::read, lost -> ConvertedFile.nothing(ConversionOutcome.FAILED));
        }
    }
}
