package portal.originators.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.originators.WrongRecipientReport;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** Shows a report of a wrong recipient in a list: the item or that it was recalled, the reason, and who reported it. */
class ReportLine extends Article {
    ReportLine(WrongRecipientReport report, Clock clock) {
        addClassName("request-line");
        var item = report.item();
        var title = LeftToRight.show(
                new Anchor(report.id().route()),
                item == null ? getTranslation("originators.report.gone") : item.name());
        title.addClassName("request-title");
        add(title);
        if (report.recalledAt() != null) add(new Chip(getTranslation("originators.report.recalled"), Chip.Tone.DANGER));
        var facts = new Div(
                LeftToRight.show(new Span(), report.reason()),
                new Span(getTranslation(
                        "originators.reported.by",
                        report.reporter().name(),
                        report.reporter().home(getLocale()))),
                new TimeLabel(report.at(), clock));
        facts.addClassName("facts");
        add(facts);
    }
}
