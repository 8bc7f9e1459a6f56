package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import portal.access.AgencyApprovals;
import portal.access.AgencyRow;
import portal.access.Justification;
import portal.access.Refused;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.SentencesField;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/** Shows a bureau the agencies of its country; the bureau approves and suspends them here (DP-06). */
public class AgencyList extends Div {
    private final AgencyApprovals agencies;
    private final Clock clock;

    public AgencyList(AgencyApprovals agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
        addClassName("agencies");
        show();
    }

    private void show() {
        removeAll();
        var mine = agencies.mine();
        if (mine.isEmpty()) add(new Paragraph(getTranslation("access.agencies.none")));
        mine.forEach(agency -> add(line(agency)));
    }

    private Component line(AgencyRow agency) {
        var name = new Span(agency.name());
        name.getElement().setAttribute("dir", "auto");
        var state = agency.isApproved()
                ? new Chip(getTranslation("access.agencies.approved"), Chip.Tone.GOOD)
                : new Chip(getTranslation("access.agencies.suspended"), Chip.Tone.WARN);
        var line = new Article(new H3(name, state), facts(agency), button(agency));
        line.addClassName("agency");
        if (!agency.reason().isEmpty()) line.add(LeftToRight.show(new Paragraph(), agency.reason()));
        return line;
    }

    private Component facts(AgencyRow agency) {
        var facts = new Div();
        facts.addClassName("facts");
        var by = agency.by();
        var at = agency.at();
        if (by != null) facts.add(new Span(getTranslation("access.agencies.by", by.name())));
        if (at != null) facts.add(new TimeLabel(at, clock));
        return facts;
    }

    private Button button(AgencyRow agency) {
        return agency.isApproved()
                ? new QuietButton(getTranslation("access.agencies.suspend"), () -> new Suspension(agency).open())
                        .small()
                        .dangerous()
                        .labelled(getTranslation("access.agencies.suspend.of", agency.name()))
                : new QuietButton(getTranslation("access.agencies.approve"), () -> approve(agency))
                        .small()
                        .labelled(getTranslation("access.agencies.approve.of", agency.name()));
    }

    private void approve(AgencyRow agency) {
        agencies.approve(agency.id());
        Toast.done(getTranslation("access.agencies.approve.done", agency.name()));
        show();
    }

    /** The dialog that asks why an agency is suspended. */
    private class Suspension extends FormDialog {
        private final AgencyRow agency;
        private final SentencesField reason =
                new SentencesField("access.agencies.suspend.reason", Justification.LONGEST);

        Suspension(AgencyRow agency) {
            super(
                    I18NProvider.translate("access.agencies.suspend.title", agency.name()),
                    I18NProvider.translate("access.agencies.suspend"));
            this.agency = agency;
            warn();
            form.required(reason, getTranslation("access.refused.no-reason"));
            begin(new Paragraph(getTranslation("access.agencies.suspend.consequence")), reason);
        }

        @Override
        protected void send() {
            agencies.suspend(agency.id(), new Justification(reason.getValue()));
            finish(getTranslation("access.agencies.suspend.done", agency.name()), AgencyList.this::show);
        }

        @Override
        protected void refuse(Refused refused, String why) {
            form.refuse(reason, why);
        }
    }
}
