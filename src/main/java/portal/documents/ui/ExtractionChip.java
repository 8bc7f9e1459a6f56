package portal.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.documents.Extraction;
import portal.ui.Chip;

/**
 * A label with the state of a document's text extraction; hidden if the text is extracted, and for files without text.
 */
class ExtractionChip extends Chip {
    ExtractionChip(Extraction extraction) {
        super(word(extraction), extraction.isUnderWay() || extraction == Extraction.NOT_TEXT ? Tone.PLAIN : Tone.WARN);
        addClassName("reading-chip");
        setVisible(extraction != Extraction.EXTRACTED && extraction != Extraction.NOT_TEXT);
    }

    private static String word(Extraction extraction) {
        return I18NProvider.translate(extraction.key() + ".chip");
    }
}
