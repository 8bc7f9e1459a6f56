package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tests that a number selects the right plural form of a text in each language. */
class PluralTests {
    private final Texts texts = new Texts();

    @Test
    void a_number_chooses_the_wording() {
        assertThat(texts.getTranslation("ui.when.days", Locale.ENGLISH, 1L)).isEqualTo("yesterday");
        assertThat(texts.getTranslation("ui.when.hours", Locale.FRENCH, 1L)).isEqualTo("il y a 1 heure");
        assertThat(texts.getTranslation("ui.when.days", Locale.of("ar"), 2L)).isEqualTo("قبل يومين");
        assertThat(texts.getTranslation("ui.when.days", Locale.of("ar"), 5L)).isEqualTo("قبل 5 أيام");
        assertThat(texts.getTranslation("ui.when.days", Locale.of("ar"), 11L)).isEqualTo("قبل 11 يومًا");
    }

    @Test
    void a_value_is_shown_as_it_is_whatever_signs_it_has() { // ASVS V1.3.7
        var signs = "{0} {1,number} '{2}' ${x} #{x} <b>%s";
        for (var language : Languages.ALL)
            assertThat(texts.getTranslation("search.explained.NO_SUCH_FIELD", language, signs))
                    .contains(signs);
    }

    @Test
    void a_missing_key_is_seen() {
        assertThat(texts.getTranslation("ui.no-such-key", Locale.ENGLISH)).isEqualTo("!ui.no-such-key!");
    }
}
