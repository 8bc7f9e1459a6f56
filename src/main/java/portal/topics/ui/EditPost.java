package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import portal.topics.Drafts;
import portal.topics.Drafts.Draft;
import portal.topics.PostCard;
import portal.topics.Topics;

/** One's own post, open for editing in its place. */
class EditPost extends Composer {
    private final PostCard post;
    private final Topics topics;
    private final Runnable done;

    EditPost(PostCard post, Topics topics, Drafts drafts, Runnable done) {
        super(drafts, "post:" + post.id().value(), "topics.save");
        this.post = post;
        this.topics = topics;
        this.done = done;
        if (begun.body().isEmpty()) words.setValue(post.body());
        add(words, deeds(cancelButton()));
    }

    @Override
    Draft draft() {
        return new Draft("", words.getValue());
    }

    @Override
    void send() {
        topics.edit(post.id(), words.getValue());
        close();
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
