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
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portal.Cast;

/** A person who uses a browser. The methods say what the person does and sees. */
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

    /** Signs in on the sign-in page, by choosing a person in its list. */
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

    /** Clicks the link with this name. */
    Visitor follow(String name) {
        return touch(link(name));
    }

    /** Presses the button with this name. */
    Visitor press(String name) {
        return touch(button(name));
    }

    /** Clicks the element on a desktop, taps it on a phone. */
    Visitor touch(Locator there) {
        if (device == Device.PHONE) there.tap();
        else there.click();
        return this;
    }

    /** Returns whether no other element covers the middle of this one. */
    boolean canReach(Locator there) {
        there.scrollIntoViewIfNeeded();
        return (Boolean) there.evaluate("""
                there => {
                    const box = there.getBoundingClientRect();
                    return there.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
                }""");
    }

    Visitor type(String field, String text) {
        ready(field(field)).fill(text);
        return this;
    }

    /**
     * Types a text and waits until the portal has received it. This is for fields whose text the portal stores as a
     * draft.
     */
    Visitor write(String field, String text) {
        page.waitForRequest(
                Pattern.compile(".*v-r=uidl.*"), () -> ready(field(field)).fill(text));
        return this;
    }

    /** Returns the field. If it is a field for Markdown, scrolls to it and waits until its editor is drawn. */
    static Locator ready(Locator field) {
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        field.evaluate("""
                async (there) => {
                  const area = there.closest('vaadin-text-area[data-words]');
                  area?.scrollIntoView({ block: 'nearest' });
                  for (let tries = 0; area?.isConnected && !area.editor && tries < 1000; tries++)
                    await new Promise((tried) => setTimeout(tried, 20));
                }""");
        return field;
    }

    /** Asserts that the field for Markdown with this label has this text. */
    Visitor hasWritten(String field, String text) {
        hasWritten(page, field, text);
        return this;
    }

    static void hasWritten(Page page, String field, String text) {
        var labelled = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        var areas = page.locator("vaadin-text-area").filter(new Locator.FilterOptions().setHas(labelled));
        assertThat(areas).hasJSProperty("value", text);
    }

    /** Opens the knowledge space or room with this name, from the list of spaces. */
    Visitor enter(String name) {
        return touch(page.locator(".space-name").and(link(name))).isAt(name);
    }

    /** Opens a topic of the room that the page shows, from the list of the room's topics. */
    Visitor enterTopic(String title) {
        return follow("Topics")
                .touch(page.locator(".topic-title").and(link(title)))
                .isAt(title);
    }

    /** Searches for these words in the search field at the top of the page. */
    Visitor search(String words) {
        var field = searchField();
        field.fill(words);
        field.press("Enter");
        assertThat(page.locator(".search-total")).containsText(words);
        return this;
    }

    /** Asserts that exactly one hit has this title, and that this word is highlighted in it. */
    Visitor finds(String title, String marked) {
        var hit = hits().filter(new Locator.FilterOptions().setHasText(title));
        assertThat(hit).hasCount(1);
        assertThat(hit.locator("mark")
                        .filter(new Locator.FilterOptions().setHasText(marked))
                        .first())
                .isVisible();
        return this;
    }

    /** Selects one of the choices of a field, by the label of the choice. */
    Visitor choose(String field, String offer) {
        touch(field(field));
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(offer))
                .first());
        return this;
    }

    /** Types into a field that suggests values, and selects one of the suggestions. */
    Visitor pick(Locator within, String field, String offer) {
        within.getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(offer);
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(offer))
                .first());
        return this;
    }

    /** Returns the line about an operation in the list of operations to which a bureau's country is invited. */
    Locator register(String codename) {
        return page.locator(".national-line").filter(new Locator.FilterOptions().setHasText(codename));
    }

    Locator hits() {
        return page.locator("article.hit");
    }

    /** Returns the text of the hits in their order, and of the facets with their counts. */
    String results() {
        return page.locator(".hits").innerText() + page.locator(".facets").innerText();
    }

    /** Returns the row of a document in a list of documents. */
    Locator paper(String title) {
        return page.locator(".document-row").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Presses Tab until the field with this label has the focus. */
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

    /** Types a text letter by letter into the element that has the focus. */
    Visitor keys(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses these keys one after the other. */
    Visitor strike(String... keys) {
        for (var key : keys) page.keyboard().press(key);
        return this;
    }

    /** Describes the element that has the focus, so that a person can find it; empty if the focus has left the page. */
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

    /**
     * Returns whether a focus ring is visible around the element with the focus, or around the field that it is part
     * of.
     */
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

    /** Returns the completions that the search field offers for the typed text. */
    List<String> completions(String typed) {
        searchField().fill(typed);
        page.waitForCondition(this::isQuiet);
        return page.locator("#search-offers option").all().stream()
                .map(offer -> offer.getAttribute("value"))
                .toList();
    }

    /** Opens the list of news that the bell button in the top bar shows, and returns its text. */
    String bell() {
        touch(page.locator(".bell-button"));
        var told = page.locator(".bell-content").innerText();
        strike("Escape");
        return told;
    }

    Locator searchField() {
        return page.locator(".top-bar [role=search] input");
    }

    /** Returns by how many pixels the page is wider than the screen. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Selects files in the upload field, as if they were chosen in the system's file dialog. */
    Visitor attach(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        return this;
    }

    /** Uploads files to a space and confirms the dialog without changes. */
    Visitor files(FilePayload... files) {
        return attach(files).confirmsFiling();
    }

    /** Confirms the dialog: the files become documents with the titles, kinds and markings that it shows. */
    Visitor confirmsFiling() {
        touch(dialog().locator("vaadin-button[theme~=primary]"));
        assertThat(page.locator(".filing-row")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(page.locator(".filed-notice")).not().isEmpty();
        return this;
    }

    /**
     * Selects this file when the system's file dialog opens. Call this method before the click that opens the dialog.
     */
    Visitor choosesWhenAsked(FilePayload file) {
        page.onFileChooser(dialog -> dialog.setFiles(file));
        return this;
    }

    /** Pastes files into an element, as if they had been copied in another program. */
    Visitor paste(Locator there, String... names) {
        return bring("paste", there, names);
    }

    /** Drops files on an element, as if they had been dragged from another program. */
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

    /** Returns the entry of a file in the list of selected files, with its messages. */
    Locator chosenFile(String name) {
        return page.locator("vaadin-upload-file").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Removes a file from the list of selected files. */
    Visitor takeAway(String name) {
        chosenFile(name).locator("[part=remove-button]").click();
        assertThat(chosenFile(name)).hasCount(0);
        return this;
    }

    /** Gives the window the screen size of this device and this colour scheme, without animations. */
    Visitor holds(Device device, ColorScheme colours) {
        page.setViewportSize(device.width, device.height);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        page.waitForCondition(this::isStill);
        return this;
    }

    /** Selects a language in the menu at the top of the page. @param name the name of the language in that language */
    Visitor speaks(String name, String tag) {
        page.evaluate("() => { window.isFormerPage = true; }");
        chooseIn(".language-menu", name);
        page.waitForFunction("() => !window.isFormerPage"); // the choice loads the page anew
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        return settlesDown();
    }

    /** Selects a colour scheme by its name in the menu at the top of the page. */
    Visitor prefers(String colours) {
        chooseIn(".colour-menu", colours);
        return this;
    }

    private void chooseIn(String menu, String item) {
        touch(page.locator(menu + " vaadin-menu-bar-button").first());
        touch(page.locator("vaadin-menu-bar-item[role^=menuitem]")
                .filter(new Locator.FilterOptions().setHasText(item)));
    }

    /** Returns the colour scheme of the page: {@code light} or {@code dark}, or both if the device decides. */
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

    /** Returns the address of the page as a path, without the leading slash. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+/", "");
    }

    /** Sends the text that the person has typed, by pressing Ctrl+Enter. */
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

    /** Returns the dialog that is open. */
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

    /** Asserts that the page has this main heading. */
    Visitor isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    /** Asserts that the "not found" page is shown. */
    Visitor isNowhere() {
        return sees("Nothing to show here");
    }

    /** Returns whether all requests of the page have been answered. */
    boolean isQuiet() {
        return (Boolean) page.evaluate("Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())");
    }

    /** Waits until the page is complete and no request is open. */
    Visitor settlesDown() {
        assertThat(page.locator("h1:visible, h2:visible").first()).isVisible();
        page.waitForCondition(this::isQuiet);
        return this;
    }

    /**
     * Waits until the browser shows the address of the current page. A test must not go back earlier, and a person
     * would not.
     */
    Visitor arrives() {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        return this;
    }

    Visitor isAtSignIn() {
        page.waitForURL(Pattern.compile(".*/login.*"));
        return isAt("Sign in");
    }

    /**
     * Returns the errors on the page so far: script errors, dialogs that scripts opened, and scripts that the content
     * security policy blocked.
     */
    List<String> mishaps() {
        return mishaps;
    }
}
