package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tests which bytes of a file are sent for the {@code Range} header of a request. */
class DeliveryTests {
    private static final String FILE = "0123456789";

    @Test
    void a_stretch_ends_with_the_file() throws IOException {
        assertThat(part("bytes=0-1")).isEqualTo("01 bytes 0-1/10");
        assertThat(part("bytes=8-")).isEqualTo("89 bytes 8-9/10");
        assertThat(part("bytes=8-50")).isEqualTo("89 bytes 8-9/10");
        assertThat(part("bytes=-2")).isEqualTo("89 bytes 8-9/10");
        assertThat(part("bytes=-50")).isEqualTo("0123456789 bytes 0-9/10");
    }

    @Test
    void what_lies_outside_is_not_sent() throws IOException {
        for (var range : new String[] {"bytes=10-", "bytes=10-12", "bytes=-0"}) {
            var response = new MockHttpServletResponse();
            assertThat(Delivery.send(file(FILE), false, range, response))
                    .as(range)
                    .isFalse();
            assertThat(response.getStatus()).as(range).isEqualTo(416);
            assertThat(response.getHeader("Content-Range")).as(range).isEqualTo("bytes */10");
            assertThat(response.getContentAsString()).as(range).isEmpty();
        }
        assertThat(Delivery.send(file(""), false, "bytes=-5", new MockHttpServletResponse()))
                .isFalse();
    }

    @Test
    void what_cannot_be_understood_asks_for_the_whole() throws IOException {
        for (var range :
                new @Nullable String[] {null, "bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=", "bytes=9-3"}) {
            var response = new MockHttpServletResponse();
            assertThat(Delivery.send(file(FILE), false, range, response))
                    .as(range)
                    .isTrue();
            assertThat(response.getStatus()).as(range).isEqualTo(200);
            assertThat(response.getHeader("Content-Range")).as(range).isNull();
            assertThat(response.getContentAsString()).as(range).isEqualTo(FILE);
            assertThat(response.getContentLength()).as(range).isEqualTo(10);
        }
    }

    private static String part(String range) throws IOException {
        var response = new MockHttpServletResponse();
        assertThat(Delivery.send(file(FILE), false, range, response)).isTrue();
        assertThat(response.getStatus()).isEqualTo(206);
        var body = response.getContentAsString();
        assertThat(response.getContentLength()).isEqualTo(body.length());
        return body + " " + response.getHeader("Content-Range");
    }

    private static DocumentContent file(String text) {
        return new DocumentContent(
                "a.bin",
                "application/pdf",
                text.length(),
                false,
                () -> new SeekableInMemoryByteChannel(text.getBytes(UTF_8)));
    }
}
