package portal.documents.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.Parcels;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.Symbol;

/** The documents of a space, the last changed first, and above them the place to drop more. */
@StyleSheet("assets/documents.css")
public class DocumentShelf extends Div {
    private static final int LOOK_AGAIN_MILLIS = 3000;
    private static final int MOST_LOOKS = 40;

    private final Documents documents;
    private final Parcels parcels;
    private final Access access;
    private final SpaceCard space;
    private final Clock clock;
    private final Div list = new Div();
    private final Map<DocumentId, DocumentRow> underWay = new HashMap<>();
    private int looks;

    public DocumentShelf(Documents documents, Parcels parcels, Access access, SpaceCard space, Clock clock) {
        this.documents = documents;
        this.parcels = parcels;
        this.access = access;
        this.space = space;
        this.clock = clock;
        addClassName("document-shelf");
        if (space.mayWrite()) add(intake());
        add(list);
        show();
    }

    private Component intake() {
        var audience = new AudienceChoice(access, space);
        var upload = new FileUpload(documents.uploadLimit(), (name, content) -> file(audience, name, content));
        upload.addAllFinishedListener(finished -> {
            upload.forgetFiled();
            show();
        });
        var intake = new Section(audience, upload, new ZipIntake(parcels, space.id(), audience::marking, this::show));
        intake.addClassName("document-intake");
        intake.setAriaLabel(getTranslation("documents.add"));
        return intake;
    }

    private void file(AudienceChoice audience, String name, InputStream content) {
        documents.file(new FileDocument(space.id(), audience.marking(), name), content);
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

    /** Called by the page while texts are being read: shows how far they are, in place. */
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
                getTranslation(space.mayWrite() ? "documents.none.next" : "documents.none.wait"));
    }
}
