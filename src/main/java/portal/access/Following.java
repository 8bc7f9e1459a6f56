package portal.access;

import portal.people.PersonCard;

/**
 * How something attached to an item is marked when the item is marked anew: as the item, as far as its originator allows
 * (AC-10, AC-11). What belongs to whoever marks goes in every direction. What belongs to the item's originator, or lies
 * in a space that they are steward of, becomes narrower only. What belongs to others stays.
 *
 * @param from the item as it was
 * @param to its marking from now on
 */
record Following(MarkedAs from, Marking to, PersonCard me, boolean isSteward, MarkingRules rules) {
    Marking of(MarkedAs attached) {
        if (!attached.space().equals(from.space())) return attached.marking();
        if (attached.isOf(me)) return ours(attached);
        if (isSteward || attached.hasOriginatorOf(from))
            return attached.marking().within(to);
        return attached.marking();
    }

    private Marking ours(MarkedAs attached) {
        try {
            return rules.admit(
                    attached.marking().following(from.marking(), to),
                    me,
                    attached.marking().source());
        } catch (Refused notWider) {
            return attached.marking().within(to);
        }
    }

    Fate fate(MarkedAs attached) {
        if (!of(attached).equals(attached.marking())) return Fate.GOES;
        if (attached.marking().within(to).equals(attached.marking())) return Fate.STAYS_NARROW;
        return attached.space().equals(from.space()) ? Fate.STAYS_OTHERS : Fate.STAYS_ELSEWHERE;
    }
}
