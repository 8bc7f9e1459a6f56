package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portal.Cast;

/** Somebody in front of a screen, in words of what they do and see. */
class Visitor {
    final BrowserContext context;
    final Page page;
    private final Device device;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(BrowserContext context, Device device) {
        this.context = context;
        this.device = device;
        this.page = context.newPage();
        page.onPageError(mishaps::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) mishaps.add(message.text());
        });
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

    /** Has signed in before the story begins, and is at home. */
    Visitor isIn(Cast who) {
        assertThat(page.request().get(SideDoor.PATH + who.username())).isOK();
        open("");
        assertThat(page.locator(".frame")).isVisible();
        return this;
    }

    Visitor open(String path) {
        page.navigate("/" + path);
        return this;
    }

    /** Clicks the link of that name. */
    Visitor follow(String name) {
        return touch(link(name));
    }

    /** Presses the button of that name. */
    Visitor press(String name) {
        return touch(button(name));
    }

    /** With whatever they hold: by mouse at a desk, by thumb on a phone. */
    Visitor touch(Locator there) {
        if (device == Device.PHONE) there.tap();
        else there.click();
        return this;
    }

    /** Whether nothing lies over it when it is looked for. */
    boolean canReach(Locator there) {
        there.scrollIntoViewIfNeeded();
        return (Boolean) there.evaluate("""
                there => {
                    const box = there.getBoundingClientRect();
                    return there.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
                }""");
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
        var field = searchField();
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

    /** Chooses one of those that a field offers, by what it is called there. */
    Visitor choose(String field, String offer) {
        touch(field(field));
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(offer))
                .first());
        return this;
    }

    /** Looks for somebody or something in a field that offers it by its words. */
    Visitor pick(Locator within, String field, String offer) {
        within.getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(offer);
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(offer))
                .first());
        return this;
    }

    /** What a country's bureau keeps of one operation. */
    Locator register(String codename) {
        return page.locator(".national-line").filter(new Locator.FilterOptions().setHasText(codename));
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
        return tabTo(field(label));
    }

    /** Walks on by the tab key until this is reached. */
    Visitor tabTo(Locator there) {
        assertThat(there).isVisible();
        for (int steps = 0; steps < 80 && !isFocused(there); steps++)
            page.keyboard().press("Tab");
        assertThat(there).isFocused();
        return this;
    }

    private static boolean isFocused(Locator field) {
        return (Boolean) field.evaluate("field => field === document.activeElement");
    }

    /** Types, letter by letter, wherever the focus is. */
    Visitor keys(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Strikes these keys, one after the other. */
    Visitor strike(String... keys) {
        for (var key : keys) page.keyboard().press(key);
        return this;
    }

    /** What has the focus, described well enough to be found; empty when it has left the page. */
    String focus() {
        return (String) page.evaluate("""
                () => {
                    const here = document.activeElement;
                    if (!here || here === document.body) return '';
                    if (!window.liaisonMet) window.liaisonMet = [];
                    if (!window.liaisonMet.includes(here)) window.liaisonMet.push(here);
                    const words = here.getAttribute('aria-label') ?? here.innerText ?? '';
                    return `${window.liaisonMet.indexOf(here)} ${here.tagName} ${here.className} ${words.slice(0, 40)}`;
                }""");
    }

    /** Whether a ring stands around what has the focus, or around the field that it is part of. */
    boolean showsFocus() {
        return (Boolean) page.evaluate("""
                () => {
                    const hasRing = element => {
                        const look = getComputedStyle(element);
                        const box = element.getBoundingClientRect();
                        return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1
                            && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                    };
                    let here = document.activeElement;
                    if (hasRing(here)) return true;
                    for (let host = here; host && host !== document.body; host = host.parentElement) {
                        if (!host.shadowRoot) continue;
                        return [host, ...host.shadowRoot.querySelectorAll('*')].some(hasRing);
                    }
                    return false;
                }""");
    }

    /** How the question in the search field may go on, as the field offers it. */
    List<String> completions(String typed) {
        searchField().fill(typed);
        page.waitForCondition(this::isQuiet);
        return page.locator("#search-offers option").all().stream()
                .map(offer -> offer.getAttribute("value"))
                .toList();
    }

    /** What the bell tells when it is opened. */
    String bell() {
        touch(page.locator(".bell-button"));
        var told = page.locator(".bell-content").innerText();
        strike("Escape");
        return told;
    }

    Locator searchField() {
        return page.locator(".top-bar [role=search] input");
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

    /** Gives files to the shelf and files them as the sheet proposes. */
    Visitor files(FilePayload... files) {
        return attach(files).confirmsFiling();
    }

    /** Says on the sheet that the files on it shall be filed as they stand there. */
    Visitor confirmsFiling() {
        touch(dialog().locator("vaadin-button[theme~=primary]"));
        assertThat(page.locator(".filing-row")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(page.locator(".filed-notice")).not().isEmpty();
        return this;
    }

    /** Chooses this file when the machine's own dialog opens: said before, so that no dialog opens unseen. */
    Visitor choosesWhenAsked(FilePayload file) {
        page.onFileChooser(dialog -> dialog.setFiles(file));
        return this;
    }

    /** Pastes files there, as if they had been copied elsewhere. */
    Visitor paste(Locator there, String... names) {
        return bring("paste", there, names);
    }

    /** Lets files fall there, as if they had been dragged from elsewhere. */
    Visitor drop(Locator there, String... names) {
        return bring("drop", there, names);
    }

    private Visitor bring(String how, Locator there, String... names) {
        there.evaluate("""
                (there, [how, names]) => {
                    const brought = new DataTransfer();
                    for (const name of names) brought.items.add(new File([`This is ${name}.`], name));
                    const way = { bubbles: true, cancelable: true, composed: true };
                    there.dispatchEvent(how === 'paste'
                        ? new ClipboardEvent(how, { ...way, clipboardData: brought })
                        : new DragEvent(how, { ...way, dataTransfer: brought }));
                }""", List.of(how, List.of(names)));
        return this;
    }

    /** A file in the list of those that were chosen, with what is said of it. */
    Locator chosenFile(String name) {
        return page.locator("vaadin-upload-file").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Takes a chosen file out of that list. */
    Visitor takeAway(String name) {
        chosenFile(name).locator("[part=remove-button]").click();
        assertThat(chosenFile(name)).hasCount(0);
        return this;
    }

    /** Holds this device from now on, set to these colours; nothing on it moves by itself. */
    Visitor holds(Device device, ColorScheme colours) {
        page.setViewportSize(device.width, device.height);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        page.waitForCondition(this::isStill);
        return this;
    }

    /** Chooses a language, called as it calls itself, in the menu at the head of every page. */
    Visitor speaks(String name, String tag) {
        chooseIn(".language-menu", name);
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        return settlesDown();
    }

    /** Chooses colours, called as the page calls them, in the menu at the head of every page. */
    Visitor prefers(String colours) {
        chooseIn(".colour-menu", colours);
        return this;
    }

    private void chooseIn(String menu, String item) {
        touch(page.locator(menu + " vaadin-menu-bar-button").first());
        touch(page.locator("vaadin-menu-bar-item[role^=menuitem]")
                .filter(new Locator.FilterOptions().setHasText(item)));
    }

    /** The colours that the page is drawn in: {@code light}, {@code dark}, or as the device says. */
    String colours() {
        return (String) page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    }

    private boolean isStill() {
        return (Boolean) page.evaluate("""
                () => new Promise(still => requestAnimationFrame(() => requestAnimationFrame(() =>
                    still(document.getAnimations().every(animation => animation.playState !== 'running')))))""");
    }

    /** Which way the page runs: {@code ltr} or {@code rtl}. */
    String direction() {
        return page.locator("html").getAttribute("dir");
    }

    /** Where this page is, as a path of the portal. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+/", "");
    }

    /** Sends what is written, by the keys. */
    Visitor send() {
        page.keyboard().press("Control+Enter");
        return this;
    }

    /** The posts of a topic, the opening is number 0. */
    Locator post(int number) {
        return posts().nth(number);
    }

    Locator posts() {
        return page.locator("article.post");
    }

    /** What has opened above the page and asks for something. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
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

    /** Waits until the page stands as it will stay. */
    Visitor settlesDown() {
        assertThat(page.locator("h1:visible, h2:visible").first()).isVisible();
        page.waitForCondition(this::isQuiet);
        return this;
    }

    /** Waits until the browser's address is that of the page which is shown: nobody goes back within that instant. */
    Visitor arrives() {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        return this;
    }

    Visitor isAtSignIn() {
        page.waitForURL(Pattern.compile(".*/login.*"));
        return isAt("Sign in");
    }

    /** What went wrong in the page: script errors, dialogs that a script opened, scripts that the policy forbade. */
    List<String> mishaps() {
        return mishaps;
    }
}
