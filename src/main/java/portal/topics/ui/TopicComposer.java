package portal.topics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.drafts.ui.Autosave;
import portal.people.PersonCard;
import portal.topics.OpenTopic;
import portal.topics.Quotation;
import portal.topics.TopicDrafts;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** The form for opening a topic with its first post. */
class TopicComposer extends PostComposer<OpenTopic> {
    /** The name of the draft's field for the kind of topic. */
    private static final String KIND = "kind";

    private final SpaceCard space;
    private final Topics topics;
    private final transient @Nullable TearLine tearLine;
    private final QuotedSource source;
    private final TextField title = new TextField(getTranslation("topics.title"));
    private final Select<TopicKind> kind = new Select<>();

    /**
     * @param quotation the passage that the topic asks about; null if there is none
     * @param tearLine the item whose tear-line version the topic is; null if there is none
     * @param source the item that the topic quotes, or whose tear-line version it is; empty if there is none
     */
    TopicComposer(
            SpaceCard space,
            Topics topics,
            Access access,
            Drafts drafts,
            Documents documents,
            @Nullable Quotation quotation,
            @Nullable TearLine tearLine,
            QuotedSource source) {
        super(
                drafts,
                TopicDrafts.newTopicIn(space.id()),
                "topics.open.send",
                AudienceChoice.from(access, space, source::ifReadable),
                documents,
                space);
        this.space = space;
        this.topics = topics;
        this.tearLine = tearLine;
        this.source = source;
        var cancel = new Anchor(space.route(), getTranslation("ui.cancel"));
        add(
                audience,
                title(),
                kind(),
                words,
                kept,
                attachments,
                provenance,
                language,
                actions(cancel),
                autosave.others());
        words.offerMentions(this::mentionable);
        if (quotation == null) autosave.begin();
        else autosave.beginWith(question(quotation, space.usualMarking(access.me())));
    }

    private List<PersonCard> mentionable(String beginning) {
        return source.ifReadable()
                .map(quoted -> topics.mentionable(quoted, audience.marking(), beginning))
                .orElseGet(() -> topics.mentionable(space.id(), audience.marking(), beginning));
    }

    /** Returns the draft of a question, with all restrictions of the item that it quotes. */
    private static Draft question(Quotation quotation, Marking usual) {
        return new Draft(quotation.shortTitle(), quotation.markdown())
                .with(usual.within(quotation.marking()))
                .withField(KIND, TopicKind.QUESTION.name());
    }

    @Override
    public Draft draft() {
        var draft = super.draft()
                .with(title.getValue(), words.getValue())
                .withField(KIND, kind.getValue().name());
        return source.keptIn(draft);
    }

    @Override
    public void fill(Draft draft) {
        source.read(draft);
        super.fill(draft);
        title.setValue(draft.title());
        kind.setValue(TopicKind.valueOf(draft.fields().getOrDefault(KIND, TopicKind.DISCUSSION.name())));
    }

    @Override
    OpenTopic command(Marking marking, @Nullable Provenance chosen, List<DocumentId> attached) {
        return new OpenTopic(
                space.id(),
                kind.getValue(),
                title.getValue(),
                words.getValue(),
                language.getValue(),
                marking,
                attached,
                chosen,
                source.item());
    }

    @Override
    void send(OpenTopic command) {
        if (tearLine != null) tearLine.require(command.marking());
        var topic = topics.open(command);
        if (tearLine != null) tearLine.link(topics.opening(topic));
        autosave.discard();
        UI.getCurrent().navigate(topic.route());
    }

    private TextField title() {
        Autosave.title(title);
        title.setMaxLength(Topics.LONGEST_TITLE);
        form.required(title, getTranslation("topics.refused.title", Topics.LONGEST_TITLE));
        title.getElement().setAttribute("dir", "auto");
        title.addValueChangeListener(change -> autosave.save());
        return title;
    }

    private Select<TopicKind> kind() {
        kind.setLabel(getTranslation("topics.kind"));
        kind.setItems(TopicKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("topics.kind." + each));
        kind.addValueChangeListener(change -> autosave.save());
        return kind;
    }
}
