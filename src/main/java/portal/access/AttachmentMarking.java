package portal.access;

import portal.people.PersonCard;

/**
 * Computes the marking of an attachment when its item is re-marked: that of the item, as far as the attachment's
 * originator allows (AC-10, AC-11). If the viewer belongs to that originator, it may become wider or narrower. If it
 * has the originator of the item, or the viewer is a steward of the space, it may only become narrower. Others do not
 * change.
 *
 * @param from the item before
 * @param to its new marking
 */
record AttachmentMarking(MarkedAs from, Marking to, PersonCard me, boolean isSteward, MarkingRules rules) {
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

    AttachmentEffect effect(MarkedAs attached) {
        if (!of(attached).equals(attached.marking())) return AttachmentEffect.GOES;
        if (attached.marking().within(to).equals(attached.marking())) return AttachmentEffect.STAYS_NARROW;
        return attached.space().equals(from.space()) ? AttachmentEffect.STAYS_OTHERS : AttachmentEffect.STAYS_ELSEWHERE;
    }
}
