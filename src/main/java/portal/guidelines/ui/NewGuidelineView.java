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
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineImports;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineWriting;
import portal.people.Role;
import portal.ui.PageHead;

/** The page with the form with which a trainer starts a guideline in a space. */
@Route("spaces/:space/new-guideline")
@PermitAll
@StyleSheet("assets/guidelines.css")
class NewGuidelineView extends GuidelinePage {
    private final GuidelineWriting writing;
    private final GuidelineReviews reviews;
    private final GuidelineAnnexes annexes;
    private final Documents documents;
    private final GuidelinePictures pictures;
    private final GuidelineImports imports;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;

    NewGuidelineView(
            GuidelineWriting writing,
            GuidelineReviews reviews,
            GuidelineAnnexes annexes,
            Documents documents,
            GuidelinePictures pictures,
            GuidelineImports imports,
            Spaces spaces,
            Access access,
            Drafts drafts) {
        super(spaces);
        this.writing = writing;
        this.reviews = reviews;
        this.annexes = annexes;
        this.documents = documents;
        this.pictures = pictures;
        this.imports = imports;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        addClassName("new-guideline");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = spaces.card(new SpaceId(PathId.of(event, "space")));
        if (!found.may(Act.WRITE) || !access.holds(Role.TRAINER)) throw new NotFound();
        present(getTranslation("guidelines.new.title"), found.id());
        removeAll();
        var form = new NewGuidelineForm(found, writing, reviews, annexes, documents, pictures, imports, access, drafts);
        add(new GuidelineTrail().page(getTranslation("guidelines.new.title")), head(found), form);
        if (DraftLink.isFollowed(event)) form.focus();
    }

    private PageHead head(SpaceCard in) {
        return new PageHead(getTranslation("guidelines.new.title"))
                .lead(getTranslation("guidelines.new.lead"))
                .line(new Facts().say(getTranslation("guidelines.read.space") + " " + in.name()));
    }
}
