package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import portal.access.Refused;
import portal.topics.PostCard;
import portal.topics.Topics;
import portal.ui.Shortcut;

/** One's own post, open for editing in its place. */
class EditPost extends Div {
    private final MarkdownField words = new MarkdownField();

    EditPost(PostCard post, Topics topics, Runnable done) {
        addClassName("edit-post");
        words.setLabel(getTranslation("topics.body"));
        words.setValue(post.body());
        var save = new Button(getTranslation("topics.save"), click -> save(post, topics, done));
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        var cancel = new Button(getTranslation("ui.cancel"), click -> done.run());
        cancel.addThemeNames("tertiary");
        var deeds = new Div(Shortcut.SEND.on(save), cancel);
        deeds.addClassName("composer-deeds");
        Shortcut.markComposer(this);
        add(words, deeds);
    }

    private void save(PostCard post, Topics topics, Runnable done) {
        try {
            topics.edit(post.id(), words.getValue());
            done.run();
        } catch (Refused refused) {
            words.refuse(getTranslation(refused.key(), refused.arguments()));
            getChildren().forEach(child -> child.getElement().setEnabled(true));
        }
    }
}
