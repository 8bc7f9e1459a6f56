package portal.documents;

import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.documents.extraction.ExtractionResult;

/**
 * The queue of versions whose text is not extracted yet, stored in the database. Each method runs in its own
 * transaction.
 */
@Component
class ExtractionQueue {
    /** Additional attempts, because an attempt also counts if it ended only because the portal was stopped. */
    private static final int SPARE_ATTEMPTS = 3;

    private final VersionRepository versions;
    private final ExtractionLimits limits;

    ExtractionQueue(VersionRepository versions, ExtractionLimits limits) {
        this.versions = versions;
        this.limits = limits;
    }

    /**
     * Requeues the versions whose extraction began but did not end, because the portal stopped or an error occurred.
     */
    @Transactional
    public void resume() {
        versions.releaseAll();
    }

    /**
     * Takes the next version, if there is one, from the queue and marks it as being extracted. Versions with fewer
     * attempts come first.
     */
    @Transactional
    public Optional<DocumentVersion> next() {
        versions.giveUp(limits.attempts() + SPARE_ATTEMPTS);
        return versions.waiting(Limit.of(1)).stream()
                .filter(version -> versions.claim(version.id().value()) == 1)
                .findFirst();
    }

    /**
     * Stores the result of an extraction. Requeues the version instead if the machine, not the file, may have caused a
     * failure, and attempts are left.
     */
    @Transactional
    public void settle(VersionId id, ExtractionResult extract) {
        versions.withText(id.value()).ifPresent(version -> version.take(extract, limits.attempts()));
    }
}
