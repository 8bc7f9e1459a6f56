package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import java.util.regex.Pattern;
import portal.ui.VisibleText;

/** The Markdown of a picture. */
final class PictureMarkdown {
    private static final Pattern SIGNS_OF_MARKDOWN = Pattern.compile("[\\\\\\[\\]`<>]+");

    /** Inserts {@code $0} at the cursor of a text area, whether or not an editor is drawn in place of it. */
    private static final String INSERT = """
            if (this.editor) {
              this.editor.replaceBeforeCaret(0, $0);
            } else {
              const input = this.inputElement;
              input.setRangeText($0, input.selectionStart, input.selectionEnd, 'end');
              input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            }
            this.focus();
            """;

    private PictureMarkdown() {}

    /** @param name the name of a picture of the guideline */
    static String of(String description, String name) {
        var words = SIGNS_OF_MARKDOWN.matcher(description).replaceAll(" ");
        return "![" + VisibleText.line(words) + "](picture:" + name + ")";
    }

    static void insert(String markdown, Component textArea) {
        textArea.getElement().executeJs(INSERT, markdown);
    }
}
