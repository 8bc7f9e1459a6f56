package portal.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code ./portal import SPACE FOLDER}: adds every file of a folder as a document, and reports the result
 * for every file.
 */
final class ImportCommand {
    private static final String USAGE = """
            Usage: ./portal import SPACE FOLDER [--report=FILE] [--parallel=N] [what holds for every document]
              SPACE     the id of the space, as it stands in the address of its page
              FOLDER    every file in it and below it
              --report  the table with a line for each file (else FOLDER.import.csv); run again with it to go on
              --parallel how many files at once (else 4)
              of every document, when it is not as usual in the space:
              --kind= --language= --classification= --tlp= --source= --handling=A,B --excluded=KE,SG --onlyCountries= --named= --releasedTo=
              --purpose= --scheme= --evaluation=B2 --pap= --personalData=true --sensitive=true --justification= --reviewOn=2028-01-31
            The token is in PORTAL_TOKEN (My account, or ./portal demo-token), the portal at PORTAL_URL, else http://localhost:8080.""";
    private static final int USUALLY_AT_ONCE = 4;
    private static final int MOST_AT_ONCE = 32;
    private static final int SECONDS_TO_ARRIVE = 60;

    private ImportCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.getenv()));
    }

    private static int run(List<String> arguments, Map<String, String> environment) throws InterruptedException {
        var options = new LinkedHashMap<String, String>();
        var plain = new ArrayList<String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (!argument.startsWith("--")) plain.add(argument);
            else options.put(parts[0].substring(2), parts.length == 2 ? parts[1] : "");
        }
        var report = options.remove("report");
        var parallel = options.getOrDefault("parallel", String.valueOf(USUALLY_AT_ONCE));
        options.remove("parallel");
        var token = environment.getOrDefault("PORTAL_TOKEN", "");
        if (plain.size() != 2
                || !DocumentMetadata.OPTIONS.containsAll(options.keySet())
                || !parallel.matches("\\d{1,2}")) return complain(USAGE);
        if (token.isBlank()) return complain("PORTAL_TOKEN has no token: make one in My account.");
        var folder = Path.of(plain.getLast()).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) return complain(folder + " is no folder.");
        var table = report == null ? folder.resolveSibling(folder.getFileName() + ".import.csv") : Path.of(report);
        if (table.toAbsolutePath().normalize().startsWith(folder))
            return complain("The report cannot lie in the folder that is imported.");
        var address =
                environment.getOrDefault("PORTAL_URL", "http://localhost:8080").replaceFirst("/*$", "/");
        var target =
                new ImportTarget(URI.create(address), token.strip(), plain.getFirst(), DocumentMetadata.json(options));
        return run(target, folder, table, Math.clamp(Integer.parseInt(parallel), 1, MOST_AT_ONCE));
    }

    private static int run(ImportTarget target, Path folder, Path table, int atOnce) throws InterruptedException {
        var over = new CountDownLatch(1);
        try (var report = new Report(table);
                var uploads = new UploadClient(target, RetryPolicy.USUAL)) {
            var work = new Import(uploads, report, folder, atOnce);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(work, over)));
            var progress = Thread.ofVirtual().start(() -> tell(report));
            var why = work.run();
            progress.interrupt();
            System.out.println("\r" + said(report.counts()) + "\nThe report: " + table);
            if (why != null) System.err.println(why + " Run the same again to go on.");
            return why != null || report.counts().containsKey(Result.FAILED) ? 1 : 0;
        } catch (IOException broken) {
            return complain("The report or the folder cannot be read or written: " + broken.getMessage());
        } finally {
            over.countDown();
        }
    }

    /**
     * Ends the import on Ctrl-C. Waits, for a limited time, until the running uploads are finished and in the report.
     */
    private static void stop(Import work, CountDownLatch over) {
        work.stop("Stopped.");
        try {
            over.await(SECONDS_TO_ARRIVE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(Report report) {
        try {
            while (true) {
                Thread.sleep(1000);
                System.out.print("\r" + said(report.counts()));
                System.out.flush();
            }
        } catch (InterruptedException over) {
            // the import has ended
        }
    }

    private static String said(Map<Result, Integer> counts) {
        return Arrays.stream(Result.values())
                .map(result -> Objects.requireNonNullElse(counts.get(result), 0) + " " + result.word())
                .collect(Collectors.joining(" · "));
    }

    private static int complain(@Nullable String why) {
        System.err.println(why);
        return 2;
    }
}
