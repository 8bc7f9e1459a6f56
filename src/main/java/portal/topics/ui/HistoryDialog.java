package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.util.List;
import portal.topics.Revision;
import portal.ui.MarkdownText;
import portal.ui.TimeLabel;

/** The dialog that shows the earlier versions of a post, the newest first. */
class HistoryDialog extends Dialog {
    HistoryDialog(List<Revision> revisions, Clock clock) {
        addClassName("post-history");
        setHeaderTitle(getTranslation("topics.history"));
        for (var revision : revisions) {
            var title = new H3(revision.title());
            title.setVisible(!revision.title().isEmpty());
            title.getElement().setAttribute("dir", "auto");
            var item = new Div(new TimeLabel(revision.writtenAt(), clock), title, new MarkdownText(revision.body()));
            item.add(new Attachments(revision.attachments()));
            item.addClassName("revision");
            add(item);
        }
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
