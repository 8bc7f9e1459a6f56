package portal.topics.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import portal.ui.Languages;

/**
 * The field for the language of a text, which search needs to analyse the words. The language is detected from the text
 * until the writer chooses one.
 */
class WritingLanguage extends Select<Locale> {
    private boolean isChosen;

    WritingLanguage() {
        addClassName("writing-language");
        setLabel(getTranslation("topics.language"));
        setItems(Languages.ALL);
        setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        setValue(Locale.of(Languages.nearest(getLocale())));
        addValueChangeListener(change -> isChosen |= change.isFromClient());
    }

    /** Sets the detected language of the text, unless the writer has chosen one or it cannot be detected. */
    void follow(String text) {
        if (!isChosen) TextLanguage.of(text).ifPresent(this::setValue);
    }

    /** Sets the language saved with a text. It counts as chosen by the writer if it differs from the detected one. */
    void resume(Locale kept, String text) {
        setValue(kept);
        isChosen = !kept.equals(TextLanguage.of(text).orElse(kept));
    }
}
