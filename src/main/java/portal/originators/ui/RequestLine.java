package portal.originators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import portal.originators.OriginatorRequest;
import portal.originators.RequestState;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** Shows a request to an originator in a list: the item, the wanted use, who asks, and the state. */
class RequestLine extends Article {
    RequestLine(OriginatorRequest request, Clock clock) {
        addClassName("request-line");
        var title = LeftToRight.show(
                new Anchor(request.id().route()), request.item().name());
        title.addClassName("request-title");
        add(title, state(request.state()), facts(request, clock));
    }

    static Chip state(RequestState state) {
        return new Chip(
                I18NProvider.translate("originators.state." + state),
                switch (state) {
                    case ASKED -> Chip.Tone.ACCENT;
                    case GRANTED -> Chip.Tone.GOOD;
                    case REFUSED -> Chip.Tone.DANGER;
                    case ENDED, TAKEN_BACK -> Chip.Tone.PLAIN;
                });
    }

    private Component facts(OriginatorRequest request, Clock clock) {
        var facts = new Div(
                new Span(getTranslation("originators.use." + request.use())),
                new Span(getTranslation(
                        "originators.asked.by",
                        request.asker().name(),
                        request.asker().home(getLocale()))),
                new TimeLabel(request.askedAt(), clock));
        facts.addClassName("facts");
        return facts;
    }
}
