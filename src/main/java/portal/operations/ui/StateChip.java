package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.operations.OperationState;
import portal.ui.Chip;

/** Shows the state of an operation. */
class StateChip extends Chip {
    StateChip(OperationState state) {
        super(I18NProvider.translate("access.space." + state), tone(state));
    }

    private static Tone tone(OperationState state) {
        return switch (state) {
            case PROPOSED, APPROVED -> Tone.ACCENT;
            case ACTIVE -> Tone.GOOD;
            case SUSPENDED -> Tone.WARN;
            case REJECTED -> Tone.DANGER;
            case CLOSED, ARCHIVED -> Tone.PLAIN;
        };
    }
}
