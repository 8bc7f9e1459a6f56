package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.TRANSLATOR_AR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person reads and writes on a phone, in Arabic and by touch. */
class ReadingJourney extends Journey {
    private static final String TOPIC =
            "A hospital asks whether it may restart its servers. What do you say in the first hour?";
    private static final String CARD = "The first hour: a card for duty rooms";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .localizedBy(Locale.UK);

    @AfterEach
    void layla_reads_as_before() {
        database.sql("update person set language = 'ar', colour_scheme = 'SYSTEM' where username = 'translator.ar'")
                .update();
    }

    @Test
    void from_home_to_an_answer_and_a_paper_by_thumb() throws IOException {
        var layla = layla();
        fits(layla.isHome());
        fits(layla.follow("المعارف").isAt("المعارف"));
        fits(layla.follow("برامج الفدية").isAt("برامج الفدية"));
        fits(layla.follow(TOPIC).isAt(TOPIC));

        var answers = layla.posts().count();
        layla.type("النص", "نوزّع البطاقة **مطبوعة** على المناوبين.").press("إرسال الرد");
        assertThat(layla.posts()).hasCount(answers + 1);
        assertThat(layla.post(answers).locator("strong")).hasText("مطبوعة");
        layla.hasWritten("النص", "");
        fits(layla);

        fits(layla.touch(layla.link(CARD + ".pdf").first()).isAt(CARD));
        var download =
                layla.page.waitForDownload(() -> layla.link("تنزيل").first().tap());
        assertThat(download.suggestedFilename()).isEqualTo("first-hour-card.pdf");
        assertThat(Files.readAllBytes(download.path())).startsWith('%', 'P', 'D', 'F');
        assertThat(layla.mishaps()).isEmpty();
    }

    @Test
    void a_menu_opens_and_closes_by_thumb() {
        var layla = layla();
        var card = layla.page.locator(".account-card");
        var menu = layla.page.getByLabel("حساب Layla Haddad");
        layla.touch(menu);
        assertThat(card).isVisible();
        fits(layla);
        layla.page.touchscreen().tap(Device.PHONE.width / 2.0, Device.PHONE.height * 0.7);
        assertThat(card).isHidden();
        fits(layla.isHome());
    }

    @Test
    void another_language_shows_the_same_page() {
        var layla = layla().open("knowledge");
        layla.follow("برامج الفدية").follow(TOPIC).isAt(TOPIC);
        var path = layla.path();

        layla.speaks("English", "en").isAt(TOPIC).sees("Send answer");
        assertThat(layla.path()).isEqualTo(path);
        assertThat(layla.direction()).isEqualTo("ltr");
        assertThat(layla.overflow()).isZero();
        isToldInBothZones(layla.post(0).locator("time").first());

        layla.speaks("العربية", "ar").isAt(TOPIC).sees("إرسال الرد");
        assertThat(layla.path()).isEqualTo(path);
        fits(layla);
    }

    @Test
    void the_colours_that_were_chosen_stay() {
        var layla = layla();
        assertThat(layla.colours()).isEqualTo("light dark");
        layla.prefers("داكن");
        assertThat(layla.page.locator("html")).hasAttribute("data-scheme", "dark");
        layla.page.reload();
        layla.settlesDown();
        assertThat(layla.colours()).isEqualTo("dark");
        layla.prefers("فاتح");
        assertThat(layla.page.locator("html")).hasAttribute("data-scheme", "light");
        assertThat(layla.colours()).isEqualTo("light");
        layla.open("knowledge").settlesDown();
        assertThat(layla.colours()).isEqualTo("light");
    }

    private Visitor layla() {
        return visitor(Device.PHONE, ColorScheme.LIGHT).isIn(TRANSLATOR_AR).settlesDown();
    }

    private static void fits(Visitor visitor) {
        visitor.settlesDown();
        assertThat(visitor.direction()).isEqualTo("rtl");
        assertThat(visitor.overflow()).isZero();
    }

    private static void isToldInBothZones(Locator moment) {
        var at = Instant.parse(moment.getAttribute("datetime"));
        var full = moment.locator(".when-full");
        assertThat(full).isHidden();
        moment.tap();
        assertThat(full).isVisible();
        assertThat(full).containsText(TIME.withZone(UTC).format(at) + " UTC");
        assertThat(full).containsText(TIME.withZone(ZoneId.of("Africa/Nairobi")).format(at) + " Africa/Nairobi");
    }
}
