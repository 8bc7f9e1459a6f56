package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import portal.access.Refused;
import portal.topics.TopicCard;
import portal.topics.TopicHeading;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;

/** The dialog that changes the title or kind of a topic. */
class HeadingDialog extends Dialog {
    private final TextField title = new TextField(getTranslation("topics.title"));
    private final Select<TopicKind> kind = new Select<>();

    HeadingDialog(TopicCard topic, Topics topics, Runnable done) {
        addClassName("heading-dialog");
        setHeaderTitle(getTranslation("topics.heading"));
        add(title(topic), kind(topic));
        var save = new PrimaryButton(getTranslation("topics.save"), () -> save(topic, topics, done));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private TextField title(TopicCard topic) {
        title.setValue(topic.title());
        title.setMaxLength(Topics.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private Select<TopicKind> kind(TopicCard topic) {
        kind.setLabel(getTranslation("topics.kind"));
        kind.setItems(TopicKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("topics.kind." + each));
        kind.setValue(topic.kind());
        return kind;
    }

    private void save(TopicCard topic, Topics topics, Runnable done) {
        try {
            topics.changeHeading(topic.id(), new TopicHeading(title.getValue(), kind.getValue()));
            close();
            done.run();
        } catch (Refused refused) {
            new FormCheck().refuse(title, getTranslation(refused.key(), refused.arguments()));
        }
    }
}
