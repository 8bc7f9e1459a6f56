package portal.guidelines.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import portal.ui.Languages;
import portal.ui.LeftToRight;

/** Marks parts of a page whose text is in another language than the page, and names languages. */
final class InLanguage {
    private static final String TYPED = """
            Promise.resolve(this.updateComplete).then(() => {
              this.inputElement.lang = $0;
              this.inputElement.dir = $1;
            });
            """;

    private InLanguage() {}

    /** Sets the language and the direction of a component's text. Returns the component. */
    static <C extends HasElement> C mark(C component, Locale language) {
        component
                .getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        return component;
    }

    /** Returns a text of one line in another language than the page. */
    static Span words(String words, Locale language) {
        return mark(LeftToRight.show(new Span(), words), language);
    }

    /** Returns a link whose words are in another language than the page. */
    static Anchor link(String route, String words, Locale language) {
        var link = mark(LeftToRight.show(new Anchor(), words), language);
        link.setHref(route);
        return link;
    }

    /**
     * Sets the language and the direction of what is typed in a field. The label and the messages of the field stay in
     * the language of the page.
     */
    static void markTyped(TextFieldBase<?, String> field, Locale language) {
        field.getElement().executeJs(TYPED, language.toLanguageTag(), Languages.direction(language));
    }

    /** Returns the name of a language in that language itself. */
    static Span ownName(Locale language) {
        return mark(new Span(Languages.nameOf(language)), language);
    }

    /** Returns the name of a language in the reader's language, as it stands within a sentence. */
    static String name(Locale language, Locale reader) {
        return language.getDisplayLanguage(reader);
    }

    /** Returns the language of the portal that is nearest to the language of the page. */
    static Locale of(Locale page) {
        return Locale.of(Languages.nearest(page));
    }
}
