package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import portal.access.Access;
import portal.access.Act;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.ShownAudiences;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.people.Role;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The library: what the viewer must read and acknowledge, what the viewer works on, and all guidelines in force that
 * the viewer may read, at {@code guidelines?area=…&language=…}.
 */
@Route(GuidelineItems.GUIDELINES)
@Menu(order = 25, title = "guidelines.title", icon = "scroll-text")
@PermitAll
@StyleSheet("assets/guidelines.css")
class GuidelinesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Access access;
    private final Spaces spaces;
    private final LibraryFilters filters = new LibraryFilters();
    private final LibraryList library;

    GuidelinesView(
            Guidelines guidelines,
            GuidelineWriting writing,
            Acknowledgements acknowledgements,
            Access access,
            Spaces spaces,
            Clock clock) {
        this.access = access;
        this.spaces = spaces;
        library = new LibraryList(guidelines, clock);
        addClassName("guidelines");
        ShownAudiences.everything(this);
        var today = Utc.day(clock.instant());
        add(head());
        add(new PendingAcknowledgements(acknowledgements.pending(), today));
        add(new WorkInProgress(writing.mine(), today));
        add(everything());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = LibraryAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        library.show(filter);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidelines.title");
    }

    private PageHead head() {
        return new PageHead(getTranslation("guidelines.title"))
                .lead(getTranslation("guidelines.lead"))
                .actions(newButton());
    }

    private Button newButton() {
        var writable = access.holds(Role.TRAINER) ? writable() : List.<SpaceCard>of();
        var begin = new PrimaryButton(
                getTranslation("guidelines.library.new"), Symbol.PLUS, () -> SpaceChoice.ask(writable));
        begin.setVisible(!writable.isEmpty());
        return Shortcut.COMPOSE.on(begin);
    }

    private List<SpaceCard> writable() {
        return spaces.mine(kind -> !kind.isRestricted()).stream()
                .filter(space -> space.may(Act.WRITE))
                .toList();
    }

    private Component everything() {
        var section = new Section(new H2(getTranslation("guidelines.library.all")));
        section.add(new Anchor(GuidelineItems.GUIDELINES + "/acknowledged", getTranslation("guidelines.library.mine")));
        section.add(filters, library);
        section.addClassName("guideline-section");
        return section;
    }
}
