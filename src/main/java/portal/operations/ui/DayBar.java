package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import portal.access.Act;
import portal.operations.RoomCard;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The buttons for writing in a room, and the field that searches in it. */
class DayBar extends Div {
    private final RoomCard room;
    private final TextField words = new TextField();

    /** @param sent runs after a message to all participants was sent */
    DayBar(RoomCard room, DayServices services, Runnable sent) {
        this.room = room;
        addClassName("day-bar");
        if (room.space().may(Act.WRITE)) add(newTopic());
        if (room.space().may(Act.WRITE) && room.space().isStewarded()) add(message(services, sent));
        add(search());
    }

    private Button newTopic() {
        return Shortcut.COMPOSE.on(new PrimaryButton(
                getTranslation("operations.day.write"),
                Symbol.PLUS,
                () -> UI.getCurrent().navigate("spaces/" + room.space().id().value() + "/new-topic")));
    }

    private Button message(DayServices services, Runnable sent) {
        return new QuietButton(
                getTranslation("operations.day.message"),
                Symbol.MEGAPHONE,
                () -> new MessageDialog(room, services, sent).open());
    }

    private Component search() {
        words.setAriaLabel(getTranslation("operations.day.search"));
        words.setPlaceholder(getTranslation("operations.day.search"));
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setMaxLength(400);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addKeyPressListener(Key.ENTER, enter -> find());
        words.addClassName("day-search");
        return words;
    }

    private void find() {
        if (words.getValue().isBlank()) return;
        UI.getCurrent()
                .navigate(
                        "search",
                        new QueryParameters(Map.of(
                                "q", List.of(words.getValue()),
                                "space", List.of(room.space().id().value().toString()))));
    }
}
