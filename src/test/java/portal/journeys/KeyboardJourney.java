package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.COORD_K;
import static portal.Cast.NCB_X1;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.Cast;
import portal.demo.Actor;
import portal.people.Totp;

/** A person without a mouse can reach everything, and always sees which element has the focus. */
class KeyboardJourney extends Journey {
    private static final int HALF_MINUTE = 30;

    @Test
    void from_the_front_door_to_an_answer_without_a_mouse() {
        var hana = visitor().open("").isAtSignIn();
        assertThat(hana.field("User name")).isFocused();
        hana.keys(NCB_X1.username()).tabTo("Password").keys(Actor.PASSWORD).strike("Enter");
        hana.isAt("Enter your code");
        assertThat(hana.field("Six-digit code")).isFocused();
        hana.keys(code(NCB_X1)).isHome();

        hana.strike("/");
        assertThat(hana.searchField()).isFocused();
        hana.keys("decryption").strike("Enter").isAt("Search");
        assertThat(hana.hits().first()).isVisible();
        hana.strike("Escape").strike("j");
        var hit = hana.hits().first().getByRole(AriaRole.LINK).first();
        assertThat(hit).isFocused();
        previews(hana, 0).strike("j");
        previews(hana, 1).strike("j");
        previews(hana, 2).strike("k");
        previews(hana, 1).strike("k");
        previews(hana, 0);
        assertThat(hit).isFocused();
        var title = hit.innerText();
        hana.strike("Enter").isAt(title);

        hana.strike("g", "k").isAt("Knowledge");
        hana.tabTo(hana.link("Ransomware")).strike("Enter").isAt("Ransomware");
        hana.strike("c").isAt("New topic").settlesDown();
        hana.tabTo("Title").keys("Which keys were left behind?");
        hana.tabTo("Text").keys("Written **without a mouse**.").strike("Control+Enter");
        hana.isAt("Which keys were left behind?");
        assertThat(hana.post(0).locator("strong")).hasText("without a mouse");

        hana.tabTo("Text").keys("Answered without one, too.").strike("Control+Enter");
        assertThat(hana.post(1)).containsText("Answered without one, too.");

        var who = hana.post(1).getByRole(AriaRole.BUTTON).filter(text("Who can see this"));
        hana.tabTo(who).strike("Enter");
        assertThat(hana.dialog()).containsText("Law enforcement in all countries");
        hana.strike("Escape");
        assertThat(hana.dialog()).hasCount(0);
        assertThat(who).isFocused();

        hana.strike("g", "h").isHome();
        hana.strike("g", "o").isAt("Operations");
    }

    @Test
    void an_operation_is_proposed_and_a_marked_file_put_into_a_room_without_a_mouse() {
        var katarina = as(COORD_K).strike("g", "o").isAt("Operations").settlesDown();
        katarina.strike("c").isAt("Propose operation").settlesDown();
        katarina.tabTo("Codename").keys("BUSTARD");
        katarina.tabTo("Objective").keys("Who sells the eggs.");
        katarina.tabTo("Legal basis").keys("Article 4");
        katarina.tabTo(katarina.button("Propose operation")).strike("Enter").isAt("BUSTARD");
        katarina.settlesDown();

        katarina.open("operations").enter("KINGFISHER").settlesDown();
        katarina.strike("c").isAt("New topic").settlesDown();
        katarina.tabTo(katarina.button("Choose marking")).strike("Enter");
        var tlp = katarina.page
                .locator("vaadin-select")
                .filter(text("Traffic Light Protocol"))
                .locator("vaadin-select-value-button");
        katarina.tabTo(tlp).strike("Enter");
        assertThat(katarina.page.locator("vaadin-select-item:focus")).isVisible(); // so the next keys go to the list
        katarina.strike("End", "Enter");
        assertThat(katarina.page.locator(".audience-line")).containsText("TLP:RED");
        katarina.tabTo("Title").keys("Prices");
        katarina.tabTo("Text").keys("See the list.");
        katarina.choosesWhenAsked(new FilePayload("price-list.txt", "text/plain", "Forty each.".getBytes(UTF_8)));
        katarina.tabTo(katarina.button("Choose files")).strike("Enter");
        assertThat(katarina.chosenFile("price-list.txt")).isVisible();
        katarina.tabTo(katarina.button("Open topic")).strike("Enter");
        katarina.isAt("Prices");
        assertThat(katarina.post(0)).containsText("TLP:RED");
        assertThat(katarina.post(0).locator(".post-attachments a")).hasText("price-list.txt");
        assertThat(katarina.mishaps()).isEmpty();
    }

