package portal.journeys;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import portal.Cast;
import portal.demo.DemoTest;
import portal.search.IndexSettled;
import portal.search.saved.SavedSearchesSettled;

/** A test in the browser. Its windows are closed at the end; a failed test saves a screenshot. */
@DemoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "portal.upload-limit=" + Journey.UPLOAD_LIMIT)
@Import({IndexSettled.class, SavedSearchesSettled.class, TestSignIn.class, WindowCount.class})
abstract class Journey {
    static final String UPLOAD_LIMIT = "3MB";

    @Autowired
    ServletWebServerApplicationContext portal;

    @Autowired
    IndexSettled index;

    @Autowired
    JdbcClient database;

    @Autowired
    SavedSearchesSettled matched;

    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    final AfterEachCallback curtain = this::end;

    /** Opens a desktop window without signing in. */
    Visitor visitor() {
        return visitor(Device.DESKTOP, ColorScheme.LIGHT);
    }

    Visitor visitor(Device device, ColorScheme colours) {
        return came(Chromium.window(address(), device, colours), device);
    }

    /** Signs in a person of the demonstration world, in a browser that ignores the content security policy. */
    Visitor unguarded(Cast who) {
        return came(Chromium.unguardedWindow(address()), Device.DESKTOP).isIn(who);
    }

    /** Opens a window that runs no scripts, without signing in. */
    Visitor withoutScripts() {
        return came(Chromium.scriptlessWindow(address()), Device.DESKTOP);
    }

    private Visitor came(BrowserContext window, Device device) {
        var visitor = new Visitor(window, device);
        visitors.add(visitor);
        return visitor;
    }

    String address() {
        return "http://localhost:" + portal.getWebServer().getPort();
    }

    /** Signs in a person of the demonstration world, in a desktop window. */
    Visitor as(Cast who) {
        return visitor().isIn(who);
    }

    /** Waits until the text of every document is extracted and everything is indexed. */
    void settle() {
        await().atMost(Duration.ofMinutes(4)).until(() -> papersToRead() == 0);
        index.await();
    }

    private long papersToRead() {
        return database.sql("select count(*) from document_version where extraction in ('WAITING', 'EXTRACTING')")
                .query(Long.class)
                .single();
    }

    /** Ends the session of the visitor's window on the server, as after fifteen minutes without use. */
    void forget(Visitor visitor) {
        var session = visitor.context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        for (var open : sessions()) if (session.value.startsWith(open.getId())) open.expire();
    }

    /** Returns all HTTP sessions of the server. */
    Session[] sessions() {
        var contexts =
                ((TomcatWebServer) portal.getWebServer()).getTomcat().getHost().findChildren();
        return ((Context) contexts[0]).getManager().findSessions();
    }

    private void end(ExtensionContext story) {
        var title = story.getRequiredTestClass().getSimpleName() + "."
                + story.getDisplayName().replaceAll("\\W+", "_");
        for (int i = 0; i < visitors.size(); i++) {
            if (story.getExecutionException().isPresent()) photograph(visitors.get(i).page, title + "-" + i);
            visitors.get(i).context.close();
        }
        visitors.clear();
    }

    static void photograph(Page page, String title) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/journeys", title + ".png"))
                .setFullPage(true));
    }
}
