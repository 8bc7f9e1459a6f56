package portal.originators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.originators.OriginatorRequest;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** Shows what was asked, by whom and why, and the answer. */
class RequestFacts extends DescriptionList {
    RequestFacts(OriginatorRequest request, Clock clock) {
        addClassName("request-facts");
        fact("originators.about.state", RequestLine.state(request.state()));
        fact("originators.about.item", words(request.item().name()));
        fact("originators.about.asker", new Span(request.asker().nameAndAgency()));
        fact("originators.about.asked", new TimeLabel(request.askedAt(), clock));
        var country = request.country();
        if (country != null) fact("originators.ask.country", new Span(country.displayName(getLocale())));
        var tlp = request.tlp();
        if (tlp != null) fact("originators.ask.tlp", new Span(tlp.label()));
        fact("originators.ask.for-whom", words(request.forWhom()));
        fact("originators.ask.reason", words(request.reason()));
        answer(request, clock);
    }

    private void answer(OriginatorRequest request, Clock clock) {
        var answerer = request.answerer();
        var at = request.answeredAt();
        if (answerer == null || at == null) return;
        fact(
                "originators.about.answered",
                new Div(new Span(answerer.home(getLocale()) + " "), new TimeLabel(at, clock)));
        var until = request.until();
        if (until != null) fact("originators.grant.until", new Span(TimeLabel.day(until, getLocale())));
        var terms = request.terms();
        if (terms != null && !terms.isEmpty())
            fact(until == null ? "originators.refuse.reason" : "originators.grant.conditions", words(terms));
    }

    private void fact(String label, Component value) {
        add(new Term(getTranslation(label)), new Description(value));
    }

    private static Component words(String text) {
        return LeftToRight.show(new Span(), text);
    }
}
