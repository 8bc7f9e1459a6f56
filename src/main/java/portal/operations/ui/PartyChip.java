package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.operations.InvitationState;
import portal.ui.Chip;

/** Shows the state of an invited country. */
class PartyChip extends Chip {
    PartyChip(InvitationState state) {
        super(I18NProvider.translate("operations.invitation." + state), tone(state));
    }

    private static Tone tone(InvitationState state) {
        return switch (state) {
            case NOT_OPENED, SEEN, NO_POSITION -> Tone.PLAIN;
            case NOMINATED -> Tone.ACCENT;
            case TAKING_PART -> Tone.GOOD;
            case DECLINED, WITHDRAWN -> Tone.WARN;
        };
    }
}
