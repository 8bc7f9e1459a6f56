package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.function.Supplier;

/**
 * The tabs of a page. Each tab is a link, so that it works with the back button, with a reload and in a second browser
 * tab.
 */
public class PageTabs extends Div {
    private static final String PARAMETER = "tab";

    /** One tab. Its content is created only when the tab is open. */
    public record PageTab(String key, String title, Supplier<Component> content) {}

    public PageTabs(BeforeEnterEvent event, List<PageTab> sheets) {
        addClassName("sheets");
        var path = event.getLocation().getPath();
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .orElse("");
        var open = sheets.stream()
                .filter(sheet -> sheet.key().equals(wanted))
                .findFirst()
                .orElse(sheets.getFirst());
        var tabs = new Nav();
        tabs.addClassName("sheet-tabs");
        tabs.setAriaLabel(getTranslation("ui.parts"));
        sheets.forEach(sheet -> tabs.add(tab(path, sheet, sheet == open)));
        add(tabs, open.content().get());
    }

    private static Anchor tab(String path, PageTab sheet, boolean isOpen) {
        var tab = new Anchor(path + "?" + PARAMETER + "=" + sheet.key(), sheet.title());
        if (isOpen) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }
}
