package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the short form of a date in each language; in English, the day comes before the month. */
class TimeLabelTests {
    @ParameterizedTest
    @CsvSource({"en, 28 Nov 2026", "fr, 28 nov. 2026", "es, 28 nov 2026"})
    void a_day_is_written_as_its_language_does(String language, String written) {
        assertThat(TimeLabel.day(LocalDate.of(2026, 11, 28), Locale.of(language)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"ar"})
    void an_arabic_day_has_digits_that_all_of_an_operation_read(String language) {
        assertThat(TimeLabel.day(LocalDate.of(2026, 11, 28), Locale.of(language)))
                .contains("28", "11", "2026");
    }
}
