package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.REVIEW_N1;
import static portal.Cast.REVIEW_N2;
import static portal.Cast.XAVI;

import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import portal.Cast;
import portal.demo.Actor;
import portal.people.Totp;

/** Nobody gets in without both factors, and nobody can go back to a page after signing out. */
class SignInJourney extends Journey {
    private static final String REFUSED = "That did not work.";

    @Test
    void a_wrong_password_and_a_wrong_code_are_refused_alike_and_the_right_ones_open_home() {
        var noriko = visitor().open("").isAtSignIn();

        givePassword(noriko, REVIEW_N1, "not the password").sees(REFUSED);
        givePassword(noriko, REVIEW_N1, Actor.PASSWORD).isAt("Enter your code");
        noriko.type("Six-digit code", "000000").sees(REFUSED);
        assertThat(noriko.field("Six-digit code")).hasValue("");
        giveCode(noriko, REVIEW_N1).isHome();
    }

    @Test
    void one_click_signs_in_as_one_of_the_cast_under_a_banner_that_says_fiction() {
        var somebody = visitor().open("").sees("every person, case and document here is fictitious");
        somebody.signIn(AMINA).isHome();
        somebody.page.getByLabel("Account of Amina Abdi Yusuf").click();
        somebody.sees("Cybercrime Investigation Unit");
    }

    @Test
    void whoever_asked_for_a_page_lands_on_it_after_signing_in() {
        var xavi = visitor().open("account").isAtSignIn();
        xavi.page.locator(".cast-person[data-username='xavi']").click();
        xavi.isAt("My account").sees("Xavier Tamihana");
    }

    @Test
    void whoever_nobody_vouches_for_any_more_is_signed_out_without_a_click() { // AC-01, AC-23
        var xavi = as(XAVI).open("account").isAt("My account");
        var besides = xavi.context.newPage();
        besides.navigate(address() + "/knowledge");
        assertThat(besides.locator("h1")).isVisible();
        vouchFor(XAVI, "utc_timestamp()");
        try {
            xavi.isAtSignIn().seesNot("My account");
            besides.waitForURL(Pattern.compile(".*/login\\?to=.*knowledge"));
        } finally {
            vouchFor(XAVI, "utc_timestamp() + interval 1 year");
        }
        xavi.page.reload(); // both windows loaded a form, but the browser kept the cookie of only one
        xavi.page
                .locator(".cast-person[data-username='" + XAVI.username() + "']")
                .click();
        xavi.isAt("My account");
    }

    private void vouchFor(Cast who, String until) {
        database.sql("update vouch set valid_until = " + until
                        + " where person_id = (select id from person where username = ?)")
                .param(who.username())
                .update();
    }

    @Test
    void after_signing_out_the_way_back_leads_to_the_front_door() { // NL-15
        var xavi = as(XAVI).open("knowledge")
                .isAt("Knowledge")
                .follow("Ransomware")
                .isAt("Ransomware");
        xavi.page.getByLabel("Account of Xavier Tamihana").click();
        xavi.page.getByRole(AriaRole.MENUITEM).getByText("Sign out").click();
        xavi.isAtSignIn();

        xavi.page.goBack();
        xavi.isAtSignIn().seesNot("Ransomware");
        xavi.page.goBack();
        xavi.isAtSignIn().seesNot("Ransomware");
    }

    @Test
    void protected_pages_are_kept_by_no_cache() { // NL-15
        var xavi = as(XAVI);
        for (var path : new String[] {"", "knowledge", "operations", "account"})
            assertThat(xavi.page.navigate("/" + path).headerValue("Cache-Control"))
                    .contains("no-store");
    }

    @Test
    void with_one_factor_no_address_leads_anywhere() { // AC-01
        var nils = visitor().open("").isAtSignIn();
        givePassword(nils, REVIEW_N2, Actor.PASSWORD).isAt("Enter your code");
        for (var path : new String[] {"", "knowledge", "operations", "account", "search?q=HERON", "no-such-page"}) {
            nils.open(path).isAtSignIn();
            assertThat(nils.page.locator(".frame")).hasCount(0);
        }
    }

    @Test
    void without_scripts_one_signs_in_too() {
        var nils = withoutScripts().open("account").isAtSignIn();
        givePassword(nils, REVIEW_N2, Actor.PASSWORD).isAt("Enter your code");
        giveCode(nils, REVIEW_N2).press("Sign in");
        nils.page.waitForURL("**/account");
    }

    @Test
    void whose_cookie_is_gone_is_told_so_and_can_copy_what_they_wrote() {
        reads(XAVI, "fr");
        var xavi = as(XAVI).open("knowledge").enter("Rançongiciels");
        xavi.follow("Start here: what this space is for, and what it is not");
        xavi.write("Texte", "Ce qui ne doit pas se perdre").settlesDown();

        xavi.context.clearCookies();
        xavi.send();
        xavi.sees("Vous avez été déconnecté");
        assertThat(xavi.button("Copier ce que j’ai écrit")).isVisible();
        xavi.hasWritten("Texte", "Ce qui ne doit pas se perdre");
        xavi.page.getByText("Vous avez été déconnecté").click();
        xavi.page.waitForURL("**/login?to=**");
    }

    @AfterEach
    void xavi_reads_english_again() {
        reads(XAVI, "en");
    }

    private void reads(Cast who, String language) {
        database.sql("update person set language = ? where username = ?")
                .params(language, who.username())
                .update();
    }

    private static Visitor givePassword(Visitor visitor, Cast who, String password) {
        visitor.type("User name", who.username()).type("Password", password).press("Continue");
        return visitor;
    }

    private static Visitor giveCode(Visitor visitor, Cast who) {
        return visitor.type("Six-digit code", Totp.code(who.actor().totpSecret(), Instant.now()));
    }
}
