package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import portal.drafts.ui.Autosave;
import portal.people.PersonCard;
import portal.topics.Topics;
import portal.ui.FormCheck;
import portal.ui.MarkdownEditor;
import portal.ui.MarkdownText;
import portal.ui.MarkdownToolbar;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** A field for Markdown with a toolbar and a preview. */
class MarkdownField extends Div {
    private final MarkdownEditor source = new MarkdownEditor();
    private final MarkdownToolbar tools = new MarkdownToolbar(source);
    private final MentionList mentions = new MentionList(source);
    private final MarkdownText preview = new MarkdownText("");
    private final Button look =
            new QuietButton(getTranslation("topics.preview"), Symbol.EYE, () -> look(source.isVisible())).small();

    MarkdownField() {
        addClassName("markdown-field");
        Autosave.body(source);
        source.setMaxLength(Topics.LONGEST_BODY);
        source.setMinRows(5);
        source.setMaxRows(24);
        source.setHelperText(getTranslation("topics.markdown"));
        source.getElement().setAttribute("dir", "auto");
        look(false);
        var below = new Div(mentions);
        below.addClassName("mention-place");
        var above = new Div(tools, look);
        above.addClassName("markdown-field-tools");
        add(above, source, below, preview);
    }

    void setLabel(String label) {
        source.setLabel(label);
    }

    void setValue(String markdown) {
        source.setValue(markdown);
    }

    String getValue() {
        return source.getValue();
    }

    void focus() {
        source.focus();
    }

    /** Returns the input field that contains the Markdown text. */
    TextArea input() {
        return source;
    }

    /** Sets a callback that runs at least once a second while the user types, and when the field loses the focus. */
    void onWritten(Runnable hears) {
        source.addValueChangeListener(change -> {
            if (change.isFromClient()) hears.run();
        });
    }

    /**
     * Enables suggestions of people to mention.
     *
     * @param people returns people whose username or name begins with the given text
     */
    void offerMentions(Function<String, List<PersonCard>> people) {
        mentions.offer(people);
    }

    /**
     * Makes the text a required field of this form.
     *
     * @param otherwise the error shown at the field if it is empty
     */
    void require(FormCheck form, String otherwise) {
        form.required(source, otherwise);
    }

    /** Shows an error at the field: the reason why the text was refused. The text stays. */
    void refuse(String why) {
        look(false);
        source.setErrorMessage(why);
        source.setInvalid(true);
    }

    private void look(boolean asReader) {
        if (asReader) preview.setMarkdown(source.getValue());
        preview.setVisible(asReader);
        source.setVisible(!asReader);
        tools.setVisible(!asReader);
        look.setText(getTranslation(asReader ? "topics.write" : "topics.preview"));
        look.getElement().setAttribute("aria-pressed", String.valueOf(asReader));
    }
}
