package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import portal.ui.QuietButton;

/**
 * The buttons that insert Markdown into a text: at the cursor, or around the selected words. The browser's own undo
 * takes an insertion back.
 */
class MarkdownToolbar extends Div {
    /** Inserts {@code $1}, the selection or else {@code $3}, and {@code $2} into the text area {@code $0}. */
    private static final String WRAP = """
            const input = $0.inputElement;
            const from = input.selectionStart;
            const chosen = input.value.slice(from, input.selectionEnd) || $3;
            input.focus();
            if (!document.execCommand('insertText', false, $1 + chosen + $2)) {
              input.setRangeText($1 + chosen + $2);
              input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            }
            input.setSelectionRange(from + $1.length, from + $1.length + chosen.length);
            """;

    /** Inserts {@code $1} before each selected line of the text area {@code $0}, or a new line {@code $1 + $2}. */
    private static final String LINES = """
            const input = $0.inputElement;
            const start = input.value.lastIndexOf('\\n', input.selectionStart - 1) + 1;
            const end = Math.max(start, input.selectionEnd);
            const chosen = input.value.slice(start, end) || $2;
            const gap = start > 1 && input.value.slice(start - 2, start) !== '\\n\\n' ? '\\n' : '';
            input.focus();
            input.setSelectionRange(start, end);
            const text = gap + chosen.split('\\n').map((line) => $1 + line).join('\\n');
            if (!document.execCommand('insertText', false, text)) {
              input.setRangeText(text, start, end, 'end');
              input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            }
            """;

    private final TextArea text;

    MarkdownToolbar(TextArea text) {
        this.text = text;
        addClassName("markdown-toolbar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("guidelines.work.tools"));
        add(
                lines("heading", "## "),
                wrap("bold", "**", "**"),
                wrap("italic", "_", "_"),
                lines("list", "- "),
                lines("numbered", "1. "),
                table(),
                wrap("link", "[", "](https://)"));
    }

    private Button wrap(String tool, String before, String after) {
        return button(
                tool,
                () -> text.getElement()
                        .executeJs(WRAP, text.getElement(), before, after, word("guidelines.work.tool.words")));
    }

    private Button lines(String tool, String before) {
        return button(
                tool,
                () -> text.getElement()
                        .executeJs(LINES, text.getElement(), before, word("guidelines.work.tool.words")));
    }

    private Button table() {
        var cell = word("guidelines.work.tool.words");
        var rows = "| %s | %s |\n| --- | --- |\n| ".formatted(cell, cell);
        return button(
                "table", () -> text.getElement().executeJs(WRAP, text.getElement(), "\n\n" + rows, " |  |\n\n", cell));
    }

    private Button button(String tool, Runnable action) {
        return new QuietButton(word("guidelines.work.tool." + tool), action).small();
    }

    private String word(String key) {
        return getTranslation(key);
    }
}
