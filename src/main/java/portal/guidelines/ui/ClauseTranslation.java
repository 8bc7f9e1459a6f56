package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import portal.access.NotFound;
import portal.drafts.Draft;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationSheet.Line;
import portal.guidelines.TranslationSheet.Words;
import portal.ui.MarkdownEditor;
import portal.ui.VisibleText;

/** A clause beside the fields for the translation of its heading and of its text. */
class ClauseTranslation extends TranslationRow {
    private static final Words NOTHING = new Words("", "");

    private final GuidelineTranslations translations;
    private final ClauseTerms terms;
    private final TranslationSheet sheet;
    private final TextField heading = new TextField();
    private final MarkdownEditor text = new MarkdownEditor();
    private Line line;
    private Words stored;

    ClauseTranslation(
            Line line,
            TranslationSheet sheet,
            ClauseTerms terms,
            GuidelineTranslations translations,
            RowDraft draft,
            SheetReload reload) {
        super(
                SourceText.name(line),
                SourceText.clause(line, sheet, terms),
                ClauseState.of(line.words() != null, line.isCurrent()),
                draft,
                reload);
        this.translations = translations;
        this.terms = terms;
        this.sheet = sheet;
        this.line = line;
        this.stored = line.words() == null ? NOTHING : line.words();
        fill();
        begin(List.of(heading, text));
    }

    private void fill() {
        var language = InLanguage.name(sheet.to(), getLocale());
        heading.setLabel(getTranslation("guidelines.translate.heading.in", language));
        heading.setMaxLength(GuidelineWriting.LONGEST_HEADING);
        heading.setValue(stored.heading());
        text.setLabel(getTranslation("guidelines.translate.text.in", language));
        text.setHelperText(getTranslation("guidelines.translate.text.help"));
        text.setMaxLength(GuidelineWriting.LONGEST_TEXT);
        text.setMinRows(4);
        text.setMaxRows(24);
        text.setValue(stored.text());
        InLanguage.markTyped(heading, sheet.to());
        InLanguage.markTyped(text, sheet.to());
        form.check(heading, typed -> hasHeading(), getTranslation("guidelines.translate.heading.missing"))
                .check(text, typed -> hasText(), getTranslation("guidelines.translate.text.missing"));
        showFields();
    }

    /**
     * Shows a field for each part that the source has. A field that contains words is shown even if the source does not
     * have this part, so that the words are not lost.
     */
    private void showFields() {
        heading.setVisible(!line.source().heading().isEmpty() || !heading.isEmpty());
        text.setVisible(!line.source().text().isEmpty() || !text.isEmpty());
    }

    private boolean hasHeading() {
        return line.source().heading().isEmpty() == VisibleText.isEmpty(heading.getValue());
    }

    private boolean hasText() {
        return line.source().text().isEmpty() || !VisibleText.isEmpty(text.getValue());
    }

    @Override
    boolean isTyped() {
        return !words().equals(stored);
    }

    @Override
    Draft typed() {
        return new Draft(heading.getValue(), text.getValue());
    }

    @Override
    final void fill(Draft typed) {
        heading.setValue(typed.title());
        text.setValue(typed.body());
        showFields();
    }

    @Override
    final String translated() {
        return line.source().hash();
    }

    private Words words() {
        return new Words(heading.getValue(), text.getValue());
    }

    @Override
    boolean isComplete() {
        return hasHeading() && hasText();
    }

    @Override
    void store() {
        translations.clause(
                Objects.requireNonNull(sheet.translation()),
                line.source().id(),
                line.source().hash(),
                heading.getValue(),
                text.getValue());
    }

    @Override
    void confirmIsRight() {
        translations.confirm(
                Objects.requireNonNull(sheet.translation()),
                line.source().id(),
                line.source().hash());
    }

    @Override
    void noteStored() {
        stored = words();
    }

    @Override
    Component sourceIn(TranslationSheet now) {
        line = now.lines().stream()
                .filter(each -> each.source().id().equals(line.source().id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        showFields();
        return SourceText.clause(line, now, terms);
    }

    @Override
    boolean refuseAt(String field, String why) {
        switch (field) {
            case "heading" -> form.refuse(heading, why);
            case "text" -> form.refuse(text, why);
            default -> {
                return false;
            }
        }
        return true;
    }
}
