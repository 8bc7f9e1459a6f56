package portal.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.access.ui.Byline;
import portal.people.PersonCard;
import portal.ui.Initials;

/** Shows who else has the page of the room open, by their initials. Its height never changes. */
class PresentPeople extends Div {
    private static final int MOST = 8;

    private final UnorderedList list = new UnorderedList();
    private List<PersonCard> shown = List.of();

    PresentPeople() {
        addClassName("room-present");
        list.addClassName("plain");
        list.getElement().setAttribute("aria-label", getTranslation("operations.day.present"));
        add(list);
    }

    void show(List<PersonCard> people) {
        if (people.equals(shown)) return;
        shown = people;
        list.removeAll();
        people.stream().limit(MOST).forEach(person -> list.add(person(person)));
        if (people.size() > MOST)
            list.add(new ListItem(getTranslation("operations.day.present.more", people.size() - MOST)));
    }

    private ListItem person(PersonCard person) {
        var name = new Byline(person);
        name.addClassName("unseen");
        var item = new ListItem(new Initials(person.name()), name);
        item.setTitle(name.getText());
        return item;
    }
}
