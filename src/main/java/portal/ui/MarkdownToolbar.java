package portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/**
 * The buttons that change the Markdown text of an editor: at the cursor, or in the selected words and lines. They work
 * in the browser, without the server ({@code frontend/editor-tools.js}).
 */
public class MarkdownToolbar extends Div {
    private static final String BIND = """
            $0.markdownToolbar = this; // the editor looks for this property when it is drawn
            $0.editor?.bind(this);
            """;

    /** The tools, with their symbols, in the order of the buttons. */
    private enum Tool {
        HEADING(Symbol.HEADING),
        BOLD(Symbol.BOLD),
        ITALIC(Symbol.ITALIC),
        BULLETED(Symbol.LIST),
        NUMBERED(Symbol.LIST_ORDERED),
        QUOTE(Symbol.TEXT_QUOTE),
        TABLE(Symbol.TABLE),
        LINK(Symbol.LINK),
        FOOTNOTE(Symbol.SUPERSCRIPT);

        private final Symbol symbol;

        Tool(Symbol symbol) {
            this.symbol = symbol;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public MarkdownToolbar(MarkdownEditor text) {
        addClassName("markdown-toolbar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("ui.editor.tools"));
        for (var tool : Tool.values()) add(button(tool));
        addAttachListener(attached -> getElement().executeJs(BIND, text.getElement()));
    }

    private Button button(Tool tool) {
        var button = new Button(tool.symbol.icon());
        var label = getTranslation("ui.editor.tool." + tool.key());
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.getElement().setAttribute("data-tool", tool.key());
        return button;
    }
}
