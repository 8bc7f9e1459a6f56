package portal.people.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import portal.people.Preferences;
import portal.ui.Languages;
import portal.ui.Symbol;

/**
 * The menu to choose a language; each language has its name in that language. If somebody is signed in, the choice is
 * stored for this person.
 */
public class LanguageMenu extends MenuBar {
    private final Preferences preferences;

    public LanguageMenu(Preferences preferences) {
        this.preferences = preferences;
        addThemeNames("tertiary", "dropdown-indicators");
        addClassNames("frame-menu", "language-menu");
        var code = new Span(getLocale().getLanguage().toUpperCase(Locale.ROOT));
        code.addClassName("menu-word");
        var menu = addItem(new Span(Symbol.LANGUAGES.icon(), code));
        menu.setAriaLabel(getTranslation("people.language"));
        Languages.ALL.forEach(language -> offer(menu, language));
    }

    private void offer(MenuItem menu, Locale language) {
        var name = new Span(Languages.nameOf(language));
        name.getElement().setAttribute("lang", language.getLanguage());
        var item = menu.getSubMenu().addItem(name, click -> choose(language));
        item.setCheckable(true);
        item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
    }

    private void choose(Locale language) {
        preferences.read(language);
        VaadinSession.getCurrent().setLocale(language);
        getUI().orElseThrow().getPage().reload();
    }
}
