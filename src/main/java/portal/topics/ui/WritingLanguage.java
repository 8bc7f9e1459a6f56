package portal.topics.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import portal.people.Preferences;

/** In which language one writes; search reads the words by it. */
class WritingLanguage extends Select<Locale> {
    WritingLanguage() {
        addClassName("writing-language");
        setLabel(getTranslation("topics.language"));
        setItems(Preferences.LANGUAGES.stream().map(Locale::of).toList());
        setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        setValue(Locale.of(Preferences.portalLanguage(getLocale())));
    }
}
