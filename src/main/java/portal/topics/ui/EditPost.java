package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portal.access.Refused;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.ui.AttachmentField;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.topics.ChangePost;
import portal.topics.PostCard;
import portal.topics.TopicDrafts;
import portal.topics.Topics;

/** One's own post, open for editing in its place, with its documents in view. */
class EditPost extends Composer {
    private final Topics topics;
    private final Runnable done;
    private final KeptAttachments kept;
    private final AttachmentField attachments;
    private final WritingLanguage language = new WritingLanguage();
    private final Div now = new Div();
    private PostCard post;

    EditPost(PostCard post, Topics topics, Drafts drafts, Documents documents, Runnable done) {
        super(drafts, TopicDrafts.editOf(post.id()), "topics.save");
        this.post = post;
        this.topics = topics;
        this.done = done;
        this.kept = new KeptAttachments(post.attachments());
        this.attachments = new AttachmentField(documents, post.marked().space());
        language.resume(Locale.forLanguageTag(post.language()), post.body());
        now.addClassName("other-drafts");
        now.setVisible(false);
        add(words, kept, attachments, language, actions(cancelButton()), now, autosave.others());
        autosave.begin();
    }

    @Override
    public Draft draft() {
        return new Draft("", words.getValue());
    }

    @Override
    public void fill(Draft draft) {
        words.setValue(draft.isBlank() ? post.body() : draft.body());
    }

    @Override
    void send() {
        var before = post;
        post = topics.post(before.id());
        showNow(!post.body().equals(before.body()));
        command(before, List.of());
        if (kept.kept().size() + attachments.count() > Topics.MOST_ATTACHMENTS)
            throw new Refused("topics.refused.attachments", Topics.MOST_ATTACHMENTS);
        attachments.file(
                post.marked().marking(),
                filed -> attempt(() -> {
                    topics.edit(command(before, filed));
                    close();
                }));
    }

    private ChangePost command(PostCard before, List<DocumentId> filed) {
        var all = Stream.concat(kept.kept().stream(), filed.stream()).toList();
        return new ChangePost(before.id(), words.getValue(), language.getValue(), all, before.body());
    }

    private void showNow(boolean isEditedMeanwhile) {
        var text = new Div(post.body());
        text.addClassName("other-draft-text");
        text.getElement().setAttribute("dir", "auto");
        now.removeAll();
        now.add(new Paragraph(getTranslation("topics.edit.now")), text);
        now.setVisible(isEditedMeanwhile);
    }

    private Button cancelButton() {
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addThemeNames("tertiary");
        return cancel;
    }

    private void close() {
        autosave.discard();
        done.run();
    }
}
