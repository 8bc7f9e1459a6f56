package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import portal.people.PersonCard;
import portal.people.Preferences;
import portal.people.ui.ColourMenu;
import portal.people.ui.LanguageMenu;
import portal.search.SpaceScope;
import portal.search.ui.PlaceInText;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The bar at the top of every page: the portal's name, the search field, the bell, the choice of language and colours,
 * and the account menu.
 */
class TopBar extends Header {
    private final SearchField field;
    private final Optional<Bell> bell;

    TopBar(Optional<PersonCard> me, Preferences preferences, SearchField field, Bell bell, Runnable signOut) {
        this.field = field;
        this.bell = me.map(person -> bell);
        addClassName("top-bar");
        add(brand());
        if (me.isPresent()) add(field, shortcuts());
        var menus = new Div();
        this.bell.ifPresent(menus::add);
        menus.add(new LanguageMenu(preferences), new ColourMenu(preferences));
        menus.addClassName("top-menus");
        me.ifPresent(person -> menus.add(new AccountMenu(person, signOut)));
        add(menus);
    }

    /**
     * Updates the bar after navigation. The search field shows the query on the search page, and on pages that were
     * opened from its results. The bell shows the current news.
     */
    void show(Location location, SpaceScope within) {
        var asked = location.getFirstSegment().equals(SearchField.PAGE) ? "q" : PlaceInText.FIND;
        field.setValue(location.getQueryParameters().getSingleParameter(asked).orElse(""));
        field.isOn(within);
        bell.ifPresent(Bell::refresh);
    }

    private Component brand() {
        var mark = new Image("assets/liaison.svg", "");
        var name = new Span(getTranslation("shell.name"));
        var brand = new Anchor(".");
        brand.add(mark, name);
        brand.addClassName("brand");
        brand.setAriaLabel(getTranslation("shell.name")); // on a phone only the logo is shown
        return brand;
    }

    private Component shortcuts() {
        var button =
                new QuietButton(Symbol.KEYBOARD, getTranslation("shell.shortcuts"), () -> new ShortcutsDialog().open());
        button.addClassName("top-shortcuts");
        return Shortcut.SHORTCUTS.on(button);
    }
}
