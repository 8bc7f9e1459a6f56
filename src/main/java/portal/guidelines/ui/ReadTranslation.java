package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationSheet.Line;
import portal.ui.MarkdownText;

/** The title or a clause beside its translation, for people who compare the two and do not translate. */
class ReadTranslation extends Div {
    private final Div target = new Div();

    private ReadTranslation(Component source, ClauseState state) {
        addClassName("translation-row");
        target.addClassName("translation-target");
        target.add(state.chip());
        add(source, target);
    }

    static ReadTranslation title(TranslationSheet sheet) {
        var words = sheet.translatedTitle();
        var row =
                new ReadTranslation(SourceText.title(sheet), ClauseState.of(!words.isEmpty(), sheet.isTitleCurrent()));
        row.addHeading(words, sheet);
        return row;
    }

    static ReadTranslation clause(Line line, TranslationSheet sheet, ClauseTerms terms) {
        var words = line.words();
        var row = new ReadTranslation(
                SourceText.clause(line, sheet, terms), ClauseState.of(words != null, line.isCurrent()));
        if (words == null) return row;
        row.addHeading(MarkdownText.plain(words.heading()), sheet);
        row.target.add(InLanguage.mark(
                new MarkdownText(words.text(), PictureRequests.addresses(sheet.guideline(), sheet.number())),
                sheet.to()));
        return row;
    }

    private void addHeading(String words, TranslationSheet sheet) {
        if (words.isEmpty()) return;
        var heading = new Paragraph(InLanguage.words(words, sheet.to()));
        heading.addClassName("translation-heading");
        target.add(heading);
    }
}
