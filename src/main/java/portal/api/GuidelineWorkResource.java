package portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.guidelines.MemberPart;
import portal.guidelines.VersionState;
import portal.guidelines.WithdrawalKind;
import portal.guidelines.WorkCard;
import portal.ui.Texts;

/**
 * A version as the people who work on it see it, without its text.
 *
 * @param language the language of its authors
 * @param hash the hash of the present text, which an approval must name
 * @param publishOn the day, in UTC, on which it takes effect by itself; null if none is planned
 * @param reviewDueOn the day, in UTC, by which it must be reviewed; null if it is neither published nor planned
 * @param withdrawal the withdrawal that was proposed; null if none was
 * @param steps the steps that its state has, except those that the portal takes by itself
 */
record GuidelineWorkResource(
        UUID guideline,
        int number,
        VersionState state,
        String title,
        String language,
        String hash,
        boolean major,
        String changeNote,
        @Nullable LocalDate publishOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable ProposedWithdrawalResource withdrawal,
        List<GuidelineMemberResource> members,
        List<StepResource> steps,
        MarkingResource marking) {
    /** A proposal to withdraw the version, which another person confirms. */
    record ProposedWithdrawalResource(WithdrawalKind kind, String reason, PersonResource by) {}

    /**
     * A person who works on the version.
     *
     * @param language the language of a translator; null for others
     * @param dueOn the day by which the work should be done; null if there is none
     * @param approved whether this reviewer has approved the present text
     */
    record GuidelineMemberResource(
            PersonResource person,
            MemberPart part,
            @Nullable String language,
            @Nullable LocalDate dueOn,
            boolean approved) {}

    static GuidelineWorkResource of(WorkCard card, Texts texts, Locale language) {
        return new GuidelineWorkResource(
                card.guideline().value(),
                card.number(),
                card.state(),
                card.title(),
                card.language().toLanguageTag(),
                card.hash(),
                card.isMajor(),
                card.changeNote(),
                card.publishOn(),
                card.reviewDueOn(),
                withdrawal(card.withdrawal()),
                card.team().stream().map(GuidelineWorkResource::member).toList(),
                StepResource.of(
                        card.choices().stream()
                                .filter(choice -> !choice.event().isTakenByPortal())
                                .toList(),
                        texts,
                        language),
                MarkingResource.of(card.marked()));
    }

    private static @Nullable ProposedWithdrawalResource withdrawal(WorkCard.@Nullable ProposedWithdrawal proposed) {
        if (proposed == null) return null;
        return new ProposedWithdrawalResource(proposed.kind(), proposed.reason(), PersonResource.of(proposed.by()));
    }

    private static GuidelineMemberResource member(WorkCard.TeamMember member) {
        var language = member.language();
        return new GuidelineMemberResource(
                PersonResource.of(member.person()),
                member.part(),
                language == null ? null : language.toLanguageTag(),
                member.dueOn(),
                member.hasApproved());
    }
}
