package portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import portal.documents.extraction.ExtractionOutcome;
import portal.documents.extraction.ExtractionResult;
import portal.documents.extraction.TextExtraction;
import portal.hosting.DataFolder;

/** Extracts the texts of filed documents, one after another, on its own thread. */
@Component
@EnableConfigurationProperties(ExtractionLimits.class)
class Extractor implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Extractor.class);

    private static final int PAUSE_SECONDS = 5;

    private final ExtractionQueue queue;
    private final FileStore store;
    private final ExtractionLimits limits;
    private final Path folder;
    private final TextExtraction extraction;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread worker;

    Extractor(ExtractionQueue queue, FileStore store, ExtractionLimits limits, DataFolder home) throws IOException {
        this.queue = queue;
        this.store = store;
        this.limits = limits;
        this.folder = home.root().resolve("extraction");
        OwnFiles.emptyFolder(folder);
        this.extraction =
                new TextExtraction(folder, (int) limits.heap().toMegabytes(), limits.longestText(), limits.timeout());
    }

    @TransactionalEventListener({DocumentFiled.class, DocumentReplaced.class, ReadingWanted.class})
    void wake() {
        work.release();
    }

    @Override
    public void start() {
        queue.resume();
        work.release();
        var reader = Thread.ofPlatform().daemon().name("extractor").unstarted(this::run);
        worker = reader; // set before the thread starts, because the thread ends if there is no worker
        reader.start();
    }

    @Override
    public void stop() {
        var ending = worker;
        worker = null;
        if (ending != null) ending.interrupt();
        extraction.close();
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                if (work.tryAcquire(limits.idle().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                    readAll();
                } else {
                    extraction.close();
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException e) {
                log.error("The extraction queue stumbled and begins again in a while.", e);
                beginAgain();
            }
        }
    }

    /**
     * Waits after an error, then requeues the version that was being extracted. The queue gives up a version that
     * causes an error repeatedly.
     */
    private void beginAgain() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            queue.resume();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException stillStumbling) {
            log.warn(
                    "The extraction queue cannot be reached: {}",
                    stillStumbling.getClass().getSimpleName());
        }
        work.release();
    }

    private void readAll() {
        for (var next = queue.next(); isRunning() && next.isPresent(); next = queue.next()) read(next.get());
    }

    private void read(DocumentVersion version) {
        var plain = folder.resolve(UUID.randomUUID() + "." + safe(new FileName(version.fileName()).extension()));
        try {
            copy(version, plain);
            var extract = extraction.extract(plain);
            if (isRunning()) queue.settle(version.id(), extract);
        } catch (IOException e) {
            log.error(
                    "Version {} could not be handed over for reading.",
                    version.id().value(),
                    e);
            queue.settle(version.id(), new ExtractionResult(ExtractionOutcome.CRASHED, "", null, null));
        } finally {
            plain.toFile().delete();
        }
    }

    private void copy(DocumentVersion version, Path plain) throws IOException {
        try (var in = store.open(version.space(), version.address());
                InputStream bytes = Channels.newInputStream(in);
                var out = FileChannel.open(
                        plain,
                        OwnFiles.options(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        OwnFiles.ownerOnly())) {
            bytes.transferTo(Channels.newOutputStream(out));
        }
    }

    private static String safe(String extension) {
        return extension.matches("[a-z0-9]{1,10}") ? extension : "bin";
    }
}
