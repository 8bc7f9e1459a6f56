package portal.operations;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * One line of a desk: a task in an operation that waits for somebody.
 *
 * @param person the person whom it concerns; null if it concerns no single person
 * @param country the country for which a coordinator waits; null for any other task
 * @param request the path of the page of the request to an originator, without the leading slash; null for any other
 *     task
 * @param since the time from which it waits
 */
public record DeskLine(
        DeskTask task,
        SpaceId room,
        String codename,
        @Nullable PersonCard person,
        @Nullable CountryCode country,
        @Nullable String request,
        Instant since) {
    static final Comparator<DeskLine> BY_TASK =
            Comparator.comparing(DeskLine::task).thenComparing(DeskLine::since).thenComparing(DeskLine::codename);

    DeskLine(DeskTask task, SpaceId room, String codename, Instant since) {
        this(task, room, codename, null, null, null, since);
    }
}
