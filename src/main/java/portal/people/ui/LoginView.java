package portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import portal.people.FirstFactor;
import portal.people.Preferences;
import portal.people.SignIn;
import portal.people.SignInOffers;
import portal.people.SignInRefused;
import portal.people.Viewers;

/** The front door: first name and password, then the six digits. Wrong is wrong, whichever part it was. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("assets/people.css")
class LoginView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient SignIn signIn;
    private final transient Viewers viewers;
    private final Div step = new Div();
    private final Paragraph problem = new Paragraph();
    private final TextField username = new TextField(getTranslation("people.username"));
    private final PasswordField password = new PasswordField(getTranslation("people.password"));
    private final TextField code = new TextField(getTranslation("people.code"));
    private @Nullable FirstFactor first;

    LoginView(SignIn signIn, Viewers viewers, Preferences preferences, ObjectProvider<SignInOffers> offers) {
        this.signIn = signIn;
        this.viewers = viewers;
        addClassName("sign-in");
        problem.addClassName("sign-in-problem");
        problem.getElement().setAttribute("role", "alert");
        add(head(preferences), door());
        offers.ifAvailable(world -> add(new CastPanel(world, this::enter)));
        askPassword();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (viewers.current().isPresent()) event.forwardTo("");
    }

    private Component head(Preferences preferences) {
        var mark = new Image("assets/liaison.svg", "");
        var name = new Span("Liaison");
        var brand = new Div(mark, name);
        brand.addClassName("brand");
        var head = new Div(brand, new LanguageMenu(preferences));
        head.addClassName("sign-in-head");
        return head;
    }

    private Component door() {
        var door = new Div(step);
        door.addClassName("sign-in-door");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutocapitalize(Autocapitalize.NONE);
        username.setMaxLength(80);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.addClassName("sign-in-code");
        code.setMaxLength(9);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addValueChangeListener(change -> {
            if (change.getValue().replaceAll("\\s", "").length() == 6) checkCode();
        });
        return door;
    }

    private void askPassword() {
        first = null;
        password.clear();
        show("people.sign-in", "people.sign-in.lead", username, password, verb("people.continue", this::checkPassword));
        (username.isEmpty() ? username : password).focus();
    }

    private void askCode() {
        code.clear();
        var back = new Button(getTranslation("people.other-account"), click -> askPassword());
        back.addThemeNames("tertiary");
        show("people.second-step", "people.second-step.lead", code, verb("people.sign-in", this::checkCode), back);
        code.focus();
    }

    private void show(String title, String lead, Component... parts) {
        problem.setText("");
        step.removeAll();
        step.add(new H1(getTranslation(title)), new Paragraph(getTranslation(lead)), problem);
        step.add(parts);
    }

    private Button verb(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeNames("primary");
        button.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        return button;
    }

    private void checkPassword() {
        try {
            first = signIn.password(username.getValue(), password.getValue());
            askCode();
        } catch (SignInRefused refused) {
            password.clear();
            tell(refused);
            password.focus();
        }
    }

    private void checkCode() {
        if (first == null || code.isEmpty()) return;
        try {
            signIn.code(first, code.getValue());
            enter();
        } catch (SignInRefused refused) {
            code.clear();
            tell(refused);
            code.focus();
        }
    }

    private void tell(SignInRefused refused) {
        problem.setText(getTranslation("people.refused." + refused.reason()));
    }

    private void enter() {
        getUI().orElseThrow().getPage().setLocation(WantedPage.take());
    }
}
