package portal.people.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Locale;
import portal.people.Preferences;
import portal.people.Preferences.ColourScheme;
import portal.ui.Symbol;

/**
 * The menu to choose a colour scheme: light, dark, or the setting of the device. If somebody is signed in, the choice
 * is stored for this person.
 */
public class ColourMenu extends MenuBar {
    private final Preferences preferences;

    public ColourMenu(Preferences preferences) {
        this.preferences = preferences;
        addThemeNames("tertiary");
        addClassNames("frame-menu", "colour-menu");
        var menu = addItem(new Span(Symbol.SUN_MOON.icon()));
        menu.setAriaLabel(getTranslation("people.colours"));
        var now = preferences.mine().colours();
        for (var colours : ColourScheme.values()) offer(menu, colours, now);
    }

    private void offer(MenuItem menu, ColourScheme colours, ColourScheme now) {
        var item = menu.getSubMenu().addItem(getTranslation("people.colours." + colours));
        item.setCheckable(true);
        item.setChecked(colours == now);
        item.addClickListener(click -> choose(menu, item, colours));
    }

    private void choose(MenuItem menu, MenuItem chosen, ColourScheme colours) {
        menu.getSubMenu().getItems().forEach(item -> item.setChecked(item.equals(chosen)));
        preferences.colour(colours);
        getElement().executeJs("document.documentElement.dataset.scheme = $0", word(colours));
    }

    /**
     * Returns the value for the attribute {@code data-scheme} of the root element of the page, which the style sheets
     * use.
     */
    public static String word(ColourScheme colours) {
        return colours.name().toLowerCase(Locale.ROOT);
    }
}
