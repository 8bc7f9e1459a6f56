package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.operations.OfficerDesk;
import portal.operations.RoomStream;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.operations.UnreadRoom;
import portal.ui.BellItem;
import portal.ui.HomeNews;

/** Provides lines for Home: the viewer's rooms that have unread items. */
@Component
class UnreadRooms implements HomeNews {
    private final OfficerDesk desk;

    UnreadRooms(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public String title() {
        return I18NProvider.translate("operations.home.unread");
    }

    @Override
    public List<BellItem> items() {
        return desk.unread().stream().map(UnreadRooms::item).toList();
    }

    private static BellItem item(UnreadRoom unread) {
        var words = unread.items() < RoomStream.MOST_COUNTED
                ? I18NProvider.translate("operations.home.items", unread.items())
                : I18NProvider.translate("operations.home.many", RoomStream.MOST_COUNTED);
        return new BellItem(
                unread.room().name(),
                words,
                StreamAddress.path(unread.room().route(), StreamFilter.EVERYTHING.in(Scope.UNREAD)),
                unread.items(),
                unread.newest());
    }
}
