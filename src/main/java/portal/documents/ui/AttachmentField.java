package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.SpaceId;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.ui.UnsavedWords;

/**
 * The form field for files to attach to a text. The files stay in the browser until the text is sent; then each becomes
 * a document of the space, with the same readers as the text.
 */
public class AttachmentField extends Div implements BeforeLeaveObserver {
    private final Documents documents;
    private final SpaceId space;
    private final FileUpload upload;
    private final ConcurrentLinkedQueue<DocumentId> filed = new ConcurrentLinkedQueue<>();
    private final Map<DocumentId, Marking> markings = new ConcurrentHashMap<>();
    private volatile @Nullable Marking marking;
    private volatile @Nullable Provenance provenance;
    private Runnable changed = () -> {};

    public AttachmentField(Documents documents, SpaceId space) {
        this.documents = documents;
        this.space = space;
        this.upload = new FileUpload(documents.uploadLimit(), this::take)
                .held("documents.upload.held.post")
                .whenChosen(this::chosen);
        addClassName("attachment-field");
        add(upload);
    }

    /** Returns how many files will be attached. */
    public int count() {
        return filed.size() + upload.unsent();
    }

    /** Sets the callback that runs when files are chosen, removed or filed. */
    public void onChange(Runnable hears) {
        changed = hears;
    }

    /** Returns the documents that this form has already filed. */
    public List<DocumentId> filed() {
        return List.copyOf(filed);
    }

    /** Warns a user who leaves the page, because the browser discards files that are not sent yet. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (upload.unsent() > 0)
            UnsavedWords.confirmLeaving(leaving, "documents.upload.unsent", "documents.upload.unsent.lost");
    }

    private void chosen(int unsent) {
        guard(unsent > 0);
        changed.run();
    }

    /** Sets whether the browser also warns a user who leaves the portal or reloads the page. */
    private void guard(boolean wait) {
        if (wait) getElement().setAttribute("data-guarded", "typed");
        else getElement().removeAttribute("data-guarded");
    }

    /**
     * Adds the chosen files as documents with this marking; {@code then} receives all documents once every file is
     * added.
     */
    public void file(Marking marking, Consumer<List<DocumentId>> then) {
        file(marking, null, then);
    }

    /**
     * Does the same as {@link #file(Marking, Consumer)}, with this provenance for the documents.
     *
     * @param provenance null for what is usual in the space
     */
    public void file(Marking marking, @Nullable Provenance provenance, Consumer<List<DocumentId>> then) {
        this.marking = marking;
        this.provenance = provenance;
        upload.send(() -> {
            filed.forEach(document -> align(document, marking));
            then.accept(List.copyOf(filed));
        });
    }

    private void take(String fileName, InputStream content) {
        var wanted = marking;
        if (wanted == null) throw new IllegalStateException("Files are sent with what is written, not before.");
        var document = documents.file(
                new FileDocument(space, wanted, fileName, null, DocumentKind.REPORT, null, provenance), content);
        markings.put(document, wanted);
        filed.add(document);
    }

    /**
     * Gives a document the marking that was chosen last. An earlier attempt to send the text may have added the
     * document with another marking.
     */
    private void align(DocumentId document, Marking last) {
        if (last.equals(markings.put(document, last))) return;
        documents.reMark(document, documents.card(document).latest().id(), last);
    }
}
