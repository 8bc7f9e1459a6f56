package portal.guidelines.ui;

import com.vaadin.flow.component.HasElement;
import java.util.Locale;
import portal.ui.Languages;

/** Marks parts of a page whose text is in another language than the page, and names languages. */
final class InLanguage {
    private InLanguage() {}

    /** Sets the language and the direction of a component's text. Returns the component. */
    static <C extends HasElement> C mark(C component, Locale language) {
        component
                .getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        return component;
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
