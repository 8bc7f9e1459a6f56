package portal.guidelines;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.LifeCycle.Choice;
import portal.access.SpaceId;
import portal.guidelines.clauses.Clause;

/**
 * A version beside its translation into one language, clause by clause.
 *
 * @param translation the translation that is being worked on, or else the one in force; null if there is none
 * @param state the state of this translation; null if there is none
 * @param isTitleCurrent whether the title was translated since it was changed last
 * @param choices the steps that the state of the translation has, with who may take them and what is missing
 * @param isMine whether the viewer is a translator of the version into this language
 */
public record TranslationSheet(
        GuidelineId guideline,
        GuidelineVersionId version,
        SpaceId space,
        AudienceProperties marked,
        int number,
        Locale from,
        Locale to,
        String title,
        @Nullable TranslationId translation,
        @Nullable TranslationState state,
        String translatedTitle,
        boolean isTitleCurrent,
        List<Line> lines,
        List<Choice<TranslationEvent>> choices,
        boolean isMine) {
    /**
     * A clause and its translation.
     *
     * @param number the number of the clause; empty for the introduction
     * @param words its translation; null if there is none yet
     * @param isCurrent whether it was translated since it was changed last
     */
    public record Line(
            Clause source, String number, @Nullable Words words, boolean isCurrent) {}

    /** The translation of a clause, as Markdown. */
    public record Words(String heading, String text) {}
}
