package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** A beginning for the text of a new guideline: the headings that guidelines of this sort have. */
enum GuidelineTemplate {
    EMPTY,
    INVESTIGATION,
    PROVIDER,
    COUNTRY;

    /** Returns the headings in this language, as Markdown; an empty text for {@link #EMPTY}. */
    String text(Locale language) {
        return this == EMPTY ? "" : I18NProvider.translate(language, "guidelines.template." + this + ".text");
    }
}
