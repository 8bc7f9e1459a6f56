package portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class SelectorsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +33612345678          | Call +33 6 12 34 56 78 now
            +33 6 12 34 56 78     | call 33612345678.
            0033 6 12 34 56 78    | +33 (0)6.12.34.56.78
            +33 (0) 6 12 34 56 78 | (+33) 6-12-34-56-78
            (030) 1234567         | on 030/1234567, at night
            06 12 34 56 78        | 2 06.12.34.56.78 3
            tel:+966501234567     | الهاتف ‎+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧
            4111111111111111      | card 4111-1111-1111-1111 of
            DE89370400440532013000 | to DE89 3704 0044 0532 0130 00 from them
            de89 3704 0044 0532 0130 00 | IBAN:DE89370400440532013000
            john.doe@evil.com     | mailto:John.Doe@Evil.com
            john.doe@evil.com     | john.doe[at]evil[.]com
            john.doe [at] evil.com | <john.doe@evil.com>,
            evil.com              | see hxxps://evil[.]com/pay?x=1.
            evil[.]com            | (evil.com)
            evil(dot)com          | john@evil.com
            hxxp://evil[.]com/a   | at https://EVIL.com/a/ again
            http[:]//evil.com/a   | evil.com/a
            192.168.10.25         | 192[.]168[.]10[.]25
            192.168.10.25         | http://192.168.10.25:8080/x
            @shadow_broker        | by @Shadow_Broker: hello
            bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | BTC:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
            d41d8cd98f00b204e9800998ecf8427e | md5=D41D8CD98F00B204E9800998ECF8427E
            """)
    void a_selector_is_known_in_its_usual_spellings(String line, String text) {
        assertThat(Selectors.of(line)).isNotNull().isIn(Selectors.in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +33612345678       | 33612345679
            +33612345678       | 336123456781
            +33612345678       | ab33612345678cd
            33612345678        | 336\t12345678
            john@evil.com      | john evil com
            john@evil.com      | xjohn@evil.com
            evil.com           | notevil.com
            evil.com           | evil.community
            @shadow            | shadow
            @shadow            | @shadows
            DE89370400440532013000 | DE88 3704 0044 0532 0130 00
            """)
    void and_not_in_what_only_resembles_it(String line, String text) {
        assertThat(Selectors.in(text)).doesNotContain(String.valueOf(Selectors.of(line)));
    }

    @Test
    void words_are_no_selectors() {
        for (var line :
                new String[] {"mule account", "2026", "12 34", "Operation Heron 7", "sha256:abc", "a@b c@d.com", ""})
            assertThat(Selectors.of(line)).as(line).isNull();
    }

    @Test
    void a_text_made_to_take_long_is_read_at_a_bounded_cost() {
        for (var part :
                new String[] {"1 ", "12 34-", "a@", "a.", "[.] ", "DE89 ", "+1 (0)", "@", "aa11 ", "(", "\u00a0"}) {
            var found = Selectors.in(part.repeat(200_000 / part.length()));
            assertThat(found).hasSizeLessThanOrEqualTo(100_000);
        }
    }
}
