package portal.originators;

import static portal.originators.RequestEvent.ASK;
import static portal.originators.RequestEvent.END;
import static portal.originators.RequestEvent.GRANT;
import static portal.originators.RequestEvent.REFUSE;
import static portal.originators.RequestEvent.TAKE_BACK;
import static portal.originators.RequestState.ASKED;
import static portal.originators.RequestState.ENDED;
import static portal.originators.RequestState.GRANTED;
import static portal.originators.RequestState.REFUSED;
import static portal.originators.RequestState.TAKEN_BACK;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * A request to an originator, with the data that a transition of its life cycle needs (AC-13).
 *
 * @param viewer the person who triggers the event
 * @param mayAsk whether the viewer may ask the originator of the item; only for the first event
 * @param audience the present audience of the item
 * @param addressees the people who are told of the event
 */
record RequestStep(
        RequestRow request,
        PersonCard viewer,
        boolean mayAsk,
        AudienceId audience,
        Set<PersonId> addressees,
        Instant at) {
    private static final Who<RequestStep> READER = new Who<>("originators.who.reader", RequestStep::mayAsk);
    private static final Who<RequestStep> ORIGINATOR = new Who<>(
            "originators.who.originator", step -> step.request.origin().isRepresentedBy(step.viewer));
    private static final Who<RequestStep> ASKER =
            new Who<>("originators.who.asker", step -> step.request.asker().equals(step.viewer.id()));

    static final LifeCycle<RequestStep, RequestState, RequestEvent> STEPS = new LifeCycle<>(
            step(null, ASK, ASKED, READER, PermissionAsked::new),
            step(ASKED, GRANT, GRANTED, ORIGINATOR, PermissionGranted::new),
            step(ASKED, REFUSE, REFUSED, ORIGINATOR, PermissionRefused::new),
            step(ASKED, TAKE_BACK, TAKEN_BACK, ASKER, RequestTakenBack::new),
            step(GRANTED, END, ENDED, ORIGINATOR, PermissionEnded::new));

    private static Step<RequestStep, RequestState, RequestEvent> step(
            @Nullable RequestState from,
            RequestEvent event,
            RequestState to,
            Who<RequestStep> who,
            RequestFact.Maker fact) {
        return new Step<>(from, event, to, who, LifeCycle.always(), step -> step.fact(fact));
    }

    private RequestFact fact(RequestFact.Maker maker) {
        return maker.make(request.id(), audience, request.space(), addressees, viewer.id(), at);
    }
}
