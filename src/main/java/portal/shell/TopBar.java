package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import portal.people.PersonCard;
import portal.people.Preferences;
import portal.people.ui.ColourMenu;
import portal.people.ui.LanguageMenu;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The head of the frame: the name, the one search field, language, colours, and whoever is signed in. */
class TopBar extends Header {
    private static final String SEARCH = "search";

    private final TextField search = new TextField();

    TopBar(Optional<PersonCard> me, Preferences preferences, Runnable signOut) {
        addClassName("top-bar");
        add(brand());
        if (me.isPresent()) add(search());
        if (me.isPresent()) add(shortcuts());
        var menus = new Div(new LanguageMenu(preferences), new ColourMenu(preferences));
        menus.addClassName("top-menus");
        me.ifPresent(person -> menus.add(new AccountMenu(person, signOut)));
        add(menus);
    }

    /** On the search page the field shows what was asked. */
    void show(Location location) {
        var asked = location.getFirstSegment().equals(SEARCH)
                ? location.getQueryParameters().getSingleParameter("q").orElse("")
                : "";
        search.setValue(asked);
    }

    private Component brand() {
        var mark = new Image("assets/liaison.svg", "");
        var name = new Span(getTranslation("shell.name"));
        var brand = new Anchor(".");
        brand.add(mark, name);
        brand.getElement().setAttribute("router-link", true);
        brand.addClassName("brand");
        return brand;
    }

    private Component search() {
        search.setPlaceholder(getTranslation("shell.search"));
        search.setAriaLabel(getTranslation("shell.search"));
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setSuffixComponent(key());
        search.setMaxLength(400);
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addKeyPressListener(Key.ENTER, press -> find(search.getValue().strip()));
        search.getElement().setAttribute("role", "search");
        return Shortcut.SEARCH.on(search);
    }

    private Component shortcuts() {
        var button = new Button(Symbol.KEYBOARD.icon(), click -> new ShortcutsDialog().open());
        button.addThemeNames("tertiary", "icon");
        button.addClassName("top-shortcuts");
        button.setAriaLabel(getTranslation("shell.shortcuts"));
        return Shortcut.SHORTCUTS.on(button);
    }

    private static Component key() {
        var key = new Span("/");
        key.addClassName("key-hint");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    private void find(String words) {
        if (!words.isEmpty()) getUI().orElseThrow().navigate(SEARCH, QueryParameters.of("q", words));
    }
}
