package portal.topics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import portal.access.Access;
import portal.access.Marking;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.topics.DraftPlace;
import portal.topics.Drafts;
import portal.topics.Drafts.Draft;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Opens a topic with its first post. */
class TopicComposer extends PostComposer<OpenTopic> {
    private final SpaceCard space;
    private final Topics topics;
    private final TextField title = new TextField(getTranslation("topics.title"));
    private final Select<TopicKind> kind = new Select<>();

    TopicComposer(SpaceCard space, Topics topics, Access access, Drafts drafts, Documents documents) {
        super(
                drafts,
                DraftPlace.newTopicIn(space.id()),
                "topics.open.send",
                new AudienceChoice(access, space),
                documents,
                space);
        this.space = space;
        this.topics = topics;
        var cancel = new Anchor(space.route(), getTranslation("ui.cancel"));
        add(audience, title(), kind(), words, attachments, language, actions(cancel), otherDrafts());
        begin();
    }

    @Override
    Draft draft() {
        return new Draft(title.getValue(), words.getValue(), kind.getValue(), language.getValue(), audience.marking());
    }

    @Override
    void fill(Draft draft) {
        super.fill(draft);
        title.setValue(draft.title());
        kind.setValue(draft.kind() == null ? TopicKind.DISCUSSION : draft.kind());
    }

    @Override
    OpenTopic command(Marking marking, List<DocumentId> filed) {
        return new OpenTopic(
                space.id(), kind.getValue(), title.getValue(), words.getValue(), language.getValue(), marking, filed);
    }

    @Override
    void send(OpenTopic command) {
        var topic = topics.open(command);
        discard();
        UI.getCurrent().navigate("topics/" + topic.value());
    }

    private TextField title() {
        title.getElement().setAttribute("data-text", "title");
        title.setMaxLength(Topics.LONGEST_TITLE);
        form.required(title, getTranslation("topics.refused.title", Topics.LONGEST_TITLE));
        title.setValueChangeMode(ValueChangeMode.TIMEOUT);
        title.setValueChangeTimeout(MarkdownField.EVERY_MILLIS);
        title.getElement().setAttribute("dir", "auto");
        title.addValueChangeListener(change -> keep());
        return title;
    }

    private Select<TopicKind> kind() {
        kind.setLabel(getTranslation("topics.kind"));
        kind.setItems(TopicKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("topics.kind." + each));
        kind.addValueChangeListener(change -> keep());
        return kind;
    }
}
