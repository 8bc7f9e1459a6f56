package portal.guidelines.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A field for some sentences without markup. The direction of the text is that of its first letter. */
class WordsField extends TextArea {
    /**
     * @param label the key of the label
     * @param longest the largest number of characters
     */
    WordsField(String label, int longest) {
        setLabel(getTranslation(label));
        setMaxLength(longest);
        getElement().setAttribute("dir", "auto");
        setWidthFull();
    }
}
