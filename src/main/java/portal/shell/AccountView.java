package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import portal.access.Access;
import portal.audit.ui.CheckpointsView;
import portal.audit.ui.MyActivityView;
import portal.people.AccessTokens;
import portal.people.PersonCard;
import portal.people.Preferences;
import portal.people.Role;
import portal.people.ui.ColourMenu;
import portal.people.ui.LanguageMenu;
import portal.people.ui.TokenList;
import portal.ui.PageHead;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The account page: the person's data and roles, language and display preferences, access tokens, and sign-out. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {
    AccountView(Access access, Preferences preferences, AccessTokens tokens, AuthenticationContext session) {
        addClassName("account");
        var me = access.me();
        add(
                new PageHead(getPageTitle()),
                card(me),
                reading(preferences),
                link(MyActivityView.PAGE, "audit.mine"),
                new TokenList(tokens));
        if (me.roles().contains(Role.AUDITOR)) add(link(CheckpointsView.PAGE, "audit.checkpoints"));
        add(leaving(session));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.account");
    }

    private Component card(PersonCard me) {
        var facts = new DescriptionList();
        fact(facts, "shell.account.name", me.name());
        fact(facts, "people.username", me.username());
        fact(facts, "shell.account.agency", me.agency());
        fact(facts, "shell.account.kind", getTranslation("people.affiliation." + me.affiliation()));
        if (me.country() != null)
            fact(facts, "shell.account.country", me.country().displayName(getLocale()));
        fact(facts, "shell.account.roles", roles(me));
        return facts;
    }

    private String roles(PersonCard me) {
        return me.roles().isEmpty()
                ? getTranslation("shell.account.member")
                : me.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("people.role." + role))
                        .collect(Collectors.joining(", "));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Term(getTranslation(key)), new Description(value));
    }

    private Component reading(Preferences preferences) {
        var keys =
                new QuietButton(getTranslation("shell.shortcuts"), Symbol.KEYBOARD, () -> new ShortcutsDialog().open());
        var choices = new Div(new LanguageMenu(preferences), new ColourMenu(preferences), keys);
        choices.addClassName("account-choices");
        return new Section(new H2(getTranslation("shell.account.reading")), choices);
    }

    private Component link(String page, String title) {
        var line = new Div(new Anchor(page, getTranslation(title)));
        line.addClassName("account-link");
        return line;
    }

    private Component leaving(AuthenticationContext session) {
        var leave = new Button(getTranslation("shell.sign-out"), Symbol.LOG_OUT.icon(), click -> session.logout());
        return new Section(leave);
    }
}
