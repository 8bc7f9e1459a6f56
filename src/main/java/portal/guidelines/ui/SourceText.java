package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationSheet.Line;
import portal.ui.MarkdownText;

/** The source of a translation as the authors wrote it: the title, or a clause with the terms that occur in it. */
class SourceText extends Div {
    private SourceText(Component heading) {
        addClassName("translation-source");
        add(heading);
    }

    static SourceText title(TranslationSheet sheet) {
        return new SourceText(
                heading(sheet, new Span(I18NProvider.translate("guidelines.translate.title")), sheet.title()));
    }

    static SourceText clause(Line line, TranslationSheet sheet, ClauseTerms terms) {
        var source = new SourceText(heading(
                sheet, number(line, sheet), MarkdownText.plain(line.source().heading())));
        source.add(InLanguage.mark(
                new MarkdownText(line.source().text(), PictureRequests.addresses(sheet.guideline(), sheet.number())),
                sheet.from()));
        source.addTerms(line, sheet, terms);
        return source;
    }

    /** Returns the words by which the page names a clause. */
    static String name(Line line) {
        return ClauseName.of(line.number());
    }

    private static Component number(Line line, TranslationSheet sheet) {
        var address = ReadingAddress.of(sheet.guideline())
                .ofVersion(sheet.number())
                .at(line.source().id());
        return new Anchor(address.route(), name(line));
    }

    private static Component heading(TranslationSheet sheet, Component name, String words) {
        name.addClassName("translation-name");
        var heading = new H2(name);
        if (!words.isEmpty()) heading.add(InLanguage.words(words, sheet.from()));
        return heading;
    }

    private void addTerms(Line line, TranslationSheet sheet, ClauseTerms terms) {
        var found = terms.in(line.source().heading() + " " + line.source().text());
        if (found.isEmpty()) return;
        var list = new DescriptionList();
        list.addClassName("translation-terms");
        list.getElement().setAttribute("aria-label", getTranslation("guidelines.translate.terms"));
        for (var term : found) {
            var words = InLanguage.mark(new DescriptionList.Term(term.words()), sheet.from());
            list.add(words, InLanguage.mark(new DescriptionList.Description(term.translation()), sheet.to()));
        }
        add(list);
    }
}
