package portal.people.ui;

import java.util.Locale;
import org.jsoup.nodes.Element;
import portal.ui.Texts;

/** The texts of a plain page, in its language. */
record PageTexts(Texts texts, Locale language) {
    String of(String key) {
        return texts.getTranslation(key, language);
    }

    /** Adds an element with the text of that key. */
    Element add(Element to, String tag, String key) {
        return to.appendElement(tag).text(of(key));
    }

    String direction() {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
