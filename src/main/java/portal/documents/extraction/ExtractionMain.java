package portal.documents.extraction;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The main class of the extraction process. It reads one file path per line, and writes one answer per path. Its
 * arguments say what it does with each file: TEXT and the longest text in characters, or CONVERSION.
 *
 * <p>The process ends when its input ends, so it never outlives the portal, whatever a parser is doing at that moment.
 */
final class ExtractionMain {
    static final int READY = 42;
    static final String TEXT = "text";
    static final String CONVERSION = "conversion";

    private ExtractionMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // parsers may print to the standard output, which carries the results
        var paths = new LinkedBlockingQueue<Path>();
        Thread.ofPlatform().name("parsing").start(() -> work(paths, arguments, out));
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) paths.add(Path.of(line));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void work(LinkedBlockingQueue<Path> paths, String[] arguments, DataOutputStream out) {
        try {
            var job = job(arguments);
            out.writeByte(READY);
            out.flush();
            while (true) job.carryOut(paths.take(), out);
        } catch (Throwable lost) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static FileJob job(String[] arguments) throws IOException {
        if (arguments[0].equals(CONVERSION)) return new Conversion();
        var parsing = new Parsing(Integer.parseInt(arguments[1]));
        return (file, out) -> parsing.parse(file).write(out);
    }

    /** What the process does with a file; it writes exactly one answer. */
    interface FileJob {
        void carryOut(Path file, DataOutputStream out) throws IOException;
    }
}
