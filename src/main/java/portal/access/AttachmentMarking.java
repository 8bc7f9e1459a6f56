package portal.access;

import portal.people.PersonCard;

/**
 * Computes the new marking of an attachment when its item is re-marked (AC-10, AC-11). An attachment in another space
 * does not change. If the viewer belongs to the originator of the attachment, the attachment is re-marked like the item
 * and may get more or fewer readers. If the attachment and the item have the same originator, or the viewer is a
 * steward of the space, the attachment may only get fewer readers. Otherwise it does not change.
 *
 * @param from the audience of the item before the re-marking
 * @param to the new marking of the item
 */
record AttachmentMarking(AudienceProperties from, Marking to, PersonCard me, boolean isSteward, MarkingRules rules) {
    Marking of(AudienceProperties attached) {
        if (!attached.space().equals(from.space())) return attached.marking();
        if (attached.isOf(me)) return ours(attached);
        if (isSteward || attached.hasOriginatorOf(from))
            return attached.marking().within(to);
        return attached.marking();
    }

    private Marking ours(AudienceProperties attached) {
        try {
            return rules.admit(
                    attached.marking().following(from.marking(), to),
                    me,
                    attached.marking().source());
        } catch (Refused notWider) {
            return attached.marking().within(to);
        }
    }

    AttachmentEffect effect(AudienceProperties attached) {
        if (!of(attached).equals(attached.marking())) return AttachmentEffect.GOES;
        if (attached.marking().within(to).equals(attached.marking())) return AttachmentEffect.STAYS_NARROW;
        return attached.space().equals(from.space()) ? AttachmentEffect.STAYS_OTHERS : AttachmentEffect.STAYS_ELSEWHERE;
    }
}
