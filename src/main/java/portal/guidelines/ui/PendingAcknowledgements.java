package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import portal.guidelines.OwnAcknowledgement;

/**
 * Lists the guidelines that the viewer must still read and acknowledge, the earliest due first. It is hidden if there
 * are none.
 */
class PendingAcknowledgements extends Section {
    PendingAcknowledgements(List<OwnAcknowledgement> pending, LocalDate today) {
        addClassName("guideline-section");
        setVisible(!pending.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain");
        pending.forEach(own -> list.add(new ListItem(line(own, today))));
        add(new H2(getTranslation("guidelines.library.pending")), list);
    }

    private static Component line(OwnAcknowledgement own, LocalDate today) {
        var title = new TitleLink(own.guideline().route(), own.title(), own.titleLanguage());
        var line = new Div(title, new AcknowledgedWords(own, today));
        line.addClassName("guideline-line");
        return line;
    }
}
