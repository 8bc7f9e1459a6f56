package portal.topics.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import portal.people.Preferences;

/** In which language one writes; search reads the words by it. It follows the text until the writer chooses. */
class WritingLanguage extends Select<Locale> {
    private boolean isChosen;

    WritingLanguage() {
        addClassName("writing-language");
        setLabel(getTranslation("topics.language"));
        setItems(Preferences.LANGUAGES.stream().map(Locale::of).toList());
        setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        setValue(Locale.of(Preferences.portalLanguage(getLocale())));
        addValueChangeListener(change -> isChosen |= change.isFromClient());
    }

    /** Takes the language of the text, where that can be told and the writer has chosen none. */
    void follow(String text) {
        if (!isChosen) TextLanguage.of(text).ifPresent(this::setValue);
    }

    /** Takes the language that was kept with a text: the writer's choice, where the text itself would say another. */
    void resume(Locale kept, String text) {
        setValue(kept);
        isChosen = !kept.equals(TextLanguage.of(text).orElse(kept));
    }
}
