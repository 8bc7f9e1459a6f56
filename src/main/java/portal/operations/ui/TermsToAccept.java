package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import portal.operations.HandlingTerms;
import portal.ui.TimeLabel;

/** Lists the operations for which the viewer is nominated and has to accept the handling terms. */
class TermsToAccept extends Section {
    private final Clock clock;

    TermsToAccept(List<HandlingTerms> waiting, Clock clock) {
        this.clock = clock;
        addClassName("terms-to-accept");
        setVisible(!waiting.isEmpty());
        add(new H2(getTranslation("operations.terms.yours")));
        waiting.forEach(terms -> add(line(terms)));
    }

    private Component line(HandlingTerms terms) {
        var line = new Div(
                new Anchor(InvitationView.route(terms.room()), terms.codename()),
                new Span(getTranslation("operations.terms.waiting")),
                new TimeLabel(terms.since(), clock));
        line.addClassName("officer-line");
        return line;
    }
}
