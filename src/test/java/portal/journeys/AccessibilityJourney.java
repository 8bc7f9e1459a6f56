package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.COORD_K;
import static portal.Cast.NCB_B1;
import static portal.Cast.TRAINER_T;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.CastSignIn;
import portal.demo.Actor;
import portal.search.Query;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearchId;
import portal.search.saved.SavedSearches;

/**
 * Everybody can read and use every screen: on desktop and phone, light and dark, left to right and right to left. Each
 * main screen is checked in four combinations of these settings. For any two settings, the four combinations contain
 * every pair of their values.
 */
class AccessibilityJourney extends Journey {
    private static final String ROOM = "KINGFISHER";
    private static final String OPERATION = "HERON";
    private static final String TOPIC = "What we know after the first month";
    private static final String SPACE = "Wildlife crime linked to the Internet";
    private static final String GUIDELINE = "Seizing crypto-assets";
    private static final String DRAFT = "Interviewing victims of online scams";

    /** Whether every check saves a screenshot for people to review. */
    private static final boolean GALLERY = System.getenv("PORTAL_GALLERY") != null;

    private static final Set<String> MAIN = Set.of("home", "knowledge", "space", "topic", "room", "document", "search");

    @Autowired
    CastSignIn stage;

    @Autowired
    SavedSearches saved;

    private final List<String> found = new ArrayList<>();

    @AfterEach
    void everybody_reads_the_former_language_again() {
        database.sql("update person set language = 'en' where username in ('coord.k', 'ncb.b1')")
                .update();
        database.sql("update person set language = 'es' where username = 'trainer.t'")
                .update();
    }

    @Test
    void the_front_door_is_open_to_everybody() {
        var somebody = visitor().open("").isAtSignIn();
        glance(somebody, "sign-in");
        somebody.type("User name", "nobody").type("Password", "nothing").press("Continue");
        somebody.sees("That did not work.");
        glance(somebody, "sign-in refused");
        somebody.follow("العربية");
        assertThat(somebody.page.locator("html")).hasAttribute("dir", "rtl");
        glanceOtherwise(somebody, "sign-in");
        somebody.follow("English").type("User name", COORD_K.username()).type("Password", Actor.PASSWORD);
        somebody.press("Continue").isAt("Enter your code");
        glance(somebody, "second step");
        assertThat(found).isEmpty();
    }

    @Test
    void every_screen_can_be_read_and_used_by_everybody_in_both_directions() {
        var katarina = as(COORD_K);
        var screens = screens(katarina);
        screens.forEach((name, path) -> {
            katarina.open(path).settlesDown();
            if (MAIN.contains(name)) glance(katarina, name);
            else look(katarina, name, Device.DESKTOP, ColorScheme.LIGHT);
        });
        katarina.speaks("العربية", "ar");
        screens.forEach((name, path) -> {
            katarina.open(path).settlesDown();
            assertThat(katarina.direction()).as(name).isEqualTo("rtl");
            if (MAIN.contains(name)) glanceOtherwise(katarina, name);
            else look(katarina, name, Device.PHONE, ColorScheme.DARK);
        });
        assertThat(found).isEmpty();
    }

    @Test
    void what_opens_above_a_page_can_be_used_by_everybody() {
        var katarina = as(COORD_K).follow("Operations").isAt("Operations").enter(ROOM);
        katarina.press("Message to all");
        inDialog(katarina, "message to all");
        katarina.press("New topic").isAt("New topic");
        katarina.press("Choose marking");
        assertThat(katarina.page.locator(".marking-editor")).isVisible();
        glance(katarina, "marking editor");
        katarina.press("Choose marking").press("Change purpose and grading");
        assertThat(katarina.page.locator(".provenance-editor")).isVisible();
        glance(katarina, "purpose and grading");
        katarina.page.locator(".audience-words").click();
        inDialog(katarina, "who can see this");

        katarina.follow(ROOM).enterTopic(TOPIC);
        katarina.type("Text", "**bold**").press("Preview");
        glance(katarina, "preview of an answer");
        katarina.press("Go on writing").type("Text", "").settlesDown();

        katarina.page.locator(".post-attachments a").click();
        assertThat(katarina.page.locator(".document-reading")).isVisible();
        for (var action : List.of("Edit details", "Change marking", "Replace", "Correct purpose and grading")) {
            katarina.press(action);
            inDialog(katarina, action);
        }
        katarina.touch(katarina.page.locator(".originator-button"));
        inDialog(katarina, "originator");
        katarina.strike("?");
        inDialog(katarina, "shortcuts");
        assertThat(found).isEmpty();
    }

