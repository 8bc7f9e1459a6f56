package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.topics.ChangePost;
import portal.topics.PostCard;
import portal.topics.TopicDrafts;
import portal.topics.Topics;
import portal.ui.Confirm;
import portal.ui.QuietButton;

/** The form with which an author edits a post and its attachments, shown in place of the post. */
class EditPost extends Composer {
    private final Topics topics;
    private final Runnable done;
    private final Div now = new Div();
    private PostCard post;

    EditPost(PostCard post, Topics topics, Drafts drafts, Documents documents, Runnable done) {
        super(
                drafts,
                TopicDrafts.editOf(post.id()),
                "topics.save",
                documents,
                post.marked().space());
        this.post = post;
        this.topics = topics;
        this.done = done;
        now.addClassName("other-drafts");
        now.setVisible(false);
        add(words, kept, attachments, language, actions(cancelButton()), now, autosave.others());
        words.offerMentions(beginning -> topics.mentionable(post.id(), beginning));
        autosave.begin();
    }

    /**
     * Fills the form. Old drafts have no field for attachments, because drafts did not contain attachments at first.
     * For such a draft, the form shows the post's attachments.
     */
    @Override
    public void fill(Draft draft) {
        var asItIs = asItIs();
        if (draft.isBlank()) super.fill(asItIs);
        else if (draft.fields().containsKey(ATTACHED)) super.fill(draft);
        else super.fill(asItIs.with("", draft.body()));
    }

    /** Returns a draft with the unchanged content of the post. */
    private Draft asItIs() {
        var attached = post.attachments().stream().map(DocumentCard::id).toList();
        return new Draft(
                "",
                post.body(),
                Locale.forLanguageTag(post.language()),
                null,
                Map.of(ATTACHED, DocumentIds.write(attached)));
    }

    @Override
    void send() {
        var before = post;
        post = topics.post(before.id());
        showNow(!post.body().equals(before.body()));
        command(before, List.of());
        file(post.marked().marking(), post.provenance(), attached -> {
            topics.edit(command(before, attached));
            close();
        });
    }

    private ChangePost command(PostCard before, List<DocumentId> attached) {
        return new ChangePost(before.id(), words.getValue(), language.getValue(), attached, before.body());
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
        return new QuietButton(getTranslation("ui.cancel"), this::cancel);
    }

    private void cancel() {
        if (isChanged()) cancelQuestion().open();
        else close();
    }

    private boolean isChanged() {
        return !draft().equals(asItIs()) || attachments.count() > 0;
    }

    private Confirm cancelQuestion() {
        return new Confirm(
                getTranslation("topics.edit.cancel"),
                getTranslation("topics.edit.cancel.lost"),
                getTranslation("topics.edit.cancel.discard"),
                this::close);
    }

    private void close() {
        autosave.discard();
        done.run();
    }
}
