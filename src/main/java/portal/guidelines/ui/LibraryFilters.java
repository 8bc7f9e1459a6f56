package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import portal.guidelines.GuidelineItems;
import portal.guidelines.LibraryFilter;
import portal.ui.Languages;

/** The fields that limit the library to a crime area and to a language. A choice changes the address of the page. */
class LibraryFilters extends Div {
    private final AreaSelect area = new AreaSelect();
    private final Select<Locale> language = new Select<>();

    LibraryFilters() {
        addClassName("guideline-filters");
        language.setLabel(getTranslation("guidelines.library.language"));
        language.setItems(Languages.ALL);
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("guidelines.library.language.all"));
        language.setItemLabelGenerator(
                each -> each == null ? getTranslation("guidelines.library.language.all") : Languages.nameOf(each));
        area.addValueChangeListener(change -> goIf(change.isFromClient()));
        language.addValueChangeListener(change -> goIf(change.isFromClient()));
        add(area, language);
    }

    /** Shows the filter that the address names. */
    void show(LibraryFilter filter) {
        area.setValue(filter.area());
        language.setValue(filter.language());
    }

    private void goIf(boolean isChosen) {
        if (isChosen)
            UI.getCurrent()
                    .navigate(GuidelineItems.GUIDELINES, LibraryAddress.write(area.getValue(), language.getValue()));
    }
}
