package portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import portal.access.SpaceCard;

/**
 * The thin bar above every page of a restricted space. It shows the name of the space, the highest classification that
 * its items may have, and its state.
 */
class RoomBar extends Div {
    RoomBar() {
        addClassName("room-bar");
        getElement().setAttribute("role", "region");
        setVisible(false);
    }

    void show(Optional<SpaceCard> room) {
        removeAll();
        getElement().removeAttribute("aria-label");
        setVisible(room.isPresent());
        room.ifPresent(this::show);
    }

    private void show(SpaceCard room) {
        var kind = getTranslation(room.kind().place().words());
        getElement().setAttribute("aria-label", kind);
        add(room.kind().symbol().icon(), part("room-name", room.name()), part("room-kind", kind));
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
