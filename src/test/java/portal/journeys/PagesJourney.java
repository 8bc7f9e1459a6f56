package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.WANJIRU;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.documents.TestFiles;

/** A reader finds the right page of a long document by a word on this page, in any language of the portal. */
class PagesJourney extends Journey {
    private static final int PAGES = 320;

    @AfterEach
    void wanjiru_reads_english_again() {
        database.sql("update person set language = 'en' where username = 'wanjiru'")
                .update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            English  | en | The manifest names a crate of astrolabes. | Nothing of note was found in this yard. | astrolabe      | page 312      | 1 of 2
            Français | fr | Le manifeste cite des clepsydres rares.   | Rien de notable dans ce port cette nuit. | clepsydre      | page 312      | 1 sur 2
            Español  | es | El manifiesto nombra unas ballestillas.   | Nada de particular en este muelle hoy.   | ballestilla    | página 312    | 1 de 2
            العربية  | ar | تذكر القائمة صناديق الأسطرلابات القديمة   | لا شيء مهم في هذا الرصيف اليوم            | أسطرلابات      | الصفحة 312    | 1 من 2
            """)
    void a_person_finds_the_right_page_of_a_long_paper_in_their_own_language(
            String language, String tag, String there, String elsewhere, String word, String page, String count) {
        var pages = IntStream.rangeClosed(1, PAGES)
                .mapToObj(number -> number == 312 || number == 318 ? there : elsewhere)
                .toArray(String[]::new);
        var paper = tag.equals("ar") ? TestFiles.unseenPdf(pages) : TestFiles.pdf(pages);
        var wanjiru = as(WANJIRU)
                .follow("Operations")
                .isAt("Operations")
                .enter("KINGFISHER")
                .follow("Documents");
        wanjiru.files(new FilePayload("manifest-" + tag + ".pdf", "application/pdf", paper));
        assertThat(wanjiru.paper("manifest-" + tag)).isVisible();
        settle();

        wanjiru.open("").settlesDown();
        if (!tag.equals("en")) wanjiru.speaks(language, tag);
        wanjiru.search(word);
        var extract = wanjiru.hits()
                .filter(new Locator.FilterOptions().setHasText("manifest-" + tag))
                .locator(".hit-extract a");
        assertThat(extract).containsText(page);
        photograph(wanjiru, "results-" + tag);
        wanjiru.touch(extract);

        var here = wanjiru.page.locator("mark.here");
        assertThat(here).isVisible();
        assertThat(here).isInViewport();
        assertThat(wanjiru.page.locator(".find-count")).containsText(count);
        assertThat(wanjiru.page.locator(".find-count")).containsText(page);
        assertThat(wanjiru.page).hasURL(Pattern.compile(".*page=312.*"));
        photograph(wanjiru, "page-" + tag);
        wanjiru.strike("n");
        assertThat(wanjiru.page).hasURL(Pattern.compile(".*page=318.*"));
        assertThat(here).isInViewport();
        wanjiru.strike("p");
        assertThat(wanjiru.page).hasURL(Pattern.compile(".*page=312.*"));
        wanjiru.page.reload();
        assertThat(here).isInViewport();
        wanjiru.page.goBack();
        assertThat(wanjiru.hits().first()).isVisible();
        assertThat(AccessibilityScan.on(wanjiru.page)).isEmpty();
        assertThat(wanjiru.overflow()).isZero();
    }

    private static void photograph(Visitor visitor, String what) {
        visitor.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(Path.of("target/journeys/pages", what + ".png")));
    }
}
