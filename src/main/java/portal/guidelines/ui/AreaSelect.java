package portal.guidelines.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;

/** A field for an area of crime. If nothing is chosen, all areas are meant. */
class AreaSelect extends Select<CrimeArea> {
    AreaSelect() {
        setLabel(getTranslation("guidelines.library.area"));
        setItems(CrimeArea.values());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(name(null, getLocale()));
        setItemLabelGenerator(each -> name(each, getLocale()));
    }

    /** Returns the name of an area; for null, the words that say that all areas are meant. */
    static String name(@Nullable CrimeArea area, Locale reader) {
        return I18NProvider.translate(reader, area == null ? "guidelines.library.area.all" : "access.crime." + area);
    }
}
