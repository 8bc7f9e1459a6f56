package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.guidelines.VersionState;
import portal.ui.Chip;

/** Shows the state of a version of a guideline. */
class StateChip extends Chip {
    StateChip(VersionState state) {
        super(I18NProvider.translate("guidelines.state." + state), tone(state));
    }

    private static Tone tone(VersionState state) {
        return switch (state) {
            case DRAFT, ARCHIVED -> Tone.PLAIN;
            case IN_REVIEW, APPROVED -> Tone.ACCENT;
            case PUBLISHED -> Tone.GOOD;
            case SUPERSEDED -> Tone.WARN;
            case WITHDRAWN -> Tone.DANGER;
        };
    }
}