    @Test
    void what_opens_within_a_page_can_be_used_by_everybody() {
        var katarina = as(COORD_K).follow("Operations").isAt("Operations").enter(ROOM);
        assertThat(katarina.completions("spa")).isNotEmpty();
        glance(katarina, "completions");

        katarina.follow("Documents").touch(katarina.page.getByText("Import a ZIP"));
        assertThat(katarina.page.locator(".zip-content vaadin-upload")).isVisible();
        glance(katarina, "import of a ZIP");

        katarina.drop(katarina.page.locator(".file-upload").first(), "tide.txt", "moon.txt");
        katarina.sees("File 2 documents")
                .touch(katarina.page.getByText("Marked as all of them").first());
        inDialog(katarina, "sheet before filing");

        katarina.open("search/list").type("One term on each line", "permit\ncrates\nZQWKJVXP");
        katarina.press("Look up").sees("of 3 terms found");
        assertThat(katarina.page.locator(".list-table")).isVisible();
        glance(katarina, "list of hits");
        assertThat(found).isEmpty();
    }

    @Test
    void guidelines_can_be_read_and_written_by_everybody_in_both_directions() {
        var teresa = as(TRAINER_T).speaks("English", "en");
        var screens = guidelines(teresa);
        screens.forEach((name, path) -> {
            teresa.open(path).settlesDown();
            glance(teresa, name);
        });
        teresa.speaks("العربية", "ar");
        screens.forEach((name, path) -> {
            teresa.open(path).settlesDown();
            glanceOtherwise(teresa, name);
        });
        assertThat(found).isEmpty();
    }

    @Test
    void what_a_bureau_works_with_can_be_used_by_everybody_in_both_directions() {
        var tan = as(NCB_B1);
        var screens = bureau(tan);
        screens.forEach((name, path) -> {
            tan.open(path).settlesDown();
            glance(tan, name);
        });
        tan.speaks("العربية", "ar");
        screens.forEach((name, path) -> {
            tan.open(path).settlesDown();
            assertThat(tan.direction()).as(name).isEqualTo("rtl");
            glanceOtherwise(tan, name);
        });
        assertThat(found).isEmpty();
    }

    /** Returns the address of each kind of page with which a national bureau works, by the name of the kind. */
    private Map<String, String> bureau(Visitor officer) {
        settle();
        var screens = new LinkedHashMap<String, String>();
        screens.put("operations of a country", "operations");
        officer.open("operations")
                .touch(officer.register(OPERATION).getByRole(AriaRole.LINK).first())
                .isAt(OPERATION);
        officer.page.waitForURL("**/operations/invitation/*");
        screens.put("invitation", officer.path());
        var operation = officer.path().replaceFirst(".*/", "operations/bureau/");
        screens.put("desk of a bureau", "operations/bureau");
        for (var tab : List.of("register", "exclusions", "touched"))
            screens.put("desk of a bureau " + tab, "operations/bureau?tab=" + tab);
        screens.put("exclusions in an operation", operation);
        screens.put("what touches items of a country", operation + "?tab=touched");
        screens.put("originators", "originators");
        screens.put("reports of wrong recipients", "originators?tab=reports");
        officer.open("originators").touch(officer.page.locator(".request-title").first());
        officer.page.waitForURL("**/originators/*");
        screens.put("request to an originator", officer.path());
        return screens;
    }

    /** Returns the address of each kind of page about guidelines, by the name of the kind. */
    private Map<String, String> guidelines(Visitor trainer) {
        settle();
        var screens = new LinkedHashMap<String, String>();
        screens.put("guidelines", "guidelines");
        screens.put("own acknowledgements", "guidelines/acknowledged");
        var reading =
                trainer.open("guidelines").follow(GUIDELINE).isAt(GUIDELINE).path();
        screens.put("guideline", reading);
        screens.put("superseded guideline", reading + "?version=1");
        screens.put("guideline in Arabic", reading + "?language=ar");
        screens.put("differences", reading + "/differences?from=1&to=2");
        screens.put("acknowledgements", reading + "/acknowledgements");
        screens.put("translation", reading + "/versions/2/translations/ar");
        screens.put(
                "guideline in work",
                trainer.open("guidelines").follow(DRAFT).isAt(DRAFT).path());
        trainer.open("guidelines").press("New guideline");
        trainer.pick(trainer.dialog(), "Space", "Seizing crypto-assets");
        trainer.press("Start writing").isAt("New guideline");
        screens.put("new guideline", trainer.path());
        return screens;
    }

