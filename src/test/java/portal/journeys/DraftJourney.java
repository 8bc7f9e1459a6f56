package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No typed text is lost if a person leaves the page directly after typing, or writes in two windows. */
class DraftJourney extends Journey {
    private static final String TOPIC = "Start here: what this space is for, and what it is not";
    private static final String WORDS = "without a pause and without an end ".repeat(6);

    @Test
    void typing_without_a_pause_is_saved_meanwhile_and_to_the_last_letter_when_the_page_is_left() {
        var xavi = as(XAVI).open("knowledge").enter("Ransomware").follow(TOPIC);
        type(xavi, WORDS);
        assertThat(xavi.page.locator(".draft-saved")).containsText("saved");
        xavi.follow("Knowledge").isAt("Knowledge").enter("Ransomware").follow(TOPIC);
        xavi.hasWritten("Text", WORDS);

        type(xavi, "back");
        xavi.page.goBack();
        xavi.isAt("Ransomware").follow(TOPIC);
        xavi.hasWritten("Text", WORDS + "back");

        type(xavi, " and anew");
        xavi.page.reload();
        xavi.hasWritten("Text", WORDS + "back and anew");

        xavi.open("").sees("Your drafts").follow(TOPIC);
        assertThat(xavi.field("Text")).isFocused();
        xavi.hasWritten("Text", WORDS + "back and anew");
    }

    @Test
    void two_windows_on_one_topic_lose_nothing_of_each_other() {
        var first = as(AMINA).open("knowledge").enter("Ransomware").follow(TOPIC);
        first.isAt(TOPIC).settlesDown().strike("c");
        assertThat(first.field("Text")).isFocused();
        var second = first.context.newPage();
        second.navigate(first.page.url());
        Visitor.hasWritten(second, "Text", "");

        first.write("Text", "A in the first");
        second.waitForRequest(
                Pattern.compile(".*v-r=uidl.*"),
                () -> Visitor.ready(text(second)).fill("B in the second"));
        assertThat(second.locator(".other-drafts")).containsText("A in the first");
        first.field("Text").pressSequentially(", and more");
        first.send();
        assertThat(first.posts().last()).containsText("A in the first, and more");
        first.hasWritten("Text", "");
        second.reload();
        Visitor.hasWritten(second, "Text", "B in the second");
        assertThat(second.locator(".other-drafts")).isHidden();
    }

    /** Types a text letter by letter at the end of the field, as fast as a quick typist and without a pause. */
    private static void type(Visitor visitor, String words) {
        visitor.field("Text").focus();
        visitor.strike("Control+End");
        visitor.page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(20));
    }

    private static Locator text(Page page) {
        return page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
    }
}
