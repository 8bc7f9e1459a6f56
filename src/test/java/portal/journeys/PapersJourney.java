package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.DESK_W;
import static portal.Cast.MOREAU;
import static portal.Cast.WANJIRU;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import portal.documents.Papers;

/** Papers shared in a room are found by a word inside them, in each of the four languages, by those in the room. */
class PapersJourney extends Journey {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void papers_in_four_languages_are_found_by_an_inflected_word_inside_them() {
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.sees("2 countries")
                .attach(
                        file(
                                "crates-at-the-quay.pdf",
                                PDF,
                                Papers.pdf(
                                        "The crates were opened at night by two people from "
                                                + "the quay. Inside them we counted forty stoneware amphorae and the papers of the ship.")),
                        file(
                                "caisses-au-quai.docx",
                                DOCX,
                                Papers.docx(
                                        "Les caisses ont été ouvertes pendant la nuit. Nous "
                                                + "avons compté quarante montgolfières pliées et les papiers du bateau, qui étaient faux.")),
                        file(
                                "cajas-en-el-muelle.pdf",
                                PDF,
                                Papers.pdf(
                                        "Las cajas fueron abiertas por la noche en el muelle. "
                                                + "Contamos cuarenta dirigibles desmontados y los papeles del barco, que eran falsos.")),
                        file(
                                "crates-arabic.docx",
                                DOCX,
                                Papers.docx(
                                        "فُتحت الصناديق ليلاً عند الرصيف. وجدنا فيها أربعين قطعة "
                                                + "من المنحوتات الخشبية القديمة وأوراق السفينة التي كانت مزورة كلها حسب رأي الخبراء.")));
        for (var title : new String[] {"crates-at-the-quay", "caisses-au-quai", "cajas-en-el-muelle", "crates-arabic"})
            assertThat(wanjiru.paper(title)).isVisible();
        assertThat(wanjiru.page.locator(".reading-chip").filter(text("Text to be read")))
                .hasCount(0);
        assertThat(wanjiru.page.locator(".reading-chip").filter(text("Reading text")))
                .hasCount(0);
        settle();

        var desk = as(DESK_W);
        desk.search("amphora").finds("crates-at-the-quay", "amphorae");
        desk.search("montgolfière").finds("caisses-au-quai", "montgolfières");
        desk.search("dirigible desmontado").finds("cajas-en-el-muelle", "dirigibles");
        desk.search("منحوتة خشبية").finds("crates-arabic", "المنحوتات");

        var xavi = as(XAVI);
        for (var word : new String[] {"amphora", "montgolfière", "dirigible desmontado", "منحوتة خشبية"})
            xavi.search(word).sees("Nothing found");
    }

    @Test
    void a_paper_is_downloaded_as_it_came_and_replaced_by_a_new_version() throws IOException {
        var first = Papers.pdf("First state of the list of parcels.");
        var second = Papers.pdf("Second state of the list of parcels.", "With another page.");
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.attach(file("list-of-parcels.pdf", PDF, first));
        wanjiru.paper("list-of-parcels").getByRole(AriaRole.LINK).first().click();
        wanjiru.isAt("list-of-parcels");
        assertThat(wanjiru.page.locator(".document-reading")).containsText("The text can be found by search.");
        assertThat(wanjiru.page.locator(".reader")).containsText("First state");
        assertThat(wanjiru.page.locator(".version-hash")).containsText(DigestUtils.sha256Hex(first));
        assertThat(downloaded(wanjiru, "Download")).isEqualTo(first);

        wanjiru.press("Replace");
        var dialog = wanjiru.page.getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=file]").setInputFiles(file("parcels-new.pdf", PDF, second));
        dialog.getByLabel("What is new").fill("One page more");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Replace").setExact(true))
                .click();
        assertThat(wanjiru.page.locator(".version")).hasCount(2);
        assertThat(wanjiru.page.locator(".version").first()).containsText("One page more");
        assertThat(wanjiru.page.locator(".version-hash").first()).containsText(DigestUtils.sha256Hex(second));
        assertThat(wanjiru.page.locator(".version-hash").last()).containsText(DigestUtils.sha256Hex(first));
        assertThat(downloaded(wanjiru, "Download")).isEqualTo(second);
        assertThat(downloaded(wanjiru, "list-of-parcels.pdf")).isEqualTo(first);

        var address = wanjiru.page.url();
        var moreau = as(MOREAU);
        moreau.page.navigate(address);
        moreau.isAt("list-of-parcels");
        var link = wanjiru.link("Download").getAttribute("href");
        var xavi = as(XAVI);
        var nowhere = xavi.page.navigate(
                address.replaceAll("[^/]+$", UUID.randomUUID().toString()));
        assertThat(xavi.page.navigate(address).status()).isEqualTo(nowhere.status());
        xavi.isNowhere();
        assertThat(xavi.page.request().get("/" + link).status()).isNotEqualTo(200);
    }

    private static byte[] downloaded(Visitor visitor, String link) throws IOException {
        var download = visitor.page.waitForDownload(() -> visitor.link(link).click());
        return Files.readAllBytes(download.path());
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }
}
