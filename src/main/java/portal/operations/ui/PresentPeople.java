package portal.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.people.PersonCard;

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
        var words = getTranslation("operations.day.present.person", person.name(), person.home(getLocale()));
        var initials = new Span(initials(person.name()));
        initials.addClassName("room-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(words);
        name.addClassName("room-present-name");
        var item = new ListItem(initials, name);
        item.setTitle(words);
        return item;
    }

    /** Returns the first letters of the first and of the last name. */
    private static String initials(String name) {
        var first = letter(name, 0);
        var last = name.lastIndexOf(' ');
        return last < 0 ? first : first + letter(name, last + 1);
    }

    private static String letter(String name, int at) {
        return at < name.length() ? Character.toString(name.codePointAt(at)) : "";
    }
}
