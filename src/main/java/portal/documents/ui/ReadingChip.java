package portal.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.documents.Extraction;
import portal.ui.Chip;

/** How the reading of a text stands, where it is not simply done. */
class ReadingChip extends Chip {
    ReadingChip(Extraction extraction) {
        super(word(extraction), extraction.isUnderWay() || extraction == Extraction.NOT_TEXT ? Tone.PLAIN : Tone.WARN);
        addClassName("reading-chip");
        setVisible(extraction != Extraction.EXTRACTED && extraction != Extraction.NOT_TEXT);
    }

    private static String word(Extraction extraction) {
        return I18NProvider.translate(extraction.key() + ".chip");
    }
}
