package portal.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The browser of a test run: a Chromium that is installed on the machine. */
final class Chromium {
    /**
     * The possible locations of the browser. The headless shell comes first, because it uses a fifth less processor
     * time per page.
     */
    private static final List<String> PROGRAMS = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    /**
     * Options for all runs. The JavaScript compilers are off: a page is closed long before compiling would save time.
     */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--js-flags=--no-sparkplug,--no-maglev,--no-opt");

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(OPTIONS));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // the machine may be busy; the portal is not this slow
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Chromium() {}

    /** Opens a window with a separate session. */
    static BrowserContext window(String address, Device device, ColorScheme colours) {
        return BROWSER.newContext(options(address, device, colours));
    }

    /**
     * Opens a window that ignores the content security policy, as old browsers did, and so runs any injected script.
     */
    static BrowserContext unguardedWindow(String address) {
        return BROWSER.newContext(
                options(address, Device.DESKTOP, ColorScheme.LIGHT).setBypassCSP(true));
    }

    /** Opens a window that runs no scripts. */
    static BrowserContext scriptlessWindow(String address) {
        return BROWSER.newContext(
                options(address, Device.DESKTOP, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(String address, Device device, ColorScheme colours) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(Locale.ENGLISH.getLanguage())
                .setTimezoneId("Africa/Nairobi")
                .setColorScheme(colours)
                .setHasTouch(device == Device.PHONE)
                .setViewportSize(device.width, device.height);
    }

    private static Path program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PROGRAMS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The journeys need a Chromium: ./portal test installs one."));
    }
}
