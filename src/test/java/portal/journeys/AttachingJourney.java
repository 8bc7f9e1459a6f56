package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.NCB_X1;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People can attach files in the ways that they know: by drag and drop or by pasting, and several files at once. */
class AttachingJourney extends Journey {
    private static final Pattern UPLOADS = Pattern.compile(".*/VAADIN/dynamic/resource/.*");

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void files_dropped_on_a_shelf_arrive_each_with_its_own_progress() {
        var names = new String[] {"tide-" + mark, "moon-" + mark, "wind-" + mark};
        var hana = as(NCB_X1).open("operations").enter("OSPREY").follow("Documents");
        var underWay = new ArrayList<Route>();
        hana.page.route(UPLOADS, underWay::add);
        hana.drop(hana.page.locator(".file-upload").first(), names[0] + ".txt", names[1] + ".txt", names[2] + ".txt");
        for (var name : names) assertThat(progress(hana, name)).isVisible();
        hana.page.waitForCondition(() -> underWay.size() == names.length);
        underWay.forEach(Route::resume);
        hana.sees("File 3 documents").sees("Nothing is filed yet").confirmsFiling();
        for (var name : names) assertThat(hana.paper(name)).isVisible();
        assertThat(hana.page.locator("vaadin-upload-file")).hasCount(0);
        assertThat(hana.mishaps()).isEmpty();
    }

    @Test
    void files_pasted_anywhere_on_the_page_of_a_shelf_arrive_and_can_be_taken_back() {
        var hana = as(NCB_X1).open("operations").enter("OSPREY").follow("Documents");
        assertThat(hana.page.locator(".file-upload").first()).isVisible();
        hana.paste(hana.page.locator("body"), "cloud-" + mark + ".txt", "rain-" + mark + ".txt");
        hana.confirmsFiling();
        assertThat(hana.paper("cloud-" + mark)).isVisible();
        assertThat(hana.paper("rain-" + mark)).isVisible();
        hana.press("Undo").sees("2 files taken back");
        assertThat(hana.paper(mark)).hasCount(0);
        assertThat(hana.mishaps()).isEmpty();
    }

    @Test
    void a_picture_pasted_into_a_text_waits_below_it_and_goes_with_the_post() {
        var xavi = as(XAVI).open("knowledge").enter("Ransomware").press("New topic");
        xavi.isAt("New topic").write("Title", "A ransom note " + mark).write("Text", "As it came.");
        xavi.paste(xavi.field("Text"), "note-" + mark + ".png", "back-" + mark + ".png");
        assertThat(xavi.chosenFile("note-" + mark)).containsText("Will be sent with your post");
        assertThat(progress(xavi, "note-" + mark)).not().isVisible();
        xavi.hasWritten("Text", "As it came.");
        xavi.press("Open topic").isAt("A ransom note " + mark);
        assertThat(xavi.post(0).locator(".post-attachments a")).hasCount(2);
        assertThat(xavi.mishaps()).isEmpty();
    }

    private static Locator progress(Visitor visitor, String name) {
        return visitor.chosenFile(name).locator("vaadin-progress-bar");
    }
}
