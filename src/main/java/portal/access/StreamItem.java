package portal.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.people.PersonCard;

/**
 * Something that happened in a space, as one reader sees it: a post, a version of a document, or an item of another
 * module.
 *
 * @param id the id of this entry of the stream, such as the id of a version
 * @param subject the id of the item, such as the id of the document
 * @param whole the id of the item that contains the subject, such as the topic of an answer; the subject's own id if
 *     nothing contains it
 * @param words the key of the translated text that says what happened
 * @param beginning the first words of the item; empty if the audit log records each reading of it
 * @param language the language tag of the title and the beginning; null if it is not known
 * @param author null if the register of people no longer contains the author
 * @param answers how many answers the viewer may read
 * @param isMention whether the item mentions the viewer
 * @param route the path of the page that shows the item, without the leading slash
 */
public record StreamItem(
        ItemKind kind,
        UUID id,
        UUID subject,
        UUID whole,
        String words,
        String title,
        String beginning,
        @Nullable String language,
        @Nullable PersonCard author,
        Instant at,
        int answers,
        boolean isMention,
        AudienceProperties marked,
        String route) {
    private static final int LONGEST_BEGINNING = 280;

    /** Returns the beginning of a text, in one line. Markup in the text is not removed. */
    public static String beginningOf(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_BEGINNING) return line;
        var end = Character.isHighSurrogate(line.charAt(LONGEST_BEGINNING - 1))
                ? LONGEST_BEGINNING - 1
                : LONGEST_BEGINNING;
        return line.substring(0, end).strip() + "…";
    }
}
