package portal.topics;

import java.util.stream.Collectors;
import portal.access.AudienceId;
import portal.access.Marking;
import portal.access.SpaceId;

/**
 * A passage that a new topic quotes and asks about.
 *
 * @param space the space of the quoted item; the topic is opened in the same space
 * @param audience the audience of the quoted item
 * @param marking the marking of the quoted item, whose restrictions the topic has until its author changes them
 * @param title the proposed title of the topic
 * @param words the quoted passage, as Markdown
 * @param source the name of the passage
 * @param route the address of the passage, without a leading slash
 */
public record Quotation(
        SpaceId space, AudienceId audience, Marking marking, String title, String words, String source, String route) {
    private static final int LONGEST = 2_000;

    /** Returns the proposed title, shortened to the length that a title may have. */
    public String shortTitle() {
        return clipped(title, Topics.LONGEST_TITLE);
    }

    /** Returns the passage as a quotation in Markdown, with a link to where it is, and space for the question below. */
    public String markdown() {
        var quoted = clipped(words.strip(), LONGEST).lines().map(line -> "> " + line);
        return quoted.collect(Collectors.joining("\n")) + "\n>\n> [" + label() + "](" + route + ")\n\n";
    }

    /** Returns the name of the passage without the characters that would end the text of a link. */
    private String label() {
        return source.replace("\\", "").replace("[", "(").replace("]", ")");
    }

    private static String clipped(String text, int longest) {
        if (text.length() <= longest) return text;
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
