package portal.originators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Choice;
import portal.access.ListPosition;
import portal.access.Marking;
import portal.access.NamedItem;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * A request to the originator of an item, as its asker or a person who acts for the originator sees it.
 *
 * @param country the country whose exclusion should be dropped; null for any other use
 * @param tlp the wanted lighter TLP; null for any other use
 * @param terms the conditions of the permission, or the reason of the refusal; null before the answer
 * @param until the last day of the permission; null if there is none
 * @param isMine whether the viewer is the asker
 * @param choices the events that are possible in this state; each says whether the viewer may trigger it now
 */
public record OriginatorRequest(
        RequestId id,
        NamedItem item,
        PersonCard asker,
        Instant askedAt,
        WantedUse use,
        @Nullable CountryCode country,
        @Nullable Tlp tlp,
        String forWhom,
        String reason,
        RequestState state,
        @Nullable String terms,
        @Nullable PersonCard answerer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate until,
        boolean isMine,
        List<Choice<RequestEvent>> choices) {
    /** Returns whether the viewer can trigger the event now. */
    public boolean may(RequestEvent event) {
        return LifeCycle.isPossible(choices, event);
    }

    /**
     * Returns the present marking with the change that the request names: the lighter TLP, or the country that is no
     * longer excluded. For other uses it returns the present marking.
     */
    public Marking wanted(Marking present) {
        if (use == WantedUse.LIGHTER_MARKING && tlp != null) return present.withTlp(tlp);
        if (use != WantedUse.DROP_EXCLUSION || country == null) return present;
        var wanted = present.withExcluded(without(present.excluded(), country));
        if (!present.isLimitedToCountries()) return wanted;
        return wanted.withOnlyCountries(with(present.onlyCountries(), country));
    }

    private static Set<CountryCode> without(Set<CountryCode> some, CountryCode out) {
        return some.stream().filter(each -> !each.equals(out)).collect(Collectors.toSet());
    }

    private static Set<CountryCode> with(Set<CountryCode> some, CountryCode in) {
        return Stream.concat(some.stream(), Stream.of(in)).collect(Collectors.toSet());
    }

    /** Returns the position of the request in a list. */
    public ListPosition place() {
        return new ListPosition(askedAt, id.value());
    }
}
