package portal.documents.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import portal.access.ui.Byline;
import portal.access.ui.MarkingLine;
import portal.documents.ChangeRow;
import portal.documents.DocumentProperty;
import portal.ui.TimeLabel;

/** One change of a document: what changed, the old and new value, by whom and when. */
class ChangeItem extends Article {
    ChangeItem(ChangeRow change, Clock clock) {
        addClassName("change");
        var facts = new Div(
                new Span(getTranslation("documents.change." + change.aspect())),
                new Byline(change.by()),
                new TimeLabel(change.at(), clock));
        facts.addClassName("document-facts");
        add(facts);
        if (change.aspect() == DocumentProperty.MARKING) add(new MarkingLine(change.marked()));
        else add(values(change));
    }

    private Div values(ChangeRow change) {
        var values = new Div();
        values.addClassName("change-values");
        if (change.aspect() != DocumentProperty.VERSION) {
            var before = new Span(value(change.aspect(), change.before()));
            before.addClassName("change-before");
            before.getElement().setAttribute("dir", "auto");
            values.add(before);
        }
        var after = new Span(value(change.aspect(), change.after()));
        after.getElement().setAttribute("dir", "auto");
        values.add(after);
        return values;
    }

    private String value(DocumentProperty aspect, @Nullable String value) {
        if (value == null) return getTranslation("documents.change.none");
        return switch (aspect) {
            case KIND -> getTranslation("documents.kind." + value);
            case LANGUAGE -> DetailsDialog.language(value, getLocale());
            default -> value;
        };
    }
}
