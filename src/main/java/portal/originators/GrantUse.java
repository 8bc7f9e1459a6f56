package portal.originators;

import java.time.LocalDate;
import portal.access.Refused;

/**
 * The permission of an originator.
 *
 * @param conditions the conditions of the permission; empty if there are none
 * @param until the last day of the permission, in UTC
 */
public record GrantUse(String conditions, LocalDate until) {
    public static final int LONGEST_CONDITIONS = 2_000;

    /** The largest number of years for which a permission can be valid. */
    public static final int MOST_YEARS = 5;

    /** @throws Refused if the conditions are too long */
    public GrantUse {
        conditions = AskOriginator.textOrEmpty(conditions, LONGEST_CONDITIONS, "conditions");
    }

    /** @throws Refused if the last day is before today or more than {@link #MOST_YEARS} years after it */
    void requireFrom(LocalDate today) {
        if (until.isBefore(today)) throw new Refused("originators.refused.past").because("until");
        if (until.isAfter(today.plusYears(MOST_YEARS)))
            throw new Refused("originators.refused.far", MOST_YEARS).because("until");
    }
}
