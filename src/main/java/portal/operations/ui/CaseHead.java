package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portal.access.Participant;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.access.ui.Byline;
import portal.operations.OperationalRoom;
import portal.operations.Parties;
import portal.operations.RoomCard;
import portal.people.PersonCard;
import portal.ui.Confirm;
import portal.ui.CopyButton;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/** The head of the case beside the stream: what for, on which basis, until when, led by whom, and who takes part. */
class CaseHead extends Section {
    private final RoomCard room;
    private final Parties parties;

    CaseHead(RoomCard room, Parties parties, Clock clock) {
        this.room = room;
        this.parties = parties;
        addClassName("case-head");
        getElement().setAttribute("aria-label", getTranslation("operations.day.case"));
        add(
                part("operations.day.state", state()),
                part("operations.day.objective", folded(room.objective())),
                part("operations.day.legal-basis", folded(room.legalBasis())),
                part("operations.day.period", period(clock.instant())),
                part("operations.day.coordinators", coordinators()),
                part("operations.day.countries", countries()));
        if (!room.space().isStewarded()) add(leaveButton());
    }

    private Section part(String title, Component content) {
        return new Section(new H2(getTranslation(title)), content);
    }

    private Component state() {
        var more = new Anchor(
                room.space().route() + "?tab=" + RoomView.STATE, getTranslation("operations.day.state.more"));
        var state = new Div(new StateChip(room.state()), more);
        state.addClassName("case-state");
        return state;
    }

    /** Shows a text of which only the first two lines are visible until it is opened. */
    private static Component folded(String text) {
        var details = new NativeDetails(LeftToRight.show(new Span(), text));
        details.addClassName("case-folded");
        return details;
    }

    private Component period(Instant now) {
        var days = new Paragraph(PeriodText.of(room.startsOn(), room.endsOn(), getLocale()));
        return new Div(
                days,
                new Paragraph(left(now)),
                new Paragraph(getTranslation("operations.day.zone", room.zone().getId())));
    }

    private String left(Instant now) {
        var today = LocalDate.ofInstant(now, room.zone());
        if (today.isBefore(room.startsOn()))
            return getTranslation("operations.day.starts-in", ChronoUnit.DAYS.between(today, room.startsOn()));
        var left = room.period().daysLeft(now);
        if (left == 0) return getTranslation("operations.day.over");
        return left == 1 ? getTranslation("operations.day.last-day") : getTranslation("operations.day.left", left);
    }

    private Component coordinators() {
        var list = new UnorderedList();
        list.addClassName("plain");
        room.coordinators().stream().map(Participant::person).forEach(person -> list.add(coordinator(person)));
        return new Div(list, new Paragraph(getTranslation("operations.day.reach")));
    }

    private ListItem coordinator(PersonCard person) {
        var mention = "@" + person.username();
        var shown = new Span(mention);
        shown.addClassName("case-mention");
        shown.getElement().setAttribute("dir", "ltr");
        return new ListItem(new Byline(person), shown, new CopyButton(mention));
    }

    private Component countries() {
        Map<String, Long> counts = room.participants().stream()
                .collect(Collectors.groupingBy(
                        participant -> RoomCountries.nameOf(participant.person(), getLocale()),
                        TreeMap::new,
                        Collectors.counting()));
        var list = new UnorderedList();
        list.addClassNames("plain", "case-countries");
        counts.forEach((country, count) ->
                list.add(new ListItem(new Span(country), new Span(getTranslation("operations.day.people", count)))));
        return list;
    }

    private Button leaveButton() {
        return new QuietButton(
                        getTranslation("operations.day.leave"),
                        Symbol.DOOR_OPEN,
                        () -> new Confirm(
                                        getTranslation(
                                                "operations.day.leave.question",
                                                room.space().name()),
                                        getTranslation("operations.day.leave.consequence"),
                                        getTranslation("operations.day.leave"),
                                        this::leave)
                                .open())
                .small();
    }

    private void leave() {
        try {
            parties.leave(room.space().id());
            UI.getCurrent().navigate(OperationalRoom.MENU);
            Toast.done(getTranslation("operations.day.left-room", room.space().name()));
        } catch (Refused refused) {
            Toast.problem(Attempt.why(refused));
        }
    }
}
