package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import portal.topics.DraftPlace;
import portal.topics.Drafts;
import portal.topics.Drafts.Draft;
import portal.topics.PostCard;
import portal.topics.Topics;

/** One's own post, open for editing in its place. */
class EditPost extends Composer {
    private final Topics topics;
    private final Runnable done;
    private final Div now = new Div();
    private PostCard post;

    EditPost(PostCard post, Topics topics, Drafts drafts, Runnable done) {
        super(drafts, DraftPlace.editOf(post.id()), "topics.save");
        this.post = post;
        this.topics = topics;
        this.done = done;
        now.addClassName("other-drafts");
        now.setVisible(false);
        add(words, actions(cancelButton()), now, otherDrafts());
        begin();
    }

    @Override
    Draft draft() {
        return new Draft("", words.getValue());
    }

    @Override
    void fill(Draft draft) {
        words.setValue(draft.isBlank() ? post.body() : draft.body());
    }

    @Override
    void send() {
        var before = post;
        post = topics.post(before.id());
        showNow(!post.body().equals(before.body()));
        topics.edit(before.id(), before.body(), words.getValue());
        close();
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
        discard();
        done.run();
    }
}
