package portal.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A field for some sentences without markup. The direction of the text is that of its first letter. */
public class SentencesField extends TextArea {
    /**
     * @param label the key of the label
     * @param longest the largest number of characters
     */
    public SentencesField(String label, int longest) {
        setLabel(getTranslation(label));
        setMaxLength(longest);
        getElement().setAttribute("dir", "auto");
        setWidthFull();
    }
}
