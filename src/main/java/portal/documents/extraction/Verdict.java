package portal.documents.extraction;

import java.util.Set;

/** Says how the extraction of a file ended: what of it was read and what was not. */
final class Verdict {
    private Verdict() {}

    static ExtractionOutcome of(FileTree files, PlainTextHandler text) {
        if (text.isFull()) return ExtractionOutcome.TOO_LARGE;
        if (files.losses().contains(ExtractionOutcome.BOMB)) return ExtractionOutcome.BOMB;
        if (text.legibility().isUnreadable()) return ExtractionOutcome.UNREADABLE;
        if (!files.losses().isEmpty()) return files.hasText() ? inPart(files.losses()) : worst(files.losses());
        if (!files.hasText()) return ExtractionOutcome.EMPTY;
        return text.legibility().isDamaged() ? ExtractionOutcome.PARTLY_UNREADABLE : ExtractionOutcome.EXTRACTED;
    }

    /** Says how the extraction ended of a file whose parser failed. */
    static ExtractionOutcome of(ExtractionOutcome failure, FileTree files, PlainTextHandler text) {
        if (text.isFull()) return ExtractionOutcome.TOO_LARGE;
        return failure == ExtractionOutcome.PASSWORD_PROTECTED && files.hasText()
                ? ExtractionOutcome.PARTLY_LOCKED
                : failure;
    }

    private static ExtractionOutcome worst(Set<ExtractionOutcome> losses) {
        if (losses.contains(ExtractionOutcome.PASSWORD_PROTECTED)) return ExtractionOutcome.PASSWORD_PROTECTED;
        return losses.contains(ExtractionOutcome.BROKEN) ? ExtractionOutcome.BROKEN : ExtractionOutcome.UNKNOWN_KIND;
    }

    private static ExtractionOutcome inPart(Set<ExtractionOutcome> losses) {
        return switch (worst(losses)) {
            case PASSWORD_PROTECTED -> ExtractionOutcome.PARTLY_LOCKED;
            case BROKEN -> ExtractionOutcome.PARTLY_BROKEN;
            default -> ExtractionOutcome.PARTLY_UNKNOWN_KIND;
        };
    }
}
