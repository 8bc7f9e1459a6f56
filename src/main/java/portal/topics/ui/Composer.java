package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portal.access.Marking;
import portal.access.Refused;
import portal.access.SpaceId;
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
import portal.ui.Shortcut;

/**
 * Where one writes. What is typed is a draft until it is sent; it is sent once; what is refused stays as it is, with the
 * reason beside it, and can be sent again.
 */
abstract class Composer extends Div implements DraftForm {
    /** The name of the field in a draft that holds the documents which go with it. */
    static final String ATTACHED = "attached";

    final MarkdownField words = new MarkdownField();
    final WritingLanguage language = new WritingLanguage();
    final KeptAttachments kept = new KeptAttachments(this::written);
    final AttachmentField attachments;
    final Autosave autosave;
    /** What the fields must hold, in the order in which they stand. */
    final FormCheck form = new FormCheck();

    private final Documents documents;
    private final Button send;

    /** @param place where its draft is kept @param action the key of what sending it is called */
    Composer(Drafts drafts, DraftPlace place, String action, Documents documents, SpaceId space) {
        this.documents = documents;
        this.attachments = new AttachmentField(documents, space);
        this.autosave = new Autosave(this, drafts, place);
        this.send = new Button(
                getTranslation(action), click -> attempt(() -> form.whenRight(() -> autosave.sendOnce(this::send))));
        addClassName("composer");
        words.setLabel(getTranslation("topics.body"));
        words.onWritten(this::written);
        language.addValueChangeListener(change -> autosave.save());
        attachments.onChange(autosave::save);
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        Shortcut.markComposer(this);
    }

    /** @throws Refused when it cannot be sent so */
    abstract void send();

    /** The text has changed under the writer's hands. */
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

    /** The documents that go with it and are filed already. */
    final List<DocumentId> attached() {
        return Stream.concat(kept.kept().stream(), attachments.filed().stream())
                .distinct()
                .toList();
    }

    /** Files what was chosen with it, as it is to be marked, and then sends it all. */
    final void file(Marking marking, Consumer<List<DocumentId>> sending) {
        if (kept.kept().size() + attachments.count() > Topics.MOST_ATTACHMENTS)
            throw new Refused("topics.refused.attachments", Topics.MOST_ATTACHMENTS);
        attachments.file(marking, filed -> attempt(() -> sending.accept(attached())));
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

    final void attempt(Runnable sending) {
        try {
            sending.run();
        } catch (Refused refused) {
            words.refuse(getTranslation(refused.key(), refused.arguments()));
        } finally {
            send.setEnabled(true);
        }
    }
}
