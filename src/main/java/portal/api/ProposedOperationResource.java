package portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.operations.OperationLine;
import portal.operations.OperationState;
import portal.ui.Texts;

/**
 * An operation as the head of operations and the data-protection officer see it: what was proposed, and nothing of what
 * is in it.
 *
 * @param proposer who has proposed the operation; null if not known
 * @param since when the state began
 * @param version the version of these values, which an approval must name
 * @param steps the steps that its state has
 */
record ProposedOperationResource(
        UUID id,
        OperationState state,
        String codename,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        Classification ceiling,
        boolean personalData,
        @Nullable String dataProtectionNote,
        @Nullable PersonResource proposer,
        Instant since,
        int version,
        List<StepResource> steps) {
    static ProposedOperationResource of(OperationLine line, Texts texts, Locale language) {
        return new ProposedOperationResource(
                line.room().value(),
                line.state(),
                line.codename(),
                line.objective(),
                line.legalBasis(),
                line.period().startsOn(),
                line.period().endsOn(),
                line.period().zone().getId(),
                line.ceiling(),
                line.personalData(),
                line.dataProtectionNote(),
                line.proposer().map(PersonResource::of).orElse(null),
                line.since(),
                line.version(),
                StepResource.of(line.choices(), texts, language));
    }
}
