package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests how the byte ranges of HTTP requests are parsed. */
class ByteRangeTests {
    @Test
    void a_stretch_ends_with_the_file() {
        assertThat(ByteRange.of("bytes=0-9", 100)).contains(new ByteRange(0, 10));
        assertThat(ByteRange.of("bytes=90-", 100)).contains(new ByteRange(90, 10));
        assertThat(ByteRange.of("bytes=90-500", 100)).contains(new ByteRange(90, 10));
        assertThat(ByteRange.of("bytes=-10", 100)).contains(new ByteRange(90, 10));
        assertThat(ByteRange.of("bytes=-500", 100)).contains(new ByteRange(0, 100));
        assertThat(new ByteRange(90, 10).of(100)).isEqualTo("bytes 90-99/100");
    }

    @Test
    void what_lies_outside_has_no_length() {
        assertThat(ByteRange.of("bytes=100-", 100).orElseThrow().isOutside()).isTrue();
        assertThat(ByteRange.of("bytes=9-3", 100).orElseThrow().isOutside()).isTrue();
    }

    @Test
    void what_cannot_be_understood_asks_for_the_whole() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
        assertThat(ByteRange.of("bytes=0-1,5-6", 100)).isEmpty();
        assertThat(ByteRange.of("lines=1-2", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=-", 100)).isEmpty();
    }
}
