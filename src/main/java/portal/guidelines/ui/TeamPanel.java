package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import portal.access.Access;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MemberPart;
import portal.guidelines.VersionState;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.TeamMember;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * Shows who writes, reviews and translates a version, and by when. Authors ask further people here, and end the work of
 * people.
 */
class TeamPanel extends WorkPanel {
    private final WorkCard card;
    private final GuidelineWriting writing;
    private final WorkServices services;
    private final Access access;
    private final LocalDate today;
    private final Runnable changed;

    TeamPanel(
            WorkCard card,
            GuidelineWriting writing,
            WorkServices services,
            Access access,
            LocalDate today,
            Runnable changed) {
        super("guidelines.work.team");
        this.card = card;
        this.writing = writing;
        this.services = services;
        this.access = access;
        this.today = today;
        this.changed = changed;
        addClassName("work-team");
        add(new TrainerInCharge(card, services.handOver(), access, changed));
        for (var part : MemberPart.values()) add(group(part));
        if (card.isMine()) add(addButton());
    }

    private Component group(MemberPart part) {
        var members = members(part);
        var group = new Div(new H3(getTranslation("guidelines.work.team." + part)));
        var list = new UnorderedList();
        list.addClassName("plain");
        members.forEach(member -> list.add(line(member, members.size())));
        group.add(members.isEmpty() ? new Hint(getTranslation("guidelines.work.team.nobody")) : list);
        return group;
    }

    private List<TeamMember> members(MemberPart part) {
        return card.team().stream().filter(member -> member.part() == part).toList();
    }

    private ListItem line(TeamMember member, int ofThisPart) {
        var about = new Facts().worker(member.person());
        var language = member.language();
        if (language != null) about.fact(InLanguage.name(language, getLocale()));
        if (member.dueOn() != null) about.add(new DueDay("guidelines.work.due", member.dueOn(), today));
        var line = new ListItem(about);
        line.addClassName("work-member");
        if (member.part() == MemberPart.REVIEWER && card.state().isInWork()) line.add(verdict(member));
        var isLastAuthor = member.part() == MemberPart.AUTHOR && ofThisPart == 1;
        if (card.isMine() && !isLastAuthor && !isBound(member)) line.add(removeButton(member));
        if (member.part() == MemberPart.REVIEWER)
            line.add(new ReviewerActions(card, member, services.reviewers(), access, changed));
        return line;
    }

    /**
     * Returns whether an author cannot end the work of this member: of a reviewer while the version is in review or
     * approved, or if the last decision of the reviewer was to return it.
     */
    private boolean isBound(TeamMember member) {
        return member.part() == MemberPart.REVIEWER
                && card.state().isInWork()
                && (card.state() != VersionState.DRAFT || member.hasReturned());
    }

    private Component verdict(TeamMember member) {
        if (member.hasReturned()) return new Chip(getTranslation("guidelines.work.decision.returned"), Chip.Tone.WARN);
        return member.hasApproved()
                ? new Chip(getTranslation("guidelines.work.decision.approved"), Chip.Tone.GOOD)
                : new Chip(getTranslation("guidelines.work.decision.open"));
    }

    private Button removeButton(TeamMember member) {
        var label = getTranslation(
                "guidelines.work.remove.of",
                member.person().name(),
                getTranslation("guidelines.part." + member.part()));
        return new QuietButton(Symbol.X, label, () -> confirm(member)).small();
    }

    private void confirm(TeamMember member) {
        new Confirm(
                        getTranslation(
                                "guidelines.work.remove.question",
                                member.person().name(),
                                card.title()),
                        getTranslation("guidelines.work.remove.what"),
                        getTranslation("guidelines.work.remove"),
                        () -> remove(member))
                .open();
    }

    private void remove(TeamMember member) {
        Attempt.of(
                () -> writing.release(card.version(), member.person().id(), member.part(), member.language()),
                getTranslation("guidelines.work.removed", member.person().name()),
                () -> leaveOrShowAnew(member));
    }

    private void leaveOrShowAnew(TeamMember removed) {
        if (isMyOnlyPart(removed)) UI.getCurrent().navigate(GuidelineItems.GUIDELINES);
        else changed.run();
    }

    /** Returns whether the viewer had only this part, and now may no longer see the page. */
    private boolean isMyOnlyPart(TeamMember member) {
        var me = access.viewer();
        return member.person().id().equals(me)
                && card.team().stream()
                                .filter(each -> each.person().id().equals(me))
                                .count()
                        == 1;
    }

    private Button addButton() {
        return new QuietButton(
                        getTranslation("guidelines.work.add"),
                        Symbol.PLUS,
                        () -> OpenDialog.in(
                                card.marked().id(), new AddMemberDialog(card, writing, access, today, changed)))
                .small();
    }
}
