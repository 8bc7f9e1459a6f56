package portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import portal.access.SpaceCard;
import portal.ui.Symbol;

/** The slim bar above everything in an operational room: codename, how secret it may get, its state. */
class RoomBar extends Div {
    RoomBar() {
        addClassName("room-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("access.room"));
        setVisible(false);
    }

    void show(Optional<SpaceCard> room) {
        removeAll();
        setVisible(room.isPresent());
        room.ifPresent(this::show);
    }

    private void show(SpaceCard room) {
        add(Symbol.LOCK.icon(), part("room-name", room.name()), part("room-kind", getTranslation("access.room")));
        add(part(
                "room-class",
                getTranslation("access.ceiling", getTranslation("access.classification." + room.ceiling()))));
        add(part("room-state", getTranslation("access.space." + room.state())));
    }

    private static Span part(String look, String words) {
        var part = new Span(words);
        part.addClassName(look);
        part.getElement().setAttribute("dir", "auto");
        return part;
    }
}
