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

/** The one browser of a test run: the machine's own Chromium. */
final class Chromium {
    /** The one that has no windows to draw comes first: a page costs it a fifth less work. */
    private static final List<String> PROGRAMS = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    /** Scripts are run as they are read: pages are left long before compiling them would pay. */
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
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // a busy machine, not a slow portal
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Chromium() {}

    /** A window that knows nothing of any other. */
    static BrowserContext window(String address, Device device, ColorScheme colours) {
        return BROWSER.newContext(options(address, device, colours));
    }

    /** A window that runs whatever script gets into a page, as old browsers did. */
    static BrowserContext unguardedWindow(String address) {
        return BROWSER.newContext(
                options(address, Device.DESKTOP, ColorScheme.LIGHT).setBypassCSP(true));
    }

    /** A window that runs no scripts at all. */
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
