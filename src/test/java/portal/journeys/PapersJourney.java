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
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import portal.documents.TestFiles;

/** Members of a room find its documents by a word in the text, in each of the four languages. */
class PapersJourney extends Journey {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> TEXTS = Map.of(
            "crates-at-the-quay",
            "The crates were opened at night by two people from the quay. Inside them we counted forty stoneware "
                    + "amphorae and the papers of the ship.",
            "caisses-au-quai",
            "Les caisses ont été ouvertes pendant la nuit. Nous avons compté quarante montgolfières pliées et les "
                    + "papiers du bateau, qui étaient faux.",
            "cajas-en-el-muelle",
            "Las cajas fueron abiertas por la noche en el muelle. Contamos cuarenta dirigibles desmontados y los "
                    + "papeles del barco, que eran falsos.",
            "crates-arabic",
            "فُتحت الصناديق ليلاً عند الرصيف. وجدنا فيها أربعين قطعة من المنحوتات الخشبية القديمة وأوراق السفينة التي كانت "
                    + "مزورة كلها حسب رأي الخبراء.");

    @Test
    void papers_of_both_sorts_in_four_languages_are_found_by_an_inflected_word_inside_them() {
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.sees("2 countries");
        TEXTS.forEach((name, said) -> {
            var pdf = name.endsWith("arabic") ? TestFiles.unseenPdf(said) : TestFiles.pdf(said);
            wanjiru.files(file(name + "-p.pdf", PDF, pdf), file(name + "-d.docx", DOCX, TestFiles.docx(said)));
            for (var sort : new String[] {"-p", "-d"})
                assertThat(wanjiru.paper(name + sort)).isVisible();
        });
        assertThat(wanjiru.page.locator(".reading-chip").filter(text("Text to be read")))
                .hasCount(0);
        assertThat(wanjiru.page.locator(".reading-chip").filter(text("Reading text")))
                .hasCount(0);
        settle();

        var desk = as(DESK_W);
        for (var sort : new String[] {"-p", "-d"}) {
            desk.search("amphora").finds("crates-at-the-quay" + sort, "amphorae");
            desk.search("montgolfière").finds("caisses-au-quai" + sort, "montgolfières");
            desk.search("dirigible desmontado").finds("cajas-en-el-muelle" + sort, "dirigibles");
            desk.search("منحوتة خشبية").finds("crates-arabic" + sort, "المنحوتات");
        }

        var xavi = as(XAVI);
        for (var word : new String[] {"amphora", "montgolfière", "dirigible desmontado", "منحوتة خشبية"})
            xavi.search(word).sees("Nothing found");
    }

    @Test
    void a_paper_is_downloaded_as_it_came_and_replaced_by_a_new_version() throws IOException {
        var first = TestFiles.pdf("First state of the list of parcels.");
        var second = TestFiles.pdf("Second state of the list of parcels.", "With another page.");
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.files(file("list-of-parcels.pdf", PDF, first));
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

    @Test
    void a_file_opened_in_its_place_runs_nothing_is_kept_nowhere_and_is_gone_after_signing_out() { // NL-15
        var words = TestFiles.pdf("The manifest of the last voyage.");
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.files(file("last-voyage.pdf", PDF, words));
        wanjiru.paper("last-voyage").getByRole(AriaRole.LINK).first().click();
        wanjiru.isAt("last-voyage").settlesDown();
        var open = "/" + wanjiru.link("Open").getAttribute("href");
        var download = "/" + wanjiru.link("Download").getAttribute("href");

        var shown = wanjiru.page.request().get(open);
        assertThat(shown.body()).isEqualTo(words);
        assertThat(shown.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", PDF)
                .hasEntrySatisfying(
                        "content-disposition",
                        how -> assertThat(how).startsWith("inline").contains("last-voyage.pdf"))
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'")
                                .contains("frame-ancestors 'none'")
                                .doesNotContain("script-src"));
        assertThat(wanjiru.page.request().get(download).headers().get("content-disposition"))
                .startsWith("attachment");

        var session = wanjiru.context.cookies();
        wanjiru.page.getByLabel("Account of Wanjiru Mwangi").click();
        wanjiru.page.getByRole(AriaRole.MENUITEM).getByText("Sign out").click();
        wanjiru.isAtSignIn();
        for (var link : new String[] {open, download}) {
            assertThat(type(wanjiru, link)).as("with what is left").doesNotContain(PDF);
            wanjiru.context.clearCookies();
            wanjiru.context.addCookies(session);
            assertThat(type(wanjiru, link)).as("with the cookie of before").doesNotContain(PDF);
        }
    }

    private static String type(Visitor visitor, String link) {
        return visitor.page.request().get(link).headers().getOrDefault("content-type", "none");
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
