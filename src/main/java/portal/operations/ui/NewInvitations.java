package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.operations.HandlingTerms;
import portal.operations.NationalLine;
import portal.operations.OperationalRoom;
import portal.operations.Parties;
import portal.operations.WaitingNomination;
import portal.ui.BellItem;
import portal.ui.PendingActions;

/**
 * Provides news for the bell and for Home: the invitations that wait for an answer of the viewer's bureau, the
 * nominations that wait for the viewer's approval, and the handling terms that the viewer has to accept.
 */
@Component
class NewInvitations implements PendingActions {
    private final Parties parties;

    NewInvitations(Parties parties) {
        this.parties = parties;
    }

    @Override
    public List<BellItem> items() {
        return Stream.of(
                        parties.toAccept().stream().map(NewInvitations::item),
                        parties.unanswered().stream().map(NewInvitations::item),
                        parties.toApprove().stream().map(NewInvitations::item))
                .flatMap(items -> items)
                .toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(OperationalRoom.MENU);
    }

    private static BellItem item(HandlingTerms terms) {
        return new BellItem(
                terms.codename(),
                I18NProvider.translate("operations.terms.waiting"),
                InvitationView.route(terms.room()),
                1,
                terms.since());
    }

    private static BellItem item(NationalLine line) {
        return new BellItem(
                line.codename(),
                I18NProvider.translate("operations.invitation.new"),
                InvitationView.route(line.room()),
                1,
                line.since());
    }

    private static BellItem item(WaitingNomination nomination) {
        return new BellItem(
                nomination.codename(),
                I18NProvider.translate(
                        "operations.nomination.waiting", nomination.officer().name()),
                InvitationView.route(nomination.room()),
                1,
                nomination.since());
    }
}
