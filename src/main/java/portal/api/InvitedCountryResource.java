package portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import portal.operations.Disclosure;
import portal.operations.InvitationState;
import portal.operations.InvitedCountry;
import portal.ui.Texts;

/**
 * A country that was invited to an operation, as the coordinators see it.
 *
 * @param since when the state began
 * @param reason the reason that its bureau has given for the state; empty if it has given none
 * @param officers how many of its officers take part now
 * @param waiting how many of its officers are nominated and do not take part yet
 * @param disclosure what its bureau is told about the other countries
 * @param steps the steps that its state has
 */
record InvitedCountryResource(
        String country,
        InvitationState state,
        Instant since,
        String reason,
        int officers,
        int waiting,
        Disclosure disclosure,
        List<StepResource> steps) {
    static InvitedCountryResource of(InvitedCountry invited, Texts texts, Locale language) {
        return new InvitedCountryResource(
                invited.country().value(),
                invited.state(),
                invited.since(),
                invited.reason(),
                invited.officers(),
                invited.waiting(),
                invited.disclosure(),
                StepResource.of(invited.choices(), texts, language));
    }
}
