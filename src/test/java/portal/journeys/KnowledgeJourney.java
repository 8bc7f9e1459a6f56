package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.MOREAU;
import static portal.Cast.WANJIRU;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A question in a knowledge space and its answers; nothing that was typed is lost (J-02, without its step of
 * moderation).
 */
class KnowledgeJourney extends Journey {
    @Test
    void a_question_with_an_attachment_is_asked_answered_and_edited() {
        var amina = as(AMINA)
                .follow("Knowledge")
                .isAt("Knowledge")
                .follow("Ransomware")
                .isAt("Ransomware");
        amina.press("New topic").isAt("New topic").sees("Law enforcement in all countries");
        amina.write("Title", "Which tool reads a damaged evidence container?");
        amina.write(
                "Text",
                "We have a container whose **index is damaged**.\n\n| Tool | Result |\n|---|---|\n| first | nothing |");
        amina.press("Preview");
        assertThat(amina.page.locator(".markdown strong")).hasText("index is damaged");
        assertThat(amina.page.locator(".markdown td").first()).hasText("first");
        amina.attach(new FilePayload("header-dump.txt", "text/plain", "45 56 46 09".getBytes(StandardCharsets.UTF_8)));
        amina.press("Open topic").isAt("Which tool reads a damaged evidence container?");
        amina.page.waitForURL("**/topics/*");
        var question = amina.page.url();
        amina.link("header-dump.txt").click();
        amina.isAt("header-dump");

        var moreau = as(MOREAU).open("knowledge").enter("Rançongiciels");
        moreau.follow("Which tool reads a damaged evidence container?");
        moreau.type("Texte", "Essayez la **deuxième** version : elle reconstruit l’index.")
                .send();
        assertThat(moreau.post(1).locator("strong")).hasText("deuxième");

        moreau.post(1)
                .getByText("Modifier", new Locator.GetByTextOptions().setExact(true))
                .click();
        Visitor.ready(moreau.post(1).getByLabel("Texte", new Locator.GetByLabelOptions().setExact(true)))
                .fill("La **troisième** version, pardon.");
        moreau.press("Enregistrer");
        assertThat(moreau.post(1).locator("strong")).hasText("troisième");
        assertThat(moreau.post(1)).not().containsText("deuxième");

        amina.page.navigate(question);
        assertThat(amina.post(1)).containsText("troisième");
        assertThat(amina.post(1).getByText("Edit", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        amina.post(1).getByText("edited").click();
        amina.sees("What it said before").sees("deuxième");
    }

    @Test
    void a_draft_survives_a_reload_and_goes_when_it_is_sent() {
        var xavi = as(XAVI).open("knowledge").enter("Ransomware");
        xavi.follow("Start here: what this space is for, and what it is not");
        xavi.type("Text", "Half a thought about restoring");
        xavi.page.waitForCondition(() -> draftOf("xavi").contains("restoring"));
        xavi.page.reload();
        xavi.hasWritten("Text", "Half a thought about restoring");

        xavi.type("Text", "A whole thought about restoring, xavi-was-here.").send();
        xavi.sees("xavi-was-here");
        xavi.hasWritten("Text", "");
        xavi.page.reload();
        xavi.hasWritten("Text", "");
    }

    @Test
    void a_session_that_ends_in_mid_typing_loses_nothing() {
        var wanjiru = as(WANJIRU).open("knowledge").enter("Wildlife crime linked to the Internet");
        wanjiru.press("New topic");
        wanjiru.write("Title", "Rings on falcons");
        wanjiru.type("Text", "The ring says who bred it");
        wanjiru.page.waitForCondition(() -> draftOf("wanjiru").contains("who bred it"));

        wanjiru.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        wanjiru.settlesDown();
        forget(wanjiru);
        wanjiru.field("Text").pressSequentially(", and when.");
        wanjiru.sees("You have been signed out").sees("kept as a draft");
        wanjiru.field("Text").pressSequentially(" Ask the breeder.");
        wanjiru.strike("Escape").press("Copy what I wrote").sees("Copied");
        wanjiru.hasWritten("Text", "The ring says who bred it, and when. Ask the breeder.");
        wanjiru.page.getByText("You have been signed out").click();
        wanjiru.isAtSignIn();
        wanjiru.page.locator(".cast-person[data-username='wanjiru']").click();

        wanjiru.isAt("New topic");
        assertThat(wanjiru.field("Title")).hasValue("Rings on falcons");
        wanjiru.hasWritten("Text", "The ring says who bred it");
        wanjiru.field("Text").focus();
        wanjiru.strike("Control+A", "Control+V");
        wanjiru.hasWritten("Text", "Rings on falcons\n\nThe ring says who bred it, and when. Ask the breeder.");
    }

    @Test
    void a_double_click_posts_once() {
        var xavi = as(XAVI).open("knowledge").enter("Ransomware");
        xavi.follow("Start here: what this space is for, and what it is not");
        assertThat(xavi.post(0)).isVisible();
        var before = xavi.posts().count();
        xavi.type("Text", "Said once, clicked twice.").button("Send answer").dblclick();
        assertThat(xavi.post(before)).containsText("Said once, clicked twice.");
        xavi.settlesDown().page.reload();
        assertThat(xavi.posts()).hasCount(before + 1);
    }

    private String draftOf(String username) {
        return database.sql("select body from kept_draft d join person p on p.id = d.person_id where p.username = ?")
                .param(username)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
