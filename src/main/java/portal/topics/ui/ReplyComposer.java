package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import portal.access.Access;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.Documents;
import portal.documents.ui.AttachmentField;
import portal.topics.Drafts;
import portal.topics.ReplyTo;
import portal.topics.TopicCard;
import portal.topics.Topics;
import portal.ui.Shortcut;

/** Answers a topic; above it stands who will read the answer. What is typed is kept until it is sent. */
class ReplyComposer extends Section {
    private final TopicCard topic;
    private final Topics topics;
    private final Drafts drafts;
    private final Runnable sent;
    private final AudienceChoice audience;
    private final MarkdownField words = new MarkdownField();
    private final AttachmentField attachments;
    private final WritingLanguage language = new WritingLanguage();
    private final Button send = new Button(getTranslation("topics.reply.send"), click -> send());

    ReplyComposer(
            TopicCard topic,
            SpaceCard space,
            Topics topics,
            Access access,
            Drafts drafts,
            Documents documents,
            Runnable sent) {
        this.topic = topic;
        this.topics = topics;
        this.drafts = drafts;
        this.sent = sent;
        this.audience = AudienceChoice.within(access, space, topic.marked().marking());
        this.attachments = new AttachmentField(documents, space.id());
        addClassNames("composer", "reply-composer");
        Shortcut.markComposer(this);
        add(new H2(getTranslation("topics.reply")), audience, words(), attachments, language, deeds());
    }

    private MarkdownField words() {
        words.setLabel(getTranslation("topics.body"));
        drafts.find(place()).ifPresent(draft -> words.setValue(draft.body()));
        words.onPause(written -> drafts.keep(place(), new Drafts.Draft("", written)));
        return words;
    }

    private Div deeds() {
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        var deeds = new Div(Shortcut.SEND.on(send));
        deeds.addClassName("composer-deeds");
        return deeds;
    }

    private void send() {
        try {
            var marking = audience.marking();
            attachments.file(marking, filed -> {
                topics.reply(new ReplyTo(topic.id(), words.getValue(), language.getValue(), marking, filed));
                drafts.discard(place());
                sent.run();
            });
        } catch (Refused refused) {
            words.refuse(getTranslation(refused.key(), refused.arguments()));
        }
        send.setEnabled(true);
    }

    private String place() {
        return "topic:" + topic.id().value();
    }
}
