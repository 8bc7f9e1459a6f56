package portal.people.ui;

import java.util.Locale;
import org.jsoup.nodes.Element;
import portal.ui.Languages;
import portal.ui.Texts;

/** Finds the translated texts for a plain HTML page in one language. */
record PageTexts(Texts texts, Locale language) {
    String of(String key) {
        return texts.getTranslation(key, language);
    }

    /** Adds an element that contains the translated text with this key. */
    Element add(Element to, String tag, String key) {
        return to.appendElement(tag).text(of(key));
    }

    String direction() {
        return Languages.direction(language);
    }
}
