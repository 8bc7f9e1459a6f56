package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.Spaces;
import portal.access.ui.MarkingLine;
import portal.access.ui.PathId;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineReminders;
import portal.guidelines.Guidelines;
import portal.people.People;
import portal.people.Role;
import portal.ui.PageHead;
import portal.ui.UnsavedWords;

/**
 * The page that shows how many people have acknowledged a guideline. Trainers who are authors see numbers by country,
 * and choose who must acknowledge it. Officers of a bureau see the names of the officers of their own country. For
 * everybody else the page does not exist.
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline/acknowledgements")
@PermitAll
@StyleSheet("assets/guidelines.css")
@StyleSheet("assets/operations.css")
class AcknowledgementsView extends GuidelinePage implements BeforeLeaveObserver {
    private final Guidelines guidelines;
    private final Acknowledgements acknowledgements;
    private final GuidelineReminders reminders;
    private final Access access;
    private final People people;
    private final Clock clock;
    private @Nullable MandatoryReadersForm form;

    AcknowledgementsView(
            Guidelines guidelines,
            Acknowledgements acknowledgements,
            GuidelineReminders reminders,
            Spaces spaces,
            Access access,
            People people,
            Clock clock) {
        super(spaces);
        this.guidelines = guidelines;
        this.acknowledgements = acknowledgements;
        this.reminders = reminders;
        this.access = access;
        this.people = people;
        this.clock = clock;
        addClassName("guideline-progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = guidelines.card(new GuidelineId(PathId.of(event, "guideline")), null, InLanguage.of(getLocale()));
        var isForTrainer = isForTrainer(card);
        var isForBureau = card.isInForce() && access.holds(Role.NCB_OFFICER);
        if (!isForTrainer && !isForBureau) throw new NotFound();
        present(sideOf(card.title(), getTranslation("guidelines.progress.title")), card.space());
        form = null;
        removeAll();
        add(trail(card), head(card));
        if (isForTrainer) add(numbers(card), readers(card));
        if (isForBureau) add(officers(card));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isChanged())
            UnsavedWords.confirmLeaving(event, "ui.unsaved.question", "guidelines.progress.unsaved");
    }

    private boolean isForTrainer(GuidelineCard card) {
        return card.isMine() && access.holds(Role.TRAINER);
    }

    private Component trail(GuidelineCard card) {
        return new GuidelineTrail()
                .guideline(card.id(), card.title(), card.language())
                .page(getTranslation("guidelines.progress.title"));
    }

    private Component head(GuidelineCard card) {
        var facts = Facts.of(card.number(), card.state());
        var due = dueOn(card);
        if (due != null) facts.add(new DueDay("guidelines.progress.due", due, today()));
        return new PageHead(getTranslation("guidelines.progress.title"))
                .line(facts)
                .line(new MarkingLine(card.marked()));
    }

    private Component numbers(GuidelineCard card) {
        var numbers = new Section(new H2(getTranslation("guidelines.progress.countries")));
        if (!card.isInForce()) {
            numbers.add(new Paragraph(getTranslation("guidelines.progress.not-in-force")));
            return numbers;
        }
        var progress = acknowledgements.progress(card.version());
        if (progress.isEmpty()) {
            numbers.add(new Paragraph(getTranslation("guidelines.progress.none")));
            return numbers;
        }
        numbers.add(scrolling(new CountryTable(progress, isLate(card))));
        numbers.add(new RemindButton(CountryTable.open(progress), () -> reminders.remindAll(card.version())));
        numbers.add(download(
                card, reader -> CountryTable.csv(acknowledgements.progress(card.version()), isLate(card), reader)));
        return numbers;
    }

    /** Returns a frame in which a table that is too wide for the screen can be scrolled, with the keyboard too. */
    private Component scrolling(Component table) {
        var frame = new Div(table);
        frame.addClassName("guideline-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("guidelines.progress.countries"));
        return frame;
    }

    private Component readers(GuidelineCard card) {
        form = new MandatoryReadersForm(
                acknowledgements,
                card.version(),
                people.countries(),
                () -> UI.getCurrent().refreshCurrentRoute(false)); // other people are counted now
        return new Section(new H2(getTranslation("guidelines.progress.readers")), form);
    }

    private Component officers(GuidelineCard card) {
        var country = Objects.requireNonNull(access.me().country()).displayName(getLocale());
        var section = new Section(new H2(getTranslation("guidelines.progress.officers", country)));
        var officers = acknowledgements.ofMyCountry(card.version());
        if (officers.isEmpty()) {
            section.add(new Paragraph(getTranslation("guidelines.progress.officers.none")));
            return section;
        }
        section.add(new OfficerList(officers, isLate(card), clock));
        section.add(new RemindButton(OfficerList.open(officers), () -> reminders.remindMyCountry(card.version())));
        section.add(download(
                card, reader -> OfficerList.csv(acknowledgements.ofMyCountry(card.version()), isLate(card), reader)));
        return section;
    }

    /** Returns a link that downloads a table. The audit log then says who has taken it. */
    private Component download(GuidelineCard card, Function<Locale, String> csv) {
        return new TableDownload(reader -> {
            acknowledgements.exported(card.version());
            return csv.apply(reader);
        });
    }

    private @Nullable LocalDate dueOn(GuidelineCard card) {
        var days = acknowledgements.days(card.version());
        var published = card.publishedAt();
        if (days == null || published == null || !card.isInForce()) return null;
        return Utc.day(published).plusDays(days);
    }

    private boolean isLate(GuidelineCard card) {
        var due = dueOn(card);
        return due != null && today().isAfter(due);
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
