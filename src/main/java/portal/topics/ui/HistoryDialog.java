package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import portal.topics.Revision;
import portal.ui.MarkdownText;
import portal.ui.When;

/** What a post said before, the latest first. */
class HistoryDialog extends Dialog {
    HistoryDialog(List<Revision> revisions, Clock clock) {
        addClassName("post-history");
        setHeaderTitle(getTranslation("topics.history"));
        for (var revision : revisions) {
            var item = new Div(new When(revision.writtenAt(), clock), new MarkdownText(revision.body()));
            item.addClassName("revision");
            add(item);
        }
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