    private SavedSearchId savedSearch() {
        stage.as(COORD_K);
        try {
            return saved.mine().stream()
                    .map(SavedSearch::id)
                    .findFirst()
                    .orElseGet(() -> saved.save("Permits", Query.of("permit"), Alert.NEVER));
        } finally {
            stage.nobody();
        }
    }

    /** Returns the address of one screen of each kind, by the name of the kind. */
    private Map<String, String> screens(Visitor visitor) {
        settle();
        var screens = new LinkedHashMap<String, String>();
        screens.put("home", "");
        screens.put("knowledge", "knowledge");
        screens.put("space", visitor.open("knowledge").enter(SPACE).path());
        screens.put("shelf", screens.get("space") + "?tab=documents");
        visitor.press("New topic").isAt("New topic");
        screens.put("new topic", visitor.path());
        screens.put(
                "room",
                visitor.open("operations").isAt("Operations").enter(ROOM).path());
        screens.put("participants", screens.get("room") + "?tab=participants");
        screens.put("topics of a room", screens.get("room") + "?tab=topics");
        screens.put("state of an operation", screens.get("room") + "?tab=state");
        screens.put("log of a room", screens.get("room") + "?tab=log");
        screens.put("operations", "operations");
        screens.put("proposing an operation", "operations/propose");
        screens.put("desk of a coordinator", "operations/desk");
        screens.put("my requests to originators", "originators?tab=sent");
        visitor.open(screens.get("room")).enterTopic(TOPIC);
        visitor.page.waitForURL("**/topics/*");
        screens.put("topic", visitor.path());
        visitor.page.locator(".post-attachments a").click();
        assertThat(visitor.page.locator(".document-reading")).isVisible();
        screens.put("document", visitor.path());
        screens.put("search", "search?q=permit");
        screens.put("table of hits", "search?q=permit&view=table");
        visitor.open("search?q=permit")
                .hits()
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .focus();
        visitor.page.waitForURL(Pattern.compile(".*[?&]hit=.*"));
        screens.put("one hit", visitor.path());
        screens.put("how to search", "search/help");
        screens.put("glossary", "glossary");
        screens.put("list", "search/list");
        screens.put("saved searches", "search/saved");
        screens.put("a saved search", "search/saved/" + savedSearch().value());
        screens.put("notifications", "notifications");
        screens.put("what I follow", "notifications?tab=following");
        screens.put("nothing", "topics/none");
        screens.put("account", "account");
        return screens;
    }

    private void inDialog(Visitor visitor, String what) {
        assertThat(visitor.dialog()).hasCount(1);
        glance(visitor, what);
        visitor.strike("Escape");
        assertThat(visitor.dialog()).hasCount(0);
    }

    private void glance(Visitor visitor, String screen) {
        look(visitor, screen, Device.PHONE, ColorScheme.DARK);
        look(visitor, screen, Device.DESKTOP, ColorScheme.LIGHT);
    }

    private void glanceOtherwise(Visitor visitor, String screen) {
        look(visitor, screen, Device.PHONE, ColorScheme.LIGHT);
        look(visitor, screen, Device.DESKTOP, ColorScheme.DARK);
    }

    private void look(Visitor visitor, String screen, Device device, ColorScheme colours) {
        visitor.holds(device, colours);
        var language = visitor.page.locator("html").getAttribute("lang");
        var view = String.join("-", screen.replaceAll("\\W+", "_"), device.name(), colours.name(), language);
        if (GALLERY) photograph(visitor.page, "gallery/" + view.toLowerCase(Locale.ROOT));
        var where = "\n" + view + ": ";
        AccessibilityScan.on(visitor.page).forEach(barrier -> found.add(where + barrier));
        if (visitor.overflow() != 0) found.add(where + visitor.overflow() + " pixels beyond the edge");
    }
}
