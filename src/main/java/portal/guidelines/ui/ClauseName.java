package portal.guidelines.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import portal.ui.LeftToRight;
import portal.ui.MarkdownText;

/** Names a clause on screen: its number and its heading; a clause without a number is the introduction. */
final class ClauseName {
    private ClauseName() {}

    /** Returns the heading without markup; for the introduction, which has no heading, the word for it. */
    static String heading(String markdown) {
        var plain = MarkdownText.plain(markdown).strip();
        return plain.isEmpty() ? I18NProvider.translate("guidelines.introduction") : plain;
    }

    /** Returns the heading without markup, marked with its language. */
    static Span words(String markdown, Locale language) {
        var words = LeftToRight.show(new Span(), heading(markdown));
        return MarkdownText.plain(markdown).isBlank() ? words : InLanguage.mark(words, language);
    }

    /** Returns the number and the heading, such as "3.1 Custody", with the language of the heading. */
    static Span shown(String number, String markdown, Locale language) {
        var words = words(markdown, language);
        return number.isEmpty() ? words : new Span(new Span(number + " "), words);
    }

    /** Returns "Clause 3.1", or the word for the introduction. */
    static String of(String number) {
        return number.isEmpty()
                ? I18NProvider.translate("guidelines.introduction")
                : I18NProvider.translate("guidelines.clause", number);
    }
}
