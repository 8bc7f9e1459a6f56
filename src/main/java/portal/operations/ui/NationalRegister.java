package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import portal.operations.InvitationState;
import portal.operations.NationalLine;
import portal.operations.Parties;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.PagedRows;
import portal.ui.TimeLabel;

/**
 * Shows the register of a national bureau: the operations to which its country is invited. Each line leads to the page
 * of the invitation, where the bureau answers and nominates officers.
 */
class NationalRegister extends Div {
    private final Clock clock;

    /** @param lines the lines of the register, as {@link Parties#national()} returns them */
    NationalRegister(List<NationalLine> lines, Parties parties, Clock clock) {
        this.clock = clock;
        if (lines.isEmpty()) add(new Paragraph(getTranslation("operations.register.none")));
        else add(PagedRows.of(lines, this::operation));
        if (lines.size() >= Parties.LONGEST_REGISTER && parties.isRegisterCut())
            add(new Paragraph(getTranslation("operations.register.more", Parties.LONGEST_REGISTER)));
    }

    private Component operation(NationalLine line) {
        var operation = new Article(title(line), objective(line), facts(line));
        operation.addClassName("national-line");
        return operation;
    }

    private Component title(NationalLine line) {
        var codename = new Anchor(InvitationView.route(line.room()), line.codename());
        codename.getElement().setAttribute("dir", "auto");
        var title = new H3(codename);
        if (line.state() == InvitationState.NOT_OPENED)
            title.add(new Chip(getTranslation("operations.invitation.new"), Chip.Tone.ACCENT));
        else title.add(new PartyChip(line.state()));
        return title;
    }

    private static Component objective(NationalLine line) {
        var objective = LeftToRight.show(new Paragraph(), line.objective());
        objective.addClassName("national-objective");
        return objective;
    }

    private Component facts(NationalLine line) {
        var facts = new Div();
        facts.addClassNames("national-facts", "facts");
        facts.add(new Span(line.invitedBy()
                .map(person -> getTranslation("operations.invitation.by", person.name(), person.agency()))
                .orElse(getTranslation("operations.invitation.at"))));
        facts.add(new TimeLabel(line.invitedAt(), clock));
        facts.add(new Span(PeriodText.of(line.startsOn(), line.endsOn(), getLocale())));
        if (!line.nominees().isEmpty())
            facts.add(new Span(getTranslation(
                    "operations.register.officers", line.nominees().size())));
        return facts;
    }
}
