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

/** A person in front of a browser; its methods say what they do and see. */
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

    /** Signs in on the sign-in page, by the list of the cast. */
    Visitor signIn(Cast who) {
        open("");
        page.locator(".cast-person[data-username='" + who.username() + "']").click();
        assertThat(page.locator(".frame")).isVisible();
        return this;
    }

    /** Signs in without the sign-in page, and opens the home page. */
    Visitor isIn(Cast who) {
        assertThat(page.request().get(TestSignIn.PATH + who.username())).isOK();
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

    /** Clicks on a desktop, taps on a phone. */
    Visitor touch(Locator there) {
        if (device == Device.PHONE) there.tap();
        else there.click();
        return this;
    }

    /** Returns whether nothing covers the element. */
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

    /** Types and waits until the portal has received it; for texts of which the portal stores drafts. */
    Visitor write(String field, String text) {
        page.waitForRequest(Pattern.compile(".*v-r=uidl.*"), () -> field(field).fill(text));
        return this;
    }

    /** Opens the knowledge space or room of that name. */
    Visitor enter(String name) {
        return follow(name).isAt(name);
    }

    /** Searches in the search field of the frame. */
    Visitor search(String words) {
        var field = searchField();
        field.fill(words);
        field.press("Enter");
        assertThat(page.locator(".search-total")).containsText(words);
        return this;
    }

    /** Asserts that the hits contain this title once, with this word highlighted in the hit. */
    Visitor finds(String title, String marked) {
        var hit = hits().filter(new Locator.FilterOptions().setHasText(title));
        assertThat(hit).hasCount(1);
        assertThat(hit.locator("mark")
                        .filter(new Locator.FilterOptions().setHasText(marked))
                        .first())
                .isVisible();
        return this;
    }

    /** Selects one of the choices of a field, by its label. */
    Visitor choose(String field, String offer) {
        touch(field(field));
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(offer))
                .first());
        return this;
    }

    /** Types into a field with suggestions, and selects one of them. */
    Visitor pick(Locator within, String field, String offer) {
        within.getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(offer);
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(offer))
                .first());
        return this;
    }

    /** Returns the line of one operation in the register of a country's bureau. */
    Locator register(String codename) {
        return page.locator(".national-line").filter(new Locator.FilterOptions().setHasText(codename));
    }

    Locator hits() {
        return page.locator("article.hit");
    }

    /** Returns the row of a document on a shelf. */
    Locator paper(String title) {
        return page.locator(".document-row").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Presses Tab until the field of that label has the focus. */
    Visitor tabTo(String label) {
        return tabTo(field(label));
    }

    /** Presses Tab until this element has the focus. */
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

    /** Types letter by letter into the focused element. */
    Visitor keys(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses these keys one after the other. */
    Visitor strike(String... keys) {
        for (var key : keys) page.keyboard().press(key);
        return this;
    }

    /** Describes the focused element well enough to find it; empty if the focus has left the page. */
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

    /** Returns whether a focus ring is around the focused element, or around the field that it is part of. */
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

    /** Returns the completions that the search field offers. */
    List<String> completions(String typed) {
        searchField().fill(typed);
        page.waitForCondition(this::isQuiet);
        return page.locator("#search-offers option").all().stream()
                .map(offer -> offer.getAttribute("value"))
                .toList();
    }

    /** Opens the bell and returns its text. */
    String bell() {
        touch(page.locator(".bell-button"));
        var told = page.locator(".bell-content").innerText();
        strike("Escape");
        return told;
    }

    Locator searchField() {
        return page.locator(".top-bar [role=search] input");
    }

    /** Returns how many pixels the page is wider than the screen. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Selects files in the upload field, as if they were chosen in the system's file dialog. */
    Visitor attach(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        return this;
    }

    /** Uploads files to the shelf and files them as the dialog proposes. */
    Visitor files(FilePayload... files) {
        return attach(files).confirmsFiling();
    }

    /** Confirms in the dialog that the files are filed as shown. */
    Visitor confirmsFiling() {
        touch(dialog().locator("vaadin-button[theme~=primary]"));
        assertThat(page.locator(".filing-row")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(page.locator(".filed-notice")).not().isEmpty();
        return this;
    }

    /** Selects this file when the system's file dialog opens. Call this before, so that no dialog opens unhandled. */
    Visitor choosesWhenAsked(FilePayload file) {
        page.onFileChooser(dialog -> dialog.setFiles(file));
        return this;
    }

    /** Pastes files there, as if they had been copied elsewhere. */
    Visitor paste(Locator there, String... names) {
        return bring("paste", there, names);
    }

    /** Drops files there, as if they had been dragged from elsewhere. */
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

    /** Returns a file in the list of selected files, with its messages. */
    Locator chosenFile(String name) {
        return page.locator("vaadin-upload-file").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Removes a selected file from that list. */
    Visitor takeAway(String name) {
        chosenFile(name).locator("[part=remove-button]").click();
        assertThat(chosenFile(name)).hasCount(0);
        return this;
    }

    /** Switches to this device and these colours, with animations off. */
    Visitor holds(Device device, ColorScheme colours) {
        page.setViewportSize(device.width, device.height);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        page.waitForCondition(this::isStill);
        return this;
    }

    /** Selects a language by its own name in the menu at the head of the page. */
    Visitor speaks(String name, String tag) {
        chooseIn(".language-menu", name);
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        return settlesDown();
    }

    /** Selects colours by their name in the menu at the head of the page. */
    Visitor prefers(String colours) {
        chooseIn(".colour-menu", colours);
        return this;
    }

    private void chooseIn(String menu, String item) {
        touch(page.locator(menu + " vaadin-menu-bar-button").first());
        touch(page.locator("vaadin-menu-bar-item[role^=menuitem]")
                .filter(new Locator.FilterOptions().setHasText(item)));
    }

    /** Returns the colour scheme of the page: {@code light}, {@code dark}, or that of the device. */
    String colours() {
        return (String) page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    }

    private boolean isStill() {
        return (Boolean) page.evaluate("""
                () => new Promise(still => requestAnimationFrame(() => requestAnimationFrame(() =>
                    still(document.getAnimations().every(animation => animation.playState !== 'running')))))""");
    }

    /** Returns the direction of the page: {@code ltr} or {@code rtl}. */
    String direction() {
        return page.locator("html").getAttribute("dir");
    }

    /** Returns the address of this page, as a path of the portal. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+/", "");
    }

    /** Sends the text with the keyboard. */
    Visitor send() {
        page.keyboard().press("Control+Enter");
        return this;
    }

    /** Returns a post of the topic; the opening post is number 0. */
    Locator post(int number) {
        return posts().nth(number);
    }

    Locator posts() {
        return page.locator("article.post");
    }

    /** Returns the open dialog. */
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

    /** Asserts that the page has this heading. */
    Visitor isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    /** Asserts that the "not found" page is shown. */
    Visitor isNowhere() {
        return sees("Nothing to show here");
    }

    /** Returns whether no request is under way. */
    boolean isQuiet() {
        return (Boolean) page.evaluate("Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())");
    }

    /** Waits until the page is complete. */
    Visitor settlesDown() {
        assertThat(page.locator("h1:visible, h2:visible").first()).isVisible();
        page.waitForCondition(this::isQuiet);
        return this;
    }

    /** Waits until the browser's address is that of the page shown, because nobody goes back before that. */
    Visitor arrives() {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        return this;
    }

    Visitor isAtSignIn() {
        page.waitForURL(Pattern.compile(".*/login.*"));
        return isAt("Sign in");
    }

    /**
     * Returns the problems of the page: script errors, dialogs opened by scripts, scripts blocked by the content
     * policy.
     */
    List<String> mishaps() {
        return mishaps;
    }
}
