package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.LifeCycle.Choice;
import portal.access.ui.Attempt;
import portal.operations.NationalLine;
import portal.operations.NominationEvent;
import portal.operations.NominationState;
import portal.operations.Nominee;
import portal.operations.Parties;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/** Lists the officers whom a bureau has nominated for a room, each with its state and with what the viewer may do. */
class NomineeList extends Div {
    private final Parties parties;
    private final NationalLine line;
    private final Clock clock;
    private final Runnable changed;

    NomineeList(Parties parties, NationalLine line, Clock clock, Runnable changed) {
        this.parties = parties;
        this.line = line;
        this.clock = clock;
        this.changed = changed;
        addClassName("nominees");
        line.nominees().forEach(nominee -> add(row(nominee)));
    }

    private Component row(Nominee nominee) {
        var row = new Div(
                new Span(nominee.person().name()), new Span(nominee.person().agency()), state(nominee));
        row.addClassName("officer-line");
        nominee.choices().stream()
                .filter(Choice::isPossible)
                .forEach(choice -> row.add(button(nominee, choice.event())));
        nominee.choices().stream()
                .filter(choice -> choice.event() == NominationEvent.APPROVE && choice.isMine())
                .map(Choice::missing)
                .filter(missing -> missing != null)
                .forEach(missing -> row.add(note(getTranslation(missing))));
        return row;
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("officer-note");
        return note;
    }

    private Component state(Nominee nominee) {
        var state = new Div(
                new Chip(getTranslation("operations.nomination." + nominee.state()), tone(nominee.state())),
                new TimeLabel(nominee.since(), clock));
        state.addClassName("invitation-state");
        if (nominee.state() == NominationState.NOMINATED)
            nominee.nominatedBy()
                    .ifPresent(by ->
                            state.add(new Span(getTranslation("operations.nomination.by", by.name(), by.agency()))));
        if (!nominee.reason().isEmpty()) state.add(new Span(nominee.reason()));
        return state;
    }

    private static Chip.Tone tone(NominationState state) {
        return switch (state) {
            case NOMINATED -> Chip.Tone.PLAIN;
            case APPROVED -> Chip.Tone.ACCENT;
            case ACTIVE -> Chip.Tone.GOOD;
            case SUSPENDED, REFUSED, WITHDRAWN, REMOVED, LEFT -> Chip.Tone.WARN;
        };
    }

    private Component button(Nominee nominee, NominationEvent event) {
        var name = nominee.person().name();
        var button = new QuietButton(getTranslation("operations.nominee." + event), () -> act(nominee, event))
                .small()
                .labelled(getTranslation("operations.nominee." + event + ".of", name, line.codename()));
        return event == NominationEvent.APPROVE || event == NominationEvent.RESUME ? button : button.dangerous();
    }

    private void act(Nominee nominee, NominationEvent event) {
        var person = nominee.person().id();
        switch (event) {
            case APPROVE -> answer(() -> parties.approveNomination(line.room(), person));
            case REFUSE -> answer(() -> parties.refuseNomination(line.room(), person));
            case RESUME -> answer(() -> parties.resumeOfficer(line.room(), person));
            case SUSPEND -> askForReason(nominee);
            case WITHDRAW -> confirmWithdrawal(nominee);
            case NOMINATE, ACCEPT, REMOVE, LEAVE -> {} // these are not acts of a bureau on this list
        }
    }

    private void askForReason(Nominee nominee) {
        var name = nominee.person().name();
        new ReasonDialog(
                        getTranslation("operations.nominee.suspend.question", name, line.codename()),
                        getTranslation("operations.nominee.suspend.consequence", name),
                        getTranslation("operations.nominee.SUSPEND"),
                        reason -> suspend(nominee, reason))
                .open();
    }

    /** Suspends the officer. If this is refused, the dialog shows why and keeps the reason that was typed. */
    private void suspend(Nominee nominee, String reason) {
        parties.suspendOfficer(line.room(), nominee.person().id(), reason);
        Toast.done(getTranslation("operations.answered"));
        changed.run();
    }

    private void confirmWithdrawal(Nominee nominee) {
        var name = nominee.person().name();
        new Confirm(
                        getTranslation("operations.withdraw.question", name, line.codename()),
                        getTranslation("operations.withdraw.consequence", name),
                        getTranslation("operations.nominee.WITHDRAW"),
                        () -> Attempt.of(
                                () -> parties.withdraw(
                                        line.room(), nominee.person().id()),
                                getTranslation("operations.withdrawn", name, line.codename()),
                                changed))
                .open();
    }

    private void answer(Runnable command) {
        Attempt.of(command, getTranslation("operations.answered"), changed);
    }
}
