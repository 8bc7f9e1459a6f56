package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTests {
    @Test
    void no_cell_is_taken_for_a_formula() {
        for (var sign : new String[] {"=", "+", "-", "@", "\t", "＝", " ="})
            assertThat(Csv.row(sign + "1+1", "x")).as(sign).startsWith("'" + sign);
        assertThat(Csv.row("\r=1", 1)).isEqualTo("\"'\r=1\",1\r\n");
        assertThat(Csv.row("a=b", "", 7)).isEqualTo("a=b,,7\r\n");
    }

    @Test
    void a_cell_keeps_what_it_says() {
        assertThat(Csv.row("a,b", "say \"so\"", "two\nlines", "x;y"))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\"x;y\"\r\n");
    }
}
