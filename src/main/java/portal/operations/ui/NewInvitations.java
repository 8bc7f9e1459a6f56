package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.operations.NationalLine;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.ui.BellItem;
import portal.ui.PendingActions;

/**
 * Provides news for the bell of a bureau officer: the invitations of their country for which nobody is nominated yet.
 */
@Component
class NewInvitations implements PendingActions {
    private final Operations operations;

    NewInvitations(Operations operations) {
        this.operations = operations;
    }

    @Override
    public List<BellItem> items() {
        return operations.unanswered().stream().map(NewInvitations::item).toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(OperationalRoom.MENU);
    }

    private static BellItem item(NationalLine line) {
        return new BellItem(
                line.codename(),
                I18NProvider.translate("operations.invitation.new"),
                OperationalRoom.MENU,
                1,
                line.invitedAt());
    }
}
