package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Consumer;
import portal.drafts.ui.Autosave;
import portal.guidelines.GuidelineWriting;
import portal.ui.MarkdownEditor;
import portal.ui.MarkdownText;
import portal.ui.MarkdownToolbar;
import portal.ui.PictureAddresses;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The field for the whole text of a guideline, with a toolbar and a preview. */
class GuidelineTextField extends Div {
    private final MarkdownEditor source = new MarkdownEditor(getTranslation("guidelines.new.text"));
    private final MarkdownToolbar tools = new MarkdownToolbar(source);
    private final MarkdownText preview = new MarkdownText("");
    private final Button look = new QuietButton(
                    getTranslation("guidelines.work.preview"), Symbol.EYE, () -> look(source.isVisible()))
            .small();
    private PictureAddresses pictures = PictureAddresses.NONE;

    GuidelineTextField() {
        addClassName("guideline-text-field");
        Autosave.body(source);
        source.setMaxLength(GuidelineWriting.LONGEST_TEXT);
        source.setMinRows(16);
        source.setMaxRows(32);
        source.setWidthFull();
        source.setHelperText(getTranslation("guidelines.new.text.help"));
        preview.addClassName("guideline-preview");
        preview.getElement().setAttribute("tabindex", "-1");
        var above = new Div(tools, look);
        above.addClassName("guideline-tools");
        look(false);
        add(above, source, preview);
    }

    String getValue() {
        return source.getValue();
    }

    void setValue(String markdown) {
        source.setValue(markdown);
        if (preview.isVisible()) preview.setMarkdown(markdown, pictures);
    }

    void setLanguage(Locale language) {
        InLanguage.markTyped(source, language);
        InLanguage.mark(preview, language);
    }

    void setReadOnly(boolean isReadOnly) {
        source.setReadOnly(isReadOnly);
        tools.setVisible(!isReadOnly && source.isVisible());
    }

    void focus() {
        source.focus();
    }

    /** Sets a callback that runs at least once a second while the user types, and when the field loses the focus. */
    void onWritten(Runnable hears) {
        source.addValueChangeListener(change -> {
            source.setInvalid(false);
            if (change.isFromClient()) hears.run();
        });
    }

    /**
     * Shows the pictures of the text, and lets the author add some: by a button, by pasting and by dropping.
     *
     * @param add opens a dialog that passes on the Markdown of a picture
     */
    void takePictures(PictureAddresses addresses, Consumer<Consumer<String>> add) {
        pictures = addresses;
        tools.add(new QuietButton(
                        getTranslation("guidelines.picture.button"),
                        Symbol.IMAGE,
                        () -> add.accept(this::insertPicture))
                .small());
        source.getElement().setAttribute("data-pictures", true);
        source.getElement().addEventListener("picture-chosen", event -> {
            if (!source.isReadOnly()) add.accept(this::insertPicture);
        });
    }

    private void insertPicture(String markdown) {
        look(false);
        PictureMarkdown.insert(markdown, source);
    }

    /** Puts the cursor at the first place that has these words, such as a heading. */
    void goTo(String words) {
        look(false);
        source.find(words);
    }

    /** Shows an error at the field: the reason why the text was refused. The text stays. */
    void refuse(String why) {
        look(false);
        source.setErrorMessage(why);
        source.setInvalid(true);
        source.focus();
    }

    private void look(boolean asReader) {
        if (asReader) preview.setMarkdown(source.getValue(), pictures);
        preview.setVisible(asReader);
        source.setVisible(!asReader);
        tools.setVisible(!asReader && !source.isReadOnly());
        look.setText(getTranslation(asReader ? "guidelines.work.write" : "guidelines.work.preview"));
    }
}
