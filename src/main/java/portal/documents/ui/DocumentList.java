package portal.documents.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Act;
import portal.access.Marking;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.ReceivedFile;
import portal.documents.ZipFiling;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The list of a space's documents, beginning with the one whose latest version was filed last. People who may add
 * documents see the upload field above it.
 */
@StyleSheet("assets/documents.css")
public class DocumentList extends Div implements Refreshable {
    private static final int LOOK_AGAIN_MILLIS = 3000;
    private static final int MOST_LOOKS = 40;

    private final Documents documents;
    private final ZipFiling zips;
    private final Access access;
    private final SpaceCard space;
    private final Clock clock;
    private final Div list = new Div();
    private final Map<DocumentId, DocumentRow> underWay = new HashMap<>();
    private final WaitingFiles<ReceivedFile> waiting = new WaitingFiles<>(ReceivedFile::close);
    private final FiledNotice notice = new FiledNotice();
    private @Nullable UploadDialog sheet;
    private int looks;

    public DocumentList(Documents documents, ZipFiling zips, Access access, SpaceCard space, Clock clock) {
        this.documents = documents;
        this.zips = zips;
        this.access = access;
        this.space = space;
        this.clock = clock;
        addClassName("document-shelf");
        ShownAudiences.everything(this);
        if (space.may(Act.WRITE)) add(intake());
        add(list);
        show();
    }

    private Component intake() {
        var audience = new AudienceChoice(access, space);
        var upload = new FileUpload(
                documents.uploadLimit(), (name, content) -> waiting.add(documents.receive(space.id(), name, content)));
        upload.addAllFinishedListener(finished -> {
            upload.forgetFiled();
            ask(audience.marking());
        });
        Shortcut.COMPOSE.on(upload.getUploadButton());
        addDetachListener(left -> waiting.leave());
        var intake = new Section(
                audience,
                upload,
                notice,
                new ZipIntake(
                        zips,
                        documents,
                        space,
                        () -> new AudienceChoice(access, space, audience.marking()),
                        this::show));
        intake.addClassName("document-intake");
        intake.setAriaLabel(getTranslation("documents.add"));
        return intake;
    }

    /** Opens the dialog for the uploaded files. They become documents only when the user confirms the dialog. */
    private void ask(Marking marking) {
        var files = waiting.take();
        if (files.isEmpty()) return;
        if (sheet == null || !sheet.isOpened()) {
            sheet = new UploadDialog(documents, access, space, marking, this::tell);
            sheet.open();
        }
        sheet.add(files);
    }

    private void tell(UploadDialog.Filed filed) {
        notice.show(filed, documents, this::show);
        show();
    }

    @Override
    public void askAgain() {
        show();
    }

    private void show() {
        looks = 0;
        underWay.clear();
        list.removeAll();
        var rows = new MoreList<DocumentCard>(
                (last, limit) -> documents.shelf(space.id(), last == null ? null : last.place(), limit), this::row);
        list.add(rows.isEmpty() ? empty() : rows);
        lookAgainLater();
    }

    private DocumentRow row(DocumentCard card) {
        var row = new DocumentRow(card, documents, clock);
        if (card.latest().extraction().isUnderWay()) underWay.put(card.id(), row);
        return row;
    }

    /**
     * Called by the browser at intervals while texts are being extracted, to update the rows of these documents in
     * place.
     */
    @ClientCallable
    void lookAgain() {
        var now = documents.cards(underWay.keySet());
        underWay.forEach((id, row) -> {
            var card = now.get(id);
            if (card != null) row.show(card);
        });
        underWay.keySet().removeIf(id -> {
            var card = now.get(id);
            return card == null || !card.latest().extraction().isUnderWay();
        });
        lookAgainLater();
    }

    private void lookAgainLater() {
        if (underWay.isEmpty() || looks++ == MOST_LOOKS) return;
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.lookAgain(), $0)", LOOK_AGAIN_MILLIS);
    }

    private Component empty() {
        return new EmptyState(
                Symbol.FILE,
                getTranslation("documents.none"),
                getTranslation(space.may(Act.WRITE) ? "documents.none.next" : "documents.none.wait"));
    }
}
