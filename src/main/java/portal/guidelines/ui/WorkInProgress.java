package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import portal.guidelines.MemberPart;
import portal.guidelines.WorkRow;

/**
 * Lists the versions that the viewer writes, reviews or translates, with a link to the work. It is hidden if there are
 * none.
 */
class WorkInProgress extends Section {
    WorkInProgress(List<WorkRow> mine, LocalDate today) {
        addClassName("guideline-section");
        setVisible(!mine.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain");
        mine.forEach(row -> list.add(new ListItem(line(row, today))));
        add(new H2(getTranslation("guidelines.library.work")), list);
    }

    private Component line(WorkRow row, LocalDate today) {
        var line = new Div(new TitleLink(row.route(), row.title(), row.language()), facts(row, today));
        line.addClassName("guideline-line");
        return line;
    }

    private Component facts(WorkRow row, LocalDate today) {
        var facts = Facts.of(row.number(), row.state());
        row.parts().forEach(part -> facts.fact(part(row, part)));
        if (row.dueOn() != null) facts.add(new DueDay("guidelines.library.due", row.dueOn(), today));
        return facts;
    }

    private String part(WorkRow row, MemberPart part) {
        return getTranslation(
                part == MemberPart.REVIEWER && row.isStandIn() ? "guidelines.stand-in" : "guidelines.part." + part);
    }
}
