package portal.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import portal.people.PersonCard;

/** Shows one reader in a list: the name, with the agency below it. */
class ReaderItem extends ListItem {
    ReaderItem(PersonCard person) {
        var name = new Span(person.name());
        name.getElement().setAttribute("dir", "auto");
        var agency = new Span(person.agency());
        agency.addClassName("who-agency");
        agency.getElement().setAttribute("dir", "auto");
        add(name, agency);
    }
}
