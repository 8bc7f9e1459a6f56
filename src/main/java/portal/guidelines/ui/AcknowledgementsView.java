package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.MarkingLine;
import portal.access.ui.PathId;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.Guidelines;
import portal.guidelines.VersionState;
import portal.people.People;
import portal.people.Role;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.UnsavedWords;

/**
 * The page that says how far a guideline is acknowledged. Its trainers see numbers by country and choose who must
 * acknowledge it. A bureau sees the names of the officers of its own country. For everybody else the page is not there.
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline/acknowledgements")
@PermitAll
@StyleSheet("assets/guidelines.css")
@StyleSheet("assets/operations.css")
class AcknowledgementsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, InSpace {
    private final Guidelines guidelines;
    private final Acknowledgements acknowledgements;
    private final GuidelineReviews reviews;
    private final Spaces spaces;
    private final Access access;
    private final People people;
    private final Clock clock;
    private @Nullable SpaceCard space;
    private @Nullable MandatoryReadersForm form;

    AcknowledgementsView(
            Guidelines guidelines,
            Acknowledgements acknowledgements,
            GuidelineReviews reviews,
            Spaces spaces,
            Access access,
            People people,
            Clock clock) {
        this.guidelines = guidelines;
        this.acknowledgements = acknowledgements;
        this.reviews = reviews;
        this.spaces = spaces;
        this.access = access;
        this.people = people;
        this.clock = clock;
        addClassName("guideline-progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = guidelines.card(new GuidelineId(PathId.of(event, "guideline")), null, InLanguage.of(getLocale()));
        var isForTrainer = isForTrainer(card);
        var isForBureau = card.state() == VersionState.PUBLISHED && access.holds(Role.NCB_OFFICER);
        if (!isForTrainer && !isForBureau) throw new NotFound();
        space = spaces.cards(List.of(card.space())).get(card.space());
        form = null;
        removeAll();
        add(breadcrumb(card), head(card));
        if (isForTrainer) add(numbers(card), readers(card));
        if (isForBureau) add(officers(card));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isChanged())
            UnsavedWords.confirmLeaving(event, "ui.unsaved.question", "guidelines.progress.unsaved");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidelines.progress.title");
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private boolean isForTrainer(GuidelineCard card) {
        return card.mayWork()
                && access.holds(Role.TRAINER)
                && reviews.work(card.version()).isMine();
    }

    private Component breadcrumb(GuidelineCard card) {
        var links = new ArrayList<Component>();
        if (space != null) links.add(new Anchor(space.route(), space.name()));
        links.add(InLanguage.mark(new Anchor(card.id().route(), card.title()), card.language()));
        return new Breadcrumb(links.toArray(Component[]::new));
    }

    private Component head(GuidelineCard card) {
        var facts = new Div(new Span(getTranslation("guidelines.version", card.number())), new StateChip(card.state()));
        facts.addClassNames("facts", "guideline-facts");
        var due = dueOn(card);
        if (due != null) facts.add(new DueDay("guidelines.progress.due", due, today()));
        return new PageHead(getPageTitle()).line(facts).line(new MarkingLine(card.marked()));
    }

    private Component numbers(GuidelineCard card) {
        var numbers = new Section(new H2(getTranslation("guidelines.progress.countries")));
        if (card.state() != VersionState.PUBLISHED) {
            numbers.add(new Paragraph(getTranslation("guidelines.progress.not-in-force")));
            return numbers;
        }
        var progress = acknowledgements.progress(card.version());
        if (progress.isEmpty()) {
            numbers.add(new Paragraph(getTranslation("guidelines.progress.none")));
            return numbers;
        }
        numbers.add(scrolling(new CountryTable(progress, isLate(card))));
        numbers.add(new TableDownload(reader -> {
            acknowledgements.exported(card.version());
            return CountryTable.csv(acknowledgements.progress(card.version()), isLate(card), reader);
        }));
        return numbers;
    }

    private static Component scrolling(Component table) {
        var frame = new Div(table);
        frame.addClassName("guideline-scroll");
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
        section.add(new TableDownload(reader -> {
            acknowledgements.exported(card.version());
            return OfficerList.csv(acknowledgements.ofMyCountry(card.version()), isLate(card), reader);
        }));
        return section;
    }

    private @Nullable LocalDate dueOn(GuidelineCard card) {
        var days = acknowledgements.days(card.version());
        var published = card.publishedAt();
        if (days == null || published == null || card.state() != VersionState.PUBLISHED) return null;
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
