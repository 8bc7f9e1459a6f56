package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that the viewer has not seen yet, about something that they must still do.
 *
 * @param title the title of the version
 * @param dueOn the day, in UTC, by which it must be done
 * @param route the path of the page where it is done, without a leading slash
 * @param sentAt when the latest reminder of this kind was sent
 */
public record Reminder(ReminderKind kind, String title, int number, LocalDate dueOn, String route, Instant sentAt) {}
