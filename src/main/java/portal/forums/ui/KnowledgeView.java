package portal.forums.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import portal.access.ui.ShownAudiences;
import portal.forums.ForumRow;
import portal.forums.Forums;
import portal.forums.KnowledgeSpace;
import portal.topics.ui.SpaceLine;
import portal.ui.Chip;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.Symbol;

/** The page that lists the knowledge spaces that the viewer may enter. */
@Route(KnowledgeSpace.PAGES)
@Menu(order = 20, title = "forums.title", icon = "book-open")
@PermitAll
@StyleSheet("assets/topics.css")
class KnowledgeView extends Div implements HasDynamicTitle {
    private final Clock clock;

    KnowledgeView(Forums forums, Clock clock) {
        this.clock = clock;
        addClassName("knowledge");
        ShownAudiences.everything(this);
        var spaces = forums.mine();
        add(new PageHead(getTranslation("forums.title")).lead(getTranslation("forums.lead")));
        if (spaces.isEmpty()) add(empty());
        spaces.forEach(space -> add(line(space)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forums.title");
    }

    private Component line(ForumRow row) {
        var partners = new Chip(getTranslation("forums.partners-read"), Chip.Tone.WARN);
        partners.setVisible(row.space().isOpenToPartners());
        return new SpaceLine(row.space(), row.activity(), clock, partners);
    }

    private EmptyState empty() {
        return new EmptyState(Symbol.BOOK_OPEN, getTranslation("forums.none"), getTranslation("forums.none.next"));
    }
}
