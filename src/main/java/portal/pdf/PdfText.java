package portal.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text to be laid out on pages. All words except those of the chapters are in its language.
 *
 * @param marking the marking, which stands at the top and the bottom of each page
 * @param warning what stands above the text of each page, such as that it is a draft; empty if nothing does
 * @param facts the lines below the title
 * @param notes paragraphs that stand before the contents
 * @param contents the heading of the contents
 * @param page the word before the number of a page
 * @param foot what stands at the bottom of each page beside its number
 * @param pictures the pictures of the chapters, by the address that their HTML names; other pictures are left out
 * @param at the time that the file names as the time of its creation
 */
public record PdfText(
        String title,
        Locale language,
        String marking,
        String warning,
        List<String> facts,
        List<String> notes,
        String contents,
        String page,
        String foot,
        List<Chapter> chapters,
        Map<String, Picture> pictures,
        Instant at) {
    /**
     * A part of the text.
     *
     * @param id identifies the chapter within the text; it consists of letters, digits and hyphens
     * @param level 1, or 2 for a chapter within another one
     * @param number the number as it is printed; empty if there is none
     * @param heading the heading without markup; empty if there is none
     * @param language the language of the heading and the text
     * @param note a warning in the language of the whole text; empty if there is none
     * @param html the text as safe HTML
     */
    public record Chapter(
            String id, int level, String number, String heading, Locale language, String note, String html) {}

    /** A picture and its media type, such as {@code image/png}. */
    public record Picture(String mediaType, byte[] bytes) {}
}
