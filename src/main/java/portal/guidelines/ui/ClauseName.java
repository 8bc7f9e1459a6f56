package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.ui.MarkdownText;

/** Names a clause on screen: its number and its heading; a clause without a number is the introduction. */
final class ClauseName {
    private ClauseName() {}

    /** Returns the heading without markup; for the introduction, which has no heading, the word for it. */
    static String heading(String markdown) {
        var plain = MarkdownText.plain(markdown).strip();
        return plain.isEmpty() ? I18NProvider.translate("guidelines.introduction") : plain;
    }

    /** Returns "Clause 3.1", or the word for the introduction. */
    static String of(String number) {
        return number.isEmpty()
                ? I18NProvider.translate("guidelines.introduction")
                : I18NProvider.translate("guidelines.clause", number);
    }
}
