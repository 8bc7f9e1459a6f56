package portal.topics.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.topics.ReplyTo;
import portal.topics.TopicCard;
import portal.topics.TopicDrafts;
import portal.topics.Topics;
import portal.ui.Shortcut;

/** The form for an answer in a topic. */
class ReplyComposer extends PostComposer<ReplyTo> {
    private final TopicCard topic;
    private final Topics topics;
    private final Runnable sent;

    ReplyComposer(
            TopicCard topic,
            SpaceCard space,
            Topics topics,
            Access access,
            Drafts drafts,
            Documents documents,
            Runnable sent) {
        super(
                drafts,
                TopicDrafts.answerTo(topic.id()),
                "topics.reply.send",
                AudienceChoice.within(access, space, topic.marked()),
                documents,
                space);
        this.topic = topic;
        this.topics = topics;
        this.sent = sent;
        addClassName("reply-composer");
        add(
                new H2(getTranslation("topics.reply")),
                audience,
                words,
                kept,
                attachments,
                provenance,
                language,
                actions(),
                autosave.others());
        words.offerMentions(beginning -> topics.mentionable(topic.id(), audience.marking(), beginning));
        Shortcut.COMPOSE.on(words.input());
        autosave.begin();
    }

    @Override
    ReplyTo command(Marking marking, @Nullable Provenance chosen, List<DocumentId> attached) {
        return new ReplyTo(topic.id(), words.getValue(), language.getValue(), marking, attached, chosen);
    }

    @Override
    void send(ReplyTo command) {
        topics.reply(command);
        autosave.discard();
        sent.run();
    }
}
