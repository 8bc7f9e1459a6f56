package portal.imports;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import portal.ui.SystemFiles;

/**
 * Imports a folder: finds its files and uploads them, a few at the same time. The search for files waits for the
 * uploads, so memory use does not grow with the number of files. Links are not followed. Every file gets a line in the
 * report.
 */
class Import {
    private final UploadClient uploads;
    private final Report report;
    private final Path folder;
    private final int atOnce;
    private final Semaphore hands;
    private final AtomicReference<@Nullable String> end = new AtomicReference<>();

    Import(UploadClient uploads, Report report, Path folder, int atOnce) {
        this.uploads = uploads;
        this.report = report;
        this.folder = folder;
        this.atOnce = atOnce;
        this.hands = new Semaphore(atOnce);
    }

    /**
     * Imports the folder.
     * @return why the import ended early; null if it is complete
     */
    @Nullable
    String run() throws IOException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Files.walkFileTree(folder, new Walk(workers));
            hands.acquire(atOnce);
        }
        return end.get();
    }

    /**
     * Ends the import early: uploads that are running finish, and no others start.
     *
     * @param why the reason, for the user
     */
    void stop(String why) {
        end.compareAndSet(null, why);
    }

    private class Walk extends SimpleFileVisitor<Path> {
        private final ExecutorService workers;

        Walk(ExecutorService workers) {
            this.workers = workers;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            var item = FolderFile.of(
                    folder,
                    file,
                    is.isRegularFile() ? is.size() : 0,
                    is.lastModifiedTime().toMillis());
            if (report.has(item)) return next();
            if (is.isSymbolicLink())
                report.add(item, FileOutcome.skipped("It is a symbolic link; links are not followed."));
            else if (!is.isRegularFile())
                report.add(item, FileOutcome.skipped("It is no file that can be read to an end."));
            else if (SystemFiles.have(item.name()))
                report.add(item, FileOutcome.skipped("The system left it in the folder; it is no document."));
            else send(item);
            return next();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            report.add(FolderFile.of(folder, file, 0, 0), FileOutcome.failed("It cannot be read."));
            return next();
        }

        /** Reports a folder whose files could not be listed completely. */
        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException why) throws IOException {
            if (why != null)
                report.add(FolderFile.of(folder, directory, 0, 0), FileOutcome.failed("It cannot be read to its end."));
            return next();
        }

        private void send(FolderFile item) {
            hands.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    if (end.get() == null) report.add(item, uploads.bring(item));
                } catch (ImportAborted | IOException | InterruptedException gone) {
                    stop(String.valueOf(gone.getMessage()));
                } finally {
                    hands.release();
                }
            });
        }

        private FileVisitResult next() {
            return end.get() == null ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
