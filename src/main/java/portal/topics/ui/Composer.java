package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.ui.Attempt;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.ui.AttachmentField;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.drafts.ui.Autosave;
import portal.drafts.ui.DraftForm;
import portal.topics.Topics;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;

/**
 * The form for writing a text. Its content is saved as a draft until it is sent; repeated clicks send it only once. If
 * the text is refused, the form shows the reason and keeps the text, so that it can be sent again.
 */
abstract class Composer extends Div implements DraftForm {
    /** The name of the draft's field for the attached documents. */
    static final String ATTACHED = "attached";

    final MarkdownField words = new MarkdownField();
    final WritingLanguage language = new WritingLanguage();
    final KeptAttachments kept = new KeptAttachments(this::written);
    final AttachmentField attachments;
    final Autosave autosave;
    /** The checks of the fields, in the order of the fields on the page. */
    final FormCheck form = new FormCheck();

    private final Documents documents;
    private final Button send;

    /**
     * @param place the place under which the draft is saved
     * @param action the key of the send button's text
     */
    Composer(Drafts drafts, DraftPlace place, String action, Documents documents, SpaceId space) {
        this.documents = documents;
        this.attachments = new AttachmentField(documents, space);
        this.autosave = new Autosave(this, drafts, place);
        this.send = new PrimaryButton(
                getTranslation(action), () -> attempt(() -> form.ifValid(() -> autosave.sendOnce(this::send))));
        addClassName("composer");
        words.setLabel(getTranslation("topics.body"));
        words.onWritten(this::written);
        language.addValueChangeListener(change -> autosave.save());
        attachments.onChange(autosave::save);
        send.setDisableOnClick(true);
        Shortcut.markComposer(this);
    }

    /** @throws Refused if the text is not accepted */
    abstract void send();

    /** Called when the text has changed; saves the draft. */
    void written() {
        autosave.save();
    }

    @Override
    public Draft draft() {
        return new Draft(
                "", words.getValue(), language.getValue(), null, Map.of(ATTACHED, DocumentIds.write(attached())));
    }

    @Override
    public void fill(Draft draft) {
        words.setValue(draft.body());
        if (draft.language() != null) language.resume(draft.language(), draft.body());
        var ids = DocumentIds.read(draft.fields().getOrDefault(ATTACHED, ""));
        var there = documents.cards(ids);
        kept.show(ids.stream().map(there::get).filter(Objects::nonNull).toList());
    }

    /** Returns the documents to attach that are already filed. */
    final List<DocumentId> attached() {
        return Stream.concat(kept.kept().stream(), attachments.filed().stream())
                .distinct()
                .toList();
    }

    /**
     * Adds the chosen files as documents with this marking and provenance. Then calls {@code sending} with all
     * documents to attach.
     */
    final void file(Marking marking, @Nullable Provenance provenance, Consumer<List<DocumentId>> sending) {
        if (kept.kept().size() + attachments.count() > Topics.MOST_ATTACHMENTS)
            throw new Refused("topics.refused.attachments", Topics.MOST_ATTACHMENTS);
        attachments.file(marking, provenance, filed -> attempt(() -> sending.accept(attached())));
    }

    @Override
    public final void focus() {
        words.focus();
    }

    final Div actions(Component... others) {
        words.require(form, getTranslation("topics.refused.empty"));
        var actions = new Div(Shortcut.SEND.on(send));
        actions.addClassName("composer-deeds");
        actions.add(others);
        actions.add(autosave.note());
        return actions;
    }

    /** Shows why the text was not accepted. */
    void refuse(Refused refused) {
        words.refuse(Attempt.why(refused));
    }

    final void attempt(Runnable sending) {
        try {
            sending.run();
        } catch (Refused refused) {
            refuse(refused);
        } finally {
            send.setEnabled(true);
        }
    }
}
