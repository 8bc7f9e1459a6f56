package portal.search.ui;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ListFileTests {
    @Test
    void of_a_table_the_first_column_counts() {
        var table = "\"a, \"\"b\"\"\",x\r\nsecond;y\nthird\tz\n\nlast\n";
        assertThat(ListFile.lines("LIST.CSV", table.getBytes(UTF_8))).isEqualTo("a, \"b\"\nsecond\nthird\n\nlast");
        assertThat(ListFile.lines("list.csv", "\"open, x\nnext".getBytes(UTF_8)))
                .startsWith("open");
        assertThat(ListFile.lines("list.csv", new byte[0])).isEmpty();
    }

    @Test
    void of_a_text_every_line_counts_as_it_is() {
        assertThat(ListFile.lines("list.txt", "a, b\nc".getBytes(UTF_8))).isEqualTo("a, b\nc");
    }

    @Test
    void whatever_wrote_the_file_its_letters_are_read() {
        assertThat(ListFile.lines("a.txt", "\ufeffé".getBytes(UTF_8))).isEqualTo("é");
        assertThat(ListFile.lines("a.txt", "\ufeffé".getBytes(UTF_16LE))).isEqualTo("é");
        assertThat(ListFile.lines("a.txt", "é".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("é");
    }
}
