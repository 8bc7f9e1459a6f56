package portal.documents;

import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.documents.extraction.Extract;

/** The versions whose text is still to be read, kept in the database; each step is a transaction of its own. */
@Component
class ExtractionQueue {
    /** For attempts that ended with the portal itself, as when it is stopped while reading. */
    private static final int SPARE_ATTEMPTS = 3;

    private final VersionRepository versions;
    private final ExtractionLimits limits;

    ExtractionQueue(VersionRepository versions, ExtractionLimits limits) {
        this.versions = versions;
        this.limits = limits;
    }

    /** Puts back what was being read when the portal last ended. */
    @Transactional
    public void resume() {
        versions.releaseAll();
    }

    /** The next version, now marked as being read; those that failed before come last. */
    @Transactional
    public Optional<DocumentVersion> next() {
        versions.giveUp(limits.attempts() + SPARE_ATTEMPTS);
        return versions.waiting(Limit.of(1)).stream()
                .filter(version -> versions.claim(version.id().value()) == 1)
                .findFirst();
    }

    /** Keeps what was read, or gives the version another attempt where the machine may have been the cause. */
    @Transactional
    public void settle(VersionId id, Extract extract) {
        versions.withText(id.value()).ifPresent(version -> version.take(extract, limits.attempts()));
    }
}
