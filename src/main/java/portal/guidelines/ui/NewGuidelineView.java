package portal.guidelines.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.PathId;
import portal.drafts.ui.DraftLink;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.NewGuidelines;
import portal.people.Role;
import portal.ui.PageHead;

/** The page with the form with which a trainer starts a guideline in a space. */
@Route("spaces/:space/new-guideline")
@PermitAll
@StyleSheet("assets/guidelines.css")
class NewGuidelineView extends GuidelinePage {
    private final NewGuidelines guidelines;
    private final TextServices text;
    private final DocumentServices documents;
    private final GuidelineReviews reviews;
    private final Spaces spaces;
    private final Access access;

    NewGuidelineView(
            NewGuidelines guidelines,
            TextServices text,
            DocumentServices documents,
            GuidelineReviews reviews,
            Spaces spaces,
            Access access) {
        super(spaces);
        this.guidelines = guidelines;
        this.text = text;
        this.documents = documents;
        this.reviews = reviews;
        this.spaces = spaces;
        this.access = access;
        addClassName("new-guideline");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = spaces.card(new SpaceId(PathId.of(event, "space")));
        if (!found.may(Act.WRITE) || !access.holds(Role.TRAINER)) throw new NotFound();
        present(getTranslation("guidelines.new.title"), found.id());
        removeAll();
        var form = new NewGuidelineForm(found, guidelines, text, documents, reviews, access);
        add(new GuidelineTrail().page(getTranslation("guidelines.new.title")), head(found), form);
        if (DraftLink.isFollowed(event)) form.focus();
    }

    private PageHead head(SpaceCard in) {
        return new PageHead(getTranslation("guidelines.new.title"))
                .lead(getTranslation("guidelines.new.lead"))
                .line(new Facts().fact(getTranslation("guidelines.read.space") + " " + in.name()));
    }
}
