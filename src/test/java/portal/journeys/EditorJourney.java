package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person writes a text that looks like the page, with the keyboard, the toolbar and the clipboard. */
class EditorJourney extends Journey {
    private static final String WORD = """
            <html><head><style>p.MsoNormal { margin: 0 }</style></head><body>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
            <span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Ask the <b>provider</b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>\
            <span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Wait</p>
            <table><tr><td><p>Provider</p></td><td><p>Days</p></td></tr>
            <tr><td><p>Post</p></td><td><p>90</p></td></tr></table>
            </body></html>
            """;

    private static final String PASTE = """
            (there, html) => {
                const copied = new DataTransfer();
                copied.setData('text/html', html);
                copied.setData('text/plain', 'without form');
                there.dispatchEvent(new ClipboardEvent('paste',
                    { bubbles: true, cancelable: true, composed: true, clipboardData: copied }));
            }""";

    private final String title = "Written in the editor " + UUID.randomUUID();

    @Test
    void a_text_looks_like_the_page_while_it_is_typed() {
        var xavi = beginsToWrite();
        var editor = editor(xavi);
        editor.click();
        xavi.keys("## First steps").strike("Enter", "Enter");
        xavi.keys("- Note the ").strike("Control+b").keys("time").strike("End", "Enter");
        xavi.keys("Copy the page").strike("Enter", "Enter");
        xavi.hasWritten("Text", "## First steps\n\n- Note the **time**\n- Copy the page\n");

        assertThat(editor.locator(".md-h2")).hasText("First steps");
        assertThat(editor.locator(".md-strong")).hasText("time");
        assertThat(editor.locator(".md-bullet")).hasText(new String[] {"•", "•"});
        assertThat(editor.locator(".md-mark")).hasCount(0);
        xavi.strike("ArrowUp"); // the marks of the line with the cursor are shown
        assertThat(editor.locator(".md-bullet")).hasText(new String[] {"•", "-"});

        xavi.press("Open topic").isAt(title);
        assertThat(xavi.post(0).locator("h4")).hasText("First steps");
        assertThat(xavi.post(0).locator("li")).hasText(new String[] {"Note the time", "Copy the page"});
        assertThat(xavi.post(0).locator("li strong")).hasText("time");
        assertThat(xavi.mishaps()).isEmpty();
    }

    @Test
    void the_toolbar_writes_a_footnote_and_one_step_takes_it_back() {
        var xavi = beginsToWrite();
        editor(xavi).click();
        xavi.keys("Asked twice.").press("Footnote").hasWritten("Text", "Asked twice.[^1]\n\n[^1]: ");
        xavi.strike("Control+z").hasWritten("Text", "Asked twice.");
        xavi.strike("Control+y").hasWritten("Text", "Asked twice.[^1]\n\n[^1]: ");
        xavi.strike("Control+End").keys("By letter.");
        xavi.hasWritten("Text", "Asked twice.[^1]\n\n[^1]: By letter.");

        xavi.press("Open topic").isAt(title);
        xavi.page.waitForURL("**/topics/**");
        var address = xavi.page.url();
        xavi.touch(xavi.post(0).locator("sup > a"));
        assertThat(xavi.post(0).locator(".footnotes li")).isFocused();
        assertThat(xavi.page.url()).isEqualTo(address);
        assertThat(xavi.mishaps()).isEmpty();
    }

    @Test
    void lists_and_tables_of_a_word_processor_stay_lists_and_tables() {
        var xavi = beginsToWrite();
        editor(xavi).click();
        editor(xavi).evaluate(PASTE, WORD);
        assertThat(editor(xavi).locator(".md-row-head")).containsText("Provider");
        xavi.press("Open topic").isAt(title);
        assertThat(xavi.post(0).locator("ol > li")).hasText(new String[] {"Ask the provider", "Wait"});
        assertThat(xavi.post(0).locator("th")).hasText(new String[] {"Provider", "Days"});
        assertThat(xavi.post(0).locator("td")).hasText(new String[] {"Post", "90"});
        assertThat(xavi.mishaps()).isEmpty();
    }

    @Test
    void a_line_in_arabic_is_read_from_right_to_left() {
        var xavi = beginsToWrite();
        xavi.type("Text", "One line\nوسطر آخر");
        var lines = editor(xavi).locator(".md-line");
        assertThat(lines).hasCount(2);
        assertThat(lines.nth(0)).hasCSS("direction", "ltr");
        assertThat(lines.nth(1)).hasCSS("direction", "rtl");
    }

    @Test
    void a_mention_is_completed() {
        var xavi = beginsToWrite();
        editor(xavi).click();
        xavi.keys("Ask @amin");
        var offers = xavi.page.locator(".mention-list > div");
        assertThat(offers.filter(text("@amina"))).isVisible();
        xavi.touch(offers.filter(text("@amina"))).hasWritten("Text", "Ask @amina ");
        assertThat(editor(xavi)).isFocused();
    }

    @Test
    void the_tab_key_moves_on() {
        var xavi = beginsToWrite();
        editor(xavi).click();
        xavi.keys("- One").strike("Tab").hasWritten("Text", "- One");
        assertThat(editor(xavi)).not().isFocused();
    }

    @Test
    void without_the_module_the_plain_field_works() {
        var xavi = as(XAVI);
        xavi.page.route("**/assets/editor.js", Route::abort);
        xavi.open("knowledge").enter("Ransomware").press("New topic").isAt("New topic");
        xavi.write("Title", title).field("Text").fill("Typed **plainly**.");
        xavi.settlesDown();
        assertThat(xavi.page.locator("vaadin-text-area > textarea")).isVisible();
        assertThat(xavi.page.locator(".markdown-editor")).hasCount(0);
        xavi.press("Open topic").isAt(title);
        assertThat(xavi.post(0).locator("strong")).hasText("plainly");
        assertThat(xavi.mishaps()).isEmpty();
    }

    private Visitor beginsToWrite() {
        var xavi = as(XAVI).open("knowledge").enter("Ransomware").press("New topic");
        xavi.isAt("New topic").write("Title", title).settlesDown();
        assertThat(editor(xavi)).hasAttribute("aria-multiline", "true");
        xavi.type("Text", "").hasWritten("Text", ""); // the draft of another test
        assertThat(xavi.field("Text")).hasCount(1);
        return xavi;
    }

    private static Locator editor(Visitor writer) {
        return writer.page.locator(".markdown-editor [role=textbox]");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
