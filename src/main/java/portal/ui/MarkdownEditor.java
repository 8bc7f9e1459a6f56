package portal.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * A field for Markdown that looks like the page and not like code. Its value is the Markdown text. The script {@code
 * frontend/editor.js} draws the editor inside the text area; without the script, it stays a plain text area.
 *
 * <p>If the attribute {@code data-pictures} is set, the text area gets an event {@code picture} in the browser for each
 * picture that is pasted or dropped; the file is the detail of the event.
 */
public class MarkdownEditor extends TextArea {
    private static final int LONGEST_HTML = 1_000_000;

    /** Loads the editor when the text area comes near the visible part of the page. */
    private static final String BEGIN = """
            const near = new IntersectionObserver((changes) => {
              if (!changes.some((change) => change.isIntersecting)) return;
              near.disconnect();
              import('liaison/editor').then((editor) => editor.begin(this), () => {});
            }, { rootMargin: '200px' });
            near.observe(this);
            """;

    private static final String FIND = """
            const input = this.inputElement;
            if (this.editor) return this.editor.find($0);
            const at = Math.max(0, input.value.indexOf($0));
            input.focus();
            input.setSelectionRange(at, at + $0.length);
            input.blur();
            input.focus();
            """;

    public MarkdownEditor() {
        this("");
    }

    public MarkdownEditor(String label) {
        super(label);
        getElement().setAttribute("data-words", getTranslation("ui.editor.words"));
        addAttachListener(attached -> getElement().executeJs(BEGIN));
    }

    /** Selects the first place that has these words, and scrolls to it. */
    public void find(String words) {
        getElement().executeJs(FIND, words);
    }

    /** Returns the Markdown of HTML that was pasted from another program; empty if the HTML is too long. */
    @ClientCallable
    String markdownOf(String html) {
        return html.length() > LONGEST_HTML ? "" : MarkdownFromHtml.convert(html);
    }
}
