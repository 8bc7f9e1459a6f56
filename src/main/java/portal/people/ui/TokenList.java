package portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import portal.facts.Utc;
import portal.people.AccessToken;
import portal.people.AccessTokens;
import portal.people.TokenScope;
import portal.ui.Confirm;
import portal.ui.CopyButton;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/**
 * Lists the viewer's personal access tokens, with a button to revoke each, and has a form to create a token. The text
 * of a new token is shown once.
 */
@StyleSheet("assets/people.css")
public class TokenList extends Section {
    private final AccessTokens tokens;
    private final UnorderedList list = new UnorderedList();
    private final Div shown = new Div();
    private final TextField name = new TextField(getTranslation("people.token.name"));
    private final Select<TokenScope> scope = new Select<>();
    private final Select<Integer> days = new Select<>();

    private final FormCheck form = new FormCheck();

    public TokenList(AccessTokens tokens) {
        this.tokens = tokens;
        addClassName("tokens");
        list.addClassName("plain");
        shown.addClassName("token-shown");
        shown.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("people.tokens")),
                new Paragraph(getTranslation("people.tokens.lead")),
                list,
                shown,
                form());
        refresh();
    }

    private Component form() {
        name.setMaxLength(AccessTokens.LONGEST_NAME);
        name.setHelperText(getTranslation("people.token.name.help"));
        scope.setLabel(getTranslation("people.token.scope"));
        scope.setItems(TokenScope.values());
        scope.setItemLabelGenerator(each -> getTranslation("people.token.scope." + each));
        scope.setValue(TokenScope.READ);
        days.setLabel(getTranslation("people.token.days"));
        days.setItems(30, 90, 180, (int) AccessTokens.LONGEST.toDays());
        days.setItemLabelGenerator(count -> getTranslation("people.token.days.count", count));
        days.setValue(90);
        form.required(name, getTranslation("people.token.name.missing"))
                .check(
                        name,
                        label -> tokens.mine().size() < AccessTokens.MOST,
                        getTranslation("people.token.too-many", AccessTokens.MOST));
        return new InlineForm(name, scope, days, new Button(getTranslation("people.token.make"), click -> make()));
    }

    private void make() {
        form.ifValid(this::makeIt);
    }

    private void makeIt() {
        show(tokens.make(name.getValue(), scope.getValue(), Duration.ofDays(days.getValue())));
        name.clear();
        refresh();
    }

    /** Shows the text of a new token. It cannot be shown again later. */
    private void show(String token) {
        var field = new TextField(getTranslation("people.token.new"));
        field.setValue(token);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.getElement().setAttribute("dir", "ltr");
        field.setSuffixComponent(new CopyButton(token));
        shown.removeAll();
        shown.add(field, new Paragraph(getTranslation("people.token.once")));
    }

    private void refresh() {
        list.removeAll();
        tokens.mine().forEach(token -> list.add(new ListItem(facts(token), endButton(token))));
    }

    private Component facts(AccessToken token) {
        var label = new Span(token.name());
        label.addClassName("token-name");
        var until = TimeLabel.day(Utc.day(token.validUntil()), getLocale());
        return new Div(
                label,
                new Span(getTranslation("people.token.scope." + token.scope())),
                new Span(getTranslation("people.token.until", until)));
    }

    private Button endButton(AccessToken token) {
        return new QuietButton(getTranslation("people.token.revoke"), Symbol.X, () -> askToEnd(token))
                .labelled(getTranslation("people.token.revoke.which", token.name()));
    }

    private void askToEnd(AccessToken token) {
        new Confirm(
                        getTranslation("people.token.revoke.ask", token.name()),
                        getTranslation("people.token.revoke.why"),
                        getTranslation("people.token.revoke"),
                        () -> end(token))
                .open();
    }

    private void end(AccessToken token) {
        tokens.revoke(token.id());
        shown.removeAll();
        refresh();
    }
}
