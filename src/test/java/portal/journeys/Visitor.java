package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portal.Cast;

/** Somebody in front of a screen, in words of what they do and see. */
class Visitor {
    final BrowserContext context;
    final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(mishaps::add);
        page.onDialog(dialog -> {
            mishaps.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Signs in by the offer on the front door. */
    Visitor signIn(Cast who) {
        open("");
        page.locator(".cast-person[data-username='" + who.username() + "']").click();
        assertThat(page.locator(".frame")).isVisible();
        return this;
    }

    Visitor open(String path) {
        page.navigate("/" + path);
        return this;
    }

    /** Clicks the link of that name. */
    Visitor follow(String name) {
        link(name).click();
        return this;
    }

    /** Presses the button of that name. */
    Visitor press(String name) {
        button(name).click();
        return this;
    }

    Visitor type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** Types and pauses, until the portal has heard: for texts of which it keeps drafts. */
    Visitor write(String field, String text) {
        page.waitForRequest(Pattern.compile(".*v-r=uidl.*"), () -> field(field).fill(text));
        return this;
    }

    /** Goes on to the knowledge space or room of that name. */
    Visitor enter(String name) {
        return follow(name).isAt(name);
    }

    /** Asks in the one search field. */
    Visitor search(String words) {
        var field = page.locator(".top-bar [role=search] input");
        field.fill(words);
        field.press("Enter");
        assertThat(page.locator(".search-total")).containsText(words);
        return this;
    }

    /** Among what was found is this title, with this word marked in it or below it. */
    Visitor finds(String title, String marked) {
        var hit = hits().filter(new Locator.FilterOptions().setHasText(title));
        assertThat(hit).hasCount(1);
        assertThat(hit.locator("mark")
                        .filter(new Locator.FilterOptions().setHasText(marked))
                        .first())
                .isVisible();
        return this;
    }

    Locator hits() {
        return page.locator("article.hit");
    }

    /** The row of a document on a shelf. */
    Locator paper(String title) {
        return page.locator(".document-row").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Walks on by the tab key until the field of that label is reached. */
    Visitor tabTo(String label) {
        for (int steps = 0; steps < 40 && !isFocused(field(label)); steps++)
            page.keyboard().press("Tab");
        assertThat(field(label)).isFocused();
        return this;
    }

    private static boolean isFocused(Locator field) {
        return (Boolean) field.evaluate("field => field === document.activeElement");
    }

    /** How many pixels of the page lie beyond the edge of the screen. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Gives files to the field for them, as if they were chosen in the machine's own dialog. */
    Visitor attach(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        return this;
    }

    /** Sends what is written, by the keys. */
    Visitor send() {
        page.keyboard().press("Control+Enter");
        return this;
    }

    /** The posts of a topic, the opening is number 0. */
    Locator post(int number) {
        return page.locator("article.post").nth(number);
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Visitor isHome() {
        assertThat(page.locator("nav.rail a[aria-current]")).hasAttribute("href", ".");
        return this;
    }

    /** The page is headed so. */
    Visitor isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    /** On the one page for what is hidden, gone, or never was. */
    Visitor isNowhere() {
        return sees("Nothing to show here");
    }

    /** Nothing is on its way to the portal or back. */
    boolean isQuiet() {
        return (Boolean) page.evaluate("Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())");
    }

    Visitor isAtSignIn() {
        page.waitForURL(Pattern.compile(".*/login.*"));
        return isAt("Sign in");
    }

    /** What went wrong in the page: script errors, and dialogs that a script opened. */
    List<String> mishaps() {
        return mishaps;
    }
}
