package portal.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationState;
import portal.ui.Texts;

/**
 * A version beside its translation into one language, clause by clause.
 *
 * @param language the language of the translation
 * @param state the state of the translation that is being worked on, or else of the one in force; null if there is none
 * @param title the translated title; empty if there is none yet
 * @param titleCurrent whether the title was translated since it was changed last
 * @param steps the steps that the state of the translation has
 */
record GuidelineTranslationResource(
        UUID guideline,
        int number,
        String language,
        @Nullable TranslationState state,
        String sourceTitle,
        String title,
        boolean titleCurrent,
        List<TranslatedClauseResource> clauses,
        List<StepResource> steps,
        MarkingResource marking) {
    /**
     * A clause and its translation, as Markdown.
     *
     * @param id the id of the clause
     * @param sourceHash the hash of the clause as it is now, to name when it is translated
     * @param heading the translated heading; null if the clause is not translated yet
     * @param text the translated text; null if the clause is not translated yet
     * @param current whether the translation was made, or confirmed, for the present text of the clause
     */
    record TranslatedClauseResource(
            UUID id,
            String number,
            String sourceHash,
            String sourceHeading,
            String sourceText,
            @Nullable String heading,
            @Nullable String text,
            boolean current) {}

    static GuidelineTranslationResource of(TranslationSheet sheet, Texts texts, Locale language) {
        return new GuidelineTranslationResource(
                sheet.guideline().value(),
                sheet.number(),
                sheet.to().toLanguageTag(),
                sheet.state(),
                sheet.title(),
                sheet.translatedTitle(),
                sheet.isTitleCurrent(),
                sheet.lines().stream().map(GuidelineTranslationResource::clause).toList(),
                StepResource.of(sheet.choices(), texts, language),
                MarkingResource.of(sheet.marked()));
    }

    private static TranslatedClauseResource clause(TranslationSheet.Line line) {
        var source = line.source();
        var words = line.words();
        return new TranslatedClauseResource(
                source.id().value(),
                line.number(),
                source.hash(),
                source.heading(),
                source.text(),
                words == null ? null : words.heading(),
                words == null ? null : words.text(),
                line.isCurrent());
    }
}