    @Test
    void the_first_key_leads_past_the_menu() {
        var katarina = as(COORD_K).open("knowledge").isAt("Knowledge").settlesDown();
        katarina.strike("Tab");
        var skip = katarina.link("Skip to content");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        katarina.strike("Enter");
        assertThat(katarina.page.locator("main#content")).isFocused();
        katarina.strike("Tab");
        assertThat(katarina.page.locator("main#content a").first()).isFocused();
    }

    @Test
    void whatever_has_the_focus_shows_it() {
        var katarina = visitor().open("").isAtSignIn();
        var unseen = new ArrayList<>(unseen(katarina, "sign-in"));
        katarina.signIn(COORD_K).settlesDown();
        unseen.addAll(unseen(katarina, "home"));
        katarina.open("search?q=permit").settlesDown();
        unseen.addAll(unseen(katarina, "search"));
        katarina.open("operations").enter("KINGFISHER").settlesDown();
        unseen.addAll(unseen(katarina, "room"));
        katarina.press("New topic").isAt("New topic").press("Choose marking").settlesDown();
        assertThat(katarina.page.locator(".marking-editor")).isVisible();
        katarina.page.locator("h1").click();
        unseen.addAll(unseen(katarina, "new topic"));
        katarina.open("operations")
                .enter("KINGFISHER")
                .enterTopic("What we know after the first month")
                .settlesDown();
        unseen.addAll(unseen(katarina, "topic"));
        katarina.page.locator(".post-attachments a").click();
        assertThat(katarina.page.locator(".document-reading")).isVisible();
        unseen.addAll(unseen(katarina, "document"));
        assertThat(unseen).isEmpty();
    }

    @Test
    void who_tabs_into_the_preview_before_it_shows_the_next_hit_keeps_the_focus() {
        var katarina = as(COORD_K).open("search?q=permit").settlesDown();
        var hits = katarina.hits();
        hits.first().getByRole(AriaRole.LINK).first().focus();
        previews(katarina, 0);
        var last = hits.count() - 1;
        hits.nth(last).getByRole(AriaRole.LINK).last().focus();
        var hit = katarina.page.locator(".preview h2 a");
        hit.focus(); // before the preview has changed
        previews(katarina, last);
        assertThat(hit).isFocused();
    }

    /** Asserts that the preview beside the results shows this hit. @param hit its index in the results, from 0 */
    private static Visitor previews(Visitor visitor, int hit) {
        var title = visitor.hits().nth(hit).getByRole(AriaRole.LINK).first().innerText();
        assertThat(visitor.page.locator(".preview h2")).hasText(title);
        return visitor;
    }

    /** Presses Tab until the whole page was visited. Returns the elements whose focus was not visible. */
    private static List<String> unseen(Visitor visitor, String screen) {
        var unseen = new ArrayList<String>();
        var first = "";
        for (int steps = 0; steps < 150; steps++) {
            visitor.strike("Tab");
            var focus = visitor.focus();
            if (focus.equals(first)) break; // the focus is at the first element again
            if (first.isEmpty()) first = focus;
            if (!focus.isEmpty()
                    && !visitor.showsFocus()
                    && !visitor.settlesDown().showsFocus()) unseen.add("\n" + screen + ": " + focus);
        }
        return unseen;
    }

    /** Returns the current code of the person's authenticator, or the next one if the current code was already used. */
    private String code(Cast who) {
        var used = database.sql("select totp_used from person where username = ?")
                .param(who.username())
                .query(Long.class)
                .single();
        var now = Instant.now();
        var next = Instant.ofEpochSecond((used + 1) * HALF_MINUTE);
        return Totp.code(who.actor().totpSecret(), next.isAfter(now) ? next : now);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
