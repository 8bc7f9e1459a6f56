package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.operations.ItemToRead;
import portal.operations.OfficerDesk;
import portal.operations.OperationalRoom;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.ui.BellItem;
import portal.ui.PendingActions;

/** Provides news for the bell and for Home: the items of rooms that the viewer is asked to read. */
@Component
class ItemsToRead implements PendingActions {
    private final OfficerDesk desk;

    ItemsToRead(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<BellItem> items() {
        return desk.toRead().stream().map(ItemsToRead::item).toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(OperationalRoom.MENU);
    }

    /** Returns the line for an item. It leads to the room, where the viewer confirms. */
    private static BellItem item(ItemToRead item) {
        return new BellItem(
                item.title(),
                I18NProvider.translate("operations.task.read", item.room().name()),
                StreamAddress.path(item.room().route(), StreamFilter.EVERYTHING.in(Scope.TO_READ)),
                1,
                item.since());
    }
}
