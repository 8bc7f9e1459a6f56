package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.ui.Chip;

/** How far the translation of a title or of a clause is. */
enum ClauseState {
    TRANSLATED,
    /** The source was changed since it was translated. */
    CHANGED,
    MISSING,
    /** Something is typed that is not saved yet. */
    UNSAVED;

    static ClauseState of(boolean isThere, boolean isCurrent) {
        if (!isThere) return MISSING;
        return isCurrent ? TRANSLATED : CHANGED;
    }

    /** Returns the chip that names this state. */
    Chip chip() {
        return new Chip(I18NProvider.translate("guidelines.translate.state." + this), tone());
    }

    private Chip.Tone tone() {
        return switch (this) {
            case TRANSLATED -> Chip.Tone.GOOD;
            case CHANGED, UNSAVED -> Chip.Tone.WARN;
            case MISSING -> Chip.Tone.PLAIN;
        };
    }
}
