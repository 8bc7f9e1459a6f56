package portal.topics.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import portal.ui.Languages;

/** The language of a text, which search uses to analyse its words. It follows the text until the writer chooses one. */
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

    /** Sets the language of the text if it can be detected and the writer has chosen none. */
    void follow(String text) {
        if (!isChosen) TextLanguage.of(text).ifPresent(this::setValue);
    }

    /** Sets the saved language of a text. It counts as the writer's choice if the text itself suggests another one. */
    void resume(Locale kept, String text) {
        setValue(kept);
        isChosen = !kept.equals(TextLanguage.of(text).orElse(kept));
    }
}
