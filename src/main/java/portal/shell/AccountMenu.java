package portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Arrays;
import java.util.stream.Collectors;
import portal.people.PersonCard;
import portal.ui.Symbol;

/** The menu of the signed-in person: the person's name, account page, keyboard shortcuts, and sign-out. */
class AccountMenu extends MenuBar {
    AccountMenu(PersonCard me, Runnable signOut) {
        addThemeNames("tertiary");
        addClassNames("frame-menu", "account-menu");
        var menu = addItem(initials(me.name()));
        menu.setAriaLabel(getTranslation("shell.account.of", me.name()));
        var items = menu.getSubMenu();
        items.addItem(card(me)).setEnabled(false);
        items.addSeparator();
        items.addItem(
                getTranslation("shell.account"), click -> getUI().orElseThrow().navigate("account"));
        items.addItem(getTranslation("shell.shortcuts"), click -> new ShortcutsDialog().open());
        items.addSeparator();
        items.addItem(
                new Span(Symbol.LOG_OUT.icon(), new Span(getTranslation("shell.sign-out"))), click -> signOut.run());
    }

    private static Span initials(String name) {
        var initials = new Span(Arrays.stream(name.split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining()));
        initials.addClassName("initials");
        return initials;
    }

    private static Div card(PersonCard me) {
        var name = new Span(me.name());
        name.addClassName("account-name");
        var agency = new Span(me.agency());
        agency.addClassName("account-agency");
        var card = new Div(name, agency);
        card.addClassName("account-card");
        return card;
    }
}
