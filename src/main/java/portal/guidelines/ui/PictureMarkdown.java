package portal.guidelines.ui;

import java.util.regex.Pattern;
import portal.ui.VisibleText;

/** The Markdown of a picture. */
final class PictureMarkdown {
    private static final Pattern SIGNS_OF_MARKDOWN = Pattern.compile("[\\\\\\[\\]`<>]+");

    private PictureMarkdown() {}

    /** @param name the name of a picture of the guideline */
    static String of(String description, String name) {
        var words = SIGNS_OF_MARKDOWN.matcher(description).replaceAll(" ");
        return "![" + VisibleText.line(words) + "](picture:" + name + ")";
    }
}
