package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.access.StreamItem;
import portal.access.ui.Byline;
import portal.access.ui.ShownAudiences;
import portal.operations.ReadingProgress;
import portal.people.PersonCard;

/** Shows who has confirmed that they have read an item, and who has not. */
class ReadersDialog extends Dialog {
    ReadersDialog(StreamItem item, ReadingProgress progress) {
        addClassName("readers-dialog");
        setHeaderTitle(getTranslation("operations.day.reading.progress", item.title()));
        ShownAudiences.in(item.marked().id(), this);
        add(
                people("operations.day.reading.have", progress.confirmed()),
                people("operations.day.reading.have-not", progress.pending()));
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Component people(String title, List<PersonCard> people) {
        var section = new Section(new H3(getTranslation(title, people.size())));
        if (people.isEmpty()) section.add(new Paragraph(getTranslation("operations.day.reading.nobody")));
        else {
            var list = new UnorderedList();
            list.addClassName("plain");
            people.forEach(person -> list.add(new ListItem(new Byline(person))));
            section.add(list);
        }
        return section;
    }
}
