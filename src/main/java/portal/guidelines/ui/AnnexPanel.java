package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import portal.access.ui.Attempt;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.documents.ui.DocumentFile;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.VersionDocuments;
import portal.guidelines.WorkCard;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * Shows the documents that belong to a version: the PDF that is its body, if any, and its annexes. Its authors choose,
 * order and remove them here as long as the version is not published.
 */
class AnnexPanel extends WorkPanel {
    private final WorkCard card;
    private final GuidelineAnnexes annexes;
    private final Documents documents;
    private final Runnable changed;
    private final boolean isChangeable;

    AnnexPanel(WorkCard card, DocumentServices services, Runnable changed) {
        super("guidelines.annex.panel");
        this.card = card;
        annexes = services.annexes();
        documents = services.documents();
        this.changed = changed;
        isChangeable = card.isMine() && card.state().isInWork();
        addClassName("work-annexes");
        var found = annexes.of(card.version());
        add(body(found), annexes(found));
        if (isChangeable) add(new Hint(getTranslation("guidelines.annex.latest")));
    }

    private Component body(VersionDocuments found) {
        var group = new Div(new H3(getTranslation("guidelines.body.heading")));
        var body = found.body();
        if (body == null) group.add(new Hint(getTranslation("guidelines.body.none")));
        else group.add(new DocumentFile(documents, body.document()));
        if (!isChangeable) return group;
        group.add(new Button(getTranslation("guidelines.body.choose"), Symbol.FILE_TEXT.icon(), click -> chooseBody()));
        if (body != null)
            group.add(button(
                    "guidelines.body.remove",
                    Symbol.TRASH_2,
                    body.document(),
                    () -> annexes.removeBody(card.version())));
        return group;
    }

    private void chooseBody() {
        open(DocumentDialog.forBody(card, documents, document -> annexes.useAsBody(card.version(), document), changed));
    }

    private Component annexes(VersionDocuments found) {
        var group = new Div(new H3(getTranslation("guidelines.annex.heading")));
        if (found.annexes().isEmpty()) group.add(new Hint(getTranslation("guidelines.annex.none")));
        var list = new OrderedList();
        list.addClassName("plain");
        for (var annex : found.annexes())
            list.add(line(annex, annex == found.annexes().getFirst()));
        group.add(list);
        if (isChangeable)
            group.add(new Button(
                    getTranslation("guidelines.annex.add"), Symbol.PAPERCLIP.icon(), click -> chooseAnnex()));
        return group;
    }

    private ListItem line(DocumentCard annex, boolean isFirst) {
        var line = new ListItem(new DocumentFile(documents, annex));
        if (!isChangeable) return line;
        var version = card.version();
        if (!isFirst)
            line.add(button("guidelines.annex.up", Symbol.ARROW_UP, annex, () -> annexes.moveUp(version, annex.id())));
        line.add(button("guidelines.annex.remove", Symbol.TRASH_2, annex, () -> annexes.remove(version, annex.id())));
        return line;
    }

    private Component button(String words, Symbol symbol, DocumentCard about, Runnable action) {
        return new QuietButton(
                        symbol,
                        getTranslation(words, about.title()),
                        () -> Attempt.of(action, getTranslation("guidelines.annex.saved"), changed))
                .small();
    }

    private void chooseAnnex() {
        open(DocumentDialog.forAnnex(card, documents, document -> annexes.add(card.version(), document), changed));
    }

    private void open(DocumentDialog dialog) {
        OpenDialog.in(card.marked().id(), dialog);
    }
}
