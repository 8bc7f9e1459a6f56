package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that only the pixels of a picture are kept, and that what is no picture is refused. */
class CleanPictureTests {
    @Test
    void pictures_of_each_kind_are_taken() {
        for (var file : List.of(TestPictures.png(40, 20), TestPictures.gif(40, 20))) {
            var picture = converted(file);
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.width()).isEqualTo(40);
            assertThat(picture.height()).isEqualTo(20);
        }
        assertThat(converted(TestPictures.jpeg(40, 20)).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void a_comment_in_a_picture_is_lost() {
        var file = TestPictures.withComment(TestPictures.png(40, 20), "taken at home");
        assertThat(new String(file, ISO_8859_1)).contains("taken at home");
        assertThat(new String(converted(file).bytes(), ISO_8859_1)).doesNotContain("taken at home", "tEXt");
    }

    @Test
    void a_photo_that_was_turned_is_upright_and_says_so_no_longer() {
        for (var orientation = 1; orientation <= 8; orientation++) {
            var picture = converted(TestPictures.turned(TestPictures.jpeg(40, 20), orientation));
            assertThat(picture.width()).as("orientation " + orientation).isEqualTo(orientation < 5 ? 40 : 20);
            assertThat(new String(picture.bytes(), ISO_8859_1)).doesNotContain("Exif");
        }
    }

    @Test
    void a_large_picture_becomes_smaller() {
        var picture = converted(TestPictures.png(4_000, 1_000));
        assertThat(picture.width()).isEqualTo(2_000);
        assertThat(picture.height()).isEqualTo(500);
    }

    @Test
    void a_picture_with_too_many_pixels_is_refused_before_it_is_decoded() {
        assertThat((long) 5_000 * 5_000).isGreaterThan(CleanPicture.MOST_PIXELS);
        assertThat(outcome(TestPictures.vast(5_000, 5_000))).isEqualTo(ConversionOutcome.TOO_LARGE);
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() {
        for (var file : List.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "RIFF....WEBPVP8 ",
                "")) assertThat(outcome(file.getBytes(UTF_8))).as(file).isEqualTo(ConversionOutcome.WRONG_KIND);
    }

    @Test
    void a_damaged_picture_is_told_from_another_file() {
        assertThat(outcome(Arrays.copyOf(TestPictures.png(40, 20), 20))).isEqualTo(ConversionOutcome.BROKEN);
    }

    private static ConvertedPicture converted(byte[] file) {
        var converted = Conversion.convert(false, file);
        assertThat(converted.outcome()).isEqualTo(ConversionOutcome.CONVERTED);
        return converted.pictures().getFirst();
    }

    private static ConversionOutcome outcome(byte[] file) {
        return Conversion.convert(false, file).outcome();
    }
}
