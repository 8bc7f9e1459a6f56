package portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portal.documents.ui.Download.Part;

/** Which stretch of a file a browser asks for. */
class DownloadTests {
    @Test
    void a_stretch_ends_with_the_file() {
        assertThat(Part.of("bytes=0-9", 100)).contains(new Part(0, 10));
        assertThat(Part.of("bytes=90-", 100)).contains(new Part(90, 10));
        assertThat(Part.of("bytes=90-500", 100)).contains(new Part(90, 10));
        assertThat(Part.of("bytes=-10", 100)).contains(new Part(90, 10));
        assertThat(Part.of("bytes=-500", 100)).contains(new Part(0, 100));
        assertThat(new Part(90, 10).range(100)).isEqualTo("bytes 90-99/100");
    }

    @Test
    void what_lies_outside_has_no_length() {
        assertThat(Part.of("bytes=100-", 100).orElseThrow().length()).isLessThanOrEqualTo(0);
        assertThat(Part.of("bytes=9-3", 100).orElseThrow().length()).isLessThanOrEqualTo(0);
    }

    @Test
    void what_cannot_be_understood_asks_for_the_whole() {
        assertThat(Part.of(null, 100)).isEmpty();
        assertThat(Part.of("bytes=0-1,5-6", 100)).isEmpty();
        assertThat(Part.of("lines=1-2", 100)).isEmpty();
        assertThat(Part.of("bytes=-", 100)).isEmpty();
    }
}
