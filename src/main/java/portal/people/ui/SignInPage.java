package portal.people.ui;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.security.web.csrf.CsrfToken;
import portal.people.SignInOffers;
import portal.people.WantedPage;
import portal.ui.Languages;

/**
 * Creates the HTML of the sign-in page: one of the two steps, the reason why it is shown again, the choice of language,
 * and the fictitious people of a demonstration world.
 */
class SignInPage {
    static final String POLICY = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
            base-uri 'none'; form-action 'self'; frame-ancestors 'none'""";

    private static final List<String> STYLES =
            List.of("/assets/layers.css", "/assets/fonts/plex.css", "/assets/portal.css", "/assets/people.css");

    private final PageTexts words;
    private final String address;
    private final WantedPage wanted;
    private final CsrfToken token;
    private final Optional<SignInOffers> offers;

    SignInPage(PageTexts words, String address, WantedPage wanted, CsrfToken token, Optional<SignInOffers> offers) {
        this.words = words;
        this.address = address;
        this.wanted = wanted;
        this.token = token;
        this.offers = offers;
    }

    /**
     * Returns the page of the first step.
     *
     * @param username the user name that was entered before; empty the first time
     */
    String password(String username, SignInProblem problem) {
        var page = page("people.sign-in", problem);
        var step = step(page, "people.sign-in", "people.sign-in.lead", problem);
        var form = form(step, "/login");
        var name = field(form, "people.username", "username", "text", problem);
        name.attr("autocomplete", "username").attr("autocapitalize", "none").attr("spellcheck", "false");
        name.attr("maxlength", "80").attr("value", username);
        var password = field(form, "people.password", "password", "password", problem);
        password.attr("autocomplete", "current-password");
        words.add(form, "button", "people.password.show")
                .attr("type", "button")
                .attr("class", "sign-in-reveal")
                .attr("aria-pressed", "false")
                .attr("hidden", true);
        (username.isEmpty() ? name : password).attr("autofocus", true);
        words.add(form, "button", "people.continue").attr("class", "sign-in-button");
        offers.ifPresent(world -> new CastPanel(world, words).addTo(page.body(), this::form));
        return page.outerHtml();
    }

    /** Returns the page of the second step. */
    String code(SignInProblem problem) {
        var page = page("people.second-step", problem);
        var step = step(page, "people.second-step", "people.second-step.lead", problem);
        var form = form(step, "/login/code");
        var code = field(form, "people.code", "code", "text", problem);
        code.attr("autocomplete", "one-time-code").attr("inputmode", "numeric").attr("maxlength", "30");
        code.attr("spellcheck", "false").attr("dir", "ltr").attr("autofocus", true);
        words.add(form, "button", "people.sign-in").attr("class", "sign-in-button");
        words.add(step, "a", "people.other-account")
                .attr("href", wanted.signIn())
                .attr("class", "sign-in-back");
        return page.outerHtml();
    }

    private Document page(String title, SignInProblem problem) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(new DocumentType("html", "", ""));
        var root = page.appendElement("html");
        root.attr("lang", words.language().getLanguage()).attr("dir", words.direction());
        head(root.appendElement("head"), title, problem);
        var head = root.appendElement("body").attr("class", "sign-in").appendElement("header");
        head.attr("class", "sign-in-head");
        var brand = head.appendElement("div").attr("class", "brand");
        brand.appendElement("img")
                .attr("src", "/assets/liaison.svg")
                .attr("alt", "")
                .attr("width", "28")
                .attr("height", "28");
        brand.appendElement("span").text("Liaison");
        languages(head);
        return page;
    }

    private void head(Element head, String title, SignInProblem problem) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title")
                .text(
                        problem == SignInProblem.NONE
                                ? words.of(title)
                                : words.of("people.problem") + " " + words.of(title));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("meta").attr("name", "description").attr("content", words.of("people.sign-in.lead"));
        head.appendElement("link").attr("rel", "icon").attr("href", "/assets/liaison.svg");
        for (var style : STYLES)
            head.appendElement("link").attr("rel", "stylesheet").attr("href", style);
        head.appendElement("script").attr("src", "/assets/sign-in.js").attr("defer", true);
    }

    private void languages(Element head) {
        var menu = head.appendElement("nav")
                .attr("class", "sign-in-languages")
                .attr("aria-label", words.of("people.language"));
        for (var language : Languages.ALL) {
            var tag = language.getLanguage();
            var choice = menu.appendElement("a").text(Languages.nameOf(language));
            choice.attr("href", address + "?" + PageLanguage.PARAMETER + "=" + tag + wanted.asParameter("&"));
            choice.attr("lang", tag).attr("hreflang", tag);
            if (language.equals(words.language())) choice.attr("aria-current", "true");
        }
    }

    private Element step(Document page, String title, String lead, SignInProblem problem) {
        var step = page.body().appendElement("main").attr("class", "sign-in-door");
        words.add(step, "h1", title);
        words.add(step, "p", lead);
        if (problem != SignInProblem.NONE)
            words.add(step, "p", problem.key())
                    .attr("class", "sign-in-problem")
                    .attr("id", "problem")
                    .attr("role", "alert");
        return step;
    }

    private Element form(Element in, String target) {
        var form = in.appendElement("form").attr("method", "post").attr("action", target);
        hidden(form, token.getParameterName(), token.getToken());
        hidden(form, "to", wanted.address());
        return form;
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private Element field(Element form, String label, String name, String type, SignInProblem problem) {
        words.add(form, "label", label).attr("for", name);
        var field =
                form.appendElement("input").attr("id", name).attr("name", name).attr("type", type);
        field.attr("required", true);
        if (problem.isOfTheFields()) field.attr("aria-invalid", "true").attr("aria-describedby", "problem");
        return field;
    }
}
