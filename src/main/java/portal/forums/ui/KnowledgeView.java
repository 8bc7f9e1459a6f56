package portal.forums.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import portal.forums.ForumRow;
import portal.forums.Forums;
import portal.ui.Chip;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.Symbol;
import portal.ui.When;

/** The knowledge spaces that are open to me. */
@Route("knowledge")
@Menu(order = 20, title = "forums.title", icon = "book-open")
@PermitAll
@StyleSheet("assets/forums.css")
class KnowledgeView extends Div implements HasDynamicTitle {
    private final Clock clock;

    KnowledgeView(Forums forums, Clock clock) {
        this.clock = clock;
        addClassName("knowledge");
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
        var name = new Anchor(row.space().route(), row.space().name());
        name.addClassName("space-name");
        var purpose = new Paragraph(row.space().purpose());
        purpose.addClassName("space-purpose");
        var line = new Div(name, purpose, facts(row));
        line.addClassName("space-line");
        return line;
    }

    private Component facts(ForumRow row) {
        var facts =
                new Div(new Span(getTranslation("forums.topics", row.activity().topics())));
        facts.addClassName("space-facts");
        var last = row.activity().lastPostAt();
        if (last != null) facts.add(new When(last, clock));
        if (row.space().isOpenToPartners()) facts.add(new Chip(getTranslation("forums.partners-read"), Chip.Tone.WARN));
        return facts;
    }

    private EmptyState empty() {
        return new EmptyState(Symbol.BOOK_OPEN, getTranslation("forums.none"), getTranslation("forums.none.next"));
    }
}
