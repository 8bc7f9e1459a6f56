package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.WANJIRU;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Work in bulk: a ZIP file becomes documents and a list of terms gets answers, even if the person visits other pages
 * meanwhile.
 */
class BulkWorkJourney extends Journey {
    private static final int MANY = 150;

    @Test
    void a_zip_is_unpacked_while_one_looks_elsewhere_and_its_report_waits() throws IOException {
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.page.waitForURL("**/rooms/*tab=documents");
        var shelf = wanjiru.path();
        wanjiru.page.locator(".zip-intake vaadin-details-summary").click();
        wanjiru.page
                .locator(".zip-intake vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("parcel.zip", "application/zip", zip()));
        wanjiru.press("File its contents").sees("You can leave this page; the report will be here.");
        assertThat(wanjiru.page.locator(".zip-intake vaadin-progress-bar")).isVisible();

        wanjiru.follow("Knowledge").isAt("Knowledge").open(shelf);
        var report = wanjiru.page.locator(".zip-report");
        report.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(report).containsText("Filed " + (MANY + 1) + " · Already there 1 · Skipped 0 · Not filed 2");
        var rows = report.locator(".zip-row");
        assertThat(rows).hasCount(3);
        assertThat(rows.filter(text("below/twin-of-good.txt"))).containsText("Already there");
        assertThat(rows.filter(text("setup.exe"))).not().containsText("Filed");
        assertThat(rows.filter(text("nothing.txt"))).containsText("This file is empty");
        var download = wanjiru.page.waitForDownload(
                () -> wanjiru.link("Download the report as CSV").click());
        assertThat(Files.readString(download.path()).lines())
                .hasSize(MANY + 5)
                .anyMatch(line -> line.startsWith("good.txt,Filed,/documents/"))
                .anyMatch(line -> line.startsWith("below/twin-of-good.txt,Already there,/documents/"))
                .anyMatch(line -> line.startsWith("setup.exe,Not filed,,"))
                .anyMatch(line -> line.startsWith("nothing.txt,Not filed,,"));
        rows.filter(text("below/twin-of-good.txt")).locator("a").click();
        wanjiru.isAt("good");
    }

    @Test
    void a_list_is_taken_from_a_file_looked_up_and_taken_home_as_a_table() throws IOException {
        var wanjiru = as(WANJIRU);
        wanjiru.open("operations").isAt("Operations").enter("KINGFISHER").follow("Documents");
        wanjiru.files(new FilePayload("firecrests.txt", "text/plain", "Two firecrests.".getBytes(UTF_8)));
        assertThat(wanjiru.paper("firecrests")).isVisible();
        settle();

        wanjiru.open("search/list").isAt("Look up a list");
        wanjiru.attach(new FilePayload(
                "birds.csv", "text/csv", "\ufefffirecrests,1\r\nnothingofthatname,2\r\n".getBytes(UTF_8)));
        assertThat(wanjiru.field("One term on each line")).hasValue("firecrests\nnothingofthatname");
        wanjiru.press("Look up").sees("1 of 2 terms found");
        var download = wanjiru.page.waitForDownload(
                () -> wanjiru.link("Download as CSV").click());
        assertThat(Files.readString(download.path()).lines())
                .anyMatch(line ->
                        line.startsWith("firecrests,Found,1,firecrests,KINGFISHER") && line.contains(",/documents/"))
                .anyMatch(line -> line.startsWith("nothingofthatname,Not found,0,"));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "good.txt", "A good file.");
            put(zip, "below/twin-of-good.txt", "A good file.");
            put(zip, "setup.exe", "MZ\0\0");
            put(zip, "nothing.txt", "");
            for (int i = 0; i < MANY; i++) put(zip, "more/" + i + ".txt", "File number " + i);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
