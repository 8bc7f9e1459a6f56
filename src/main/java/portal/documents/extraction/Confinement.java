package portal.documents.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Restrictions that the operating system puts on a process: no network, no core dump, and limits for its files. */
final class Confinement {
    private static final List<String> NO_NETWORK = List.of("unshare", "--net", "--map-root-user");
    private static final List<String> BOUNDED =
            List.of("prlimit", "--core=0", "--nofile=1024", "--fsize=" + (2L << 30));

    private Confinement() {}

    /**
     * Returns the beginning of a command line that applies all restrictions that work on this machine; empty if none
     * works.
     */
    static List<String> prefix() {
        return Stream.of(NO_NETWORK, BOUNDED)
                .filter(Confinement::works)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean works(List<String> words) {
        try {
            var command = Stream.concat(words.stream(), Stream.of("true")).toList();
            var trial = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
