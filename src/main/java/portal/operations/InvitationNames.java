package portal.operations;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;
import portal.ui.Symbol;

/**
 * Names an invitation by its operation and its country, for the coordinators of the operation. Other people get the
 * same answer as for an invitation that does not exist (NL-19).
 */
@Component
class InvitationNames implements ItemNames {
    private static final ItemKind KIND =
            new ItemKind("INVITATION", OperationalRoom.PAGES, Symbol.FLAG, "operations.invitation.kind", Extent.PART);

    private final InvitationRepository invitations;
    private final RoomRepository rooms;

    InvitationNames(InvitationRepository invitations, RoomRepository rooms) {
        this.invitations = invitations;
        this.rooms = rooms;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        if (wanted.isEmpty() || readable.isEmpty()) return Stream.empty();
        var found = invitations.findByIdIn(wanted).stream()
                .filter(invitation -> readable.isSteward(invitation.room()))
                .toList();
        var byId = rooms.byId(found.stream().map(Invitation::room).distinct().toList());
        return found.stream().map(invitation -> named(invitation, Objects.requireNonNull(byId.get(invitation.room()))));
    }

    private static NamedItem named(Invitation invitation, Room room) {
        return new NamedItem(
                KIND,
                invitation.id(),
                room.codename() + ", " + invitation.country().value(),
                room.space(),
                room.space().audience(),
                OperationalRoom.KIND.place().route(room.space().value()));
    }
}
