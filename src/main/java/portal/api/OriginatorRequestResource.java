package portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Tlp;
import portal.originators.OriginatorRequest;
import portal.originators.RequestState;
import portal.originators.WantedUse;
import portal.ui.Texts;

/**
 * A request to the originator of an item.
 *
 * @param item the id of the post or document
 * @param title what the item is called, for the owner of the token
 * @param country the country whose exclusion should be dropped; null for any other use
 * @param tlp the wanted lighter TLP; null for any other use
 * @param forWhom who will use the item
 * @param terms the conditions of the permission, or the reason of the refusal; null before the answer
 * @param until the last day of the permission, in UTC; null if there is none
 * @param mine whether the owner of the token has asked
 * @param steps the steps that its state has
 */
record OriginatorRequestResource(
        UUID id,
        UUID item,
        String title,
        PersonResource asker,
        Instant askedAt,
        WantedUse use,
        @Nullable String country,
        @Nullable Tlp tlp,
        String forWhom,
        String reason,
        RequestState state,
        @Nullable String terms,
        @Nullable PersonResource answerer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate until,
        boolean mine,
        List<StepResource> steps) {
    static OriginatorRequestResource of(OriginatorRequest request, Texts texts, Locale language) {
        var answerer = request.answerer();
        return new OriginatorRequestResource(
                request.id().value(),
                request.item().id(),
                request.item().name(),
                PersonResource.of(request.asker()),
                request.askedAt(),
                request.use(),
                PersonResource.code(request.country()),
                request.tlp(),
                request.forWhom(),
                request.reason(),
                request.state(),
                request.terms(),
                answerer == null ? null : PersonResource.of(answerer),
                request.answeredAt(),
                request.until(),
                request.isMine(),
                StepResource.of(request.choices(), texts, language));
    }
}
