package portal.topics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.AudienceChoice;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.documents.ui.AttachmentField;
import portal.topics.Drafts;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.PageHead;
import portal.ui.Shortcut;

/** Opens a topic in a space; who will read it stands above the text. What is typed is kept until it is sent. */
@Route("spaces/:space/new-topic")
@PermitAll
@StyleSheet("assets/topics.css")
class NewTopicView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private final TextField title = new TextField(getTranslation("topics.title"));
    private final Select<TopicKind> kind = new Select<>();
    private final MarkdownField words = new MarkdownField();
    private final WritingLanguage language = new WritingLanguage();
    private final Button send = new Button(getTranslation("topics.open.send"));
    private @Nullable SpaceCard space;

    NewTopicView(Topics topics, Spaces spaces, Access access, Drafts drafts, Documents documents) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        addClassNames("composer", "new-topic");
        Shortcut.markComposer(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = spaces.card(new SpaceId(PathId.of(event, "space")));
        if (!found.mayWrite()) throw new NotFound();
        space = found;
        var audience = new AudienceChoice(access, found);
        var attachments = new AttachmentField(documents, found.id());
        restore(found.id());
        removeAll();
        add(
                way(found),
                new PageHead(getTranslation("topics.open")),
                audience,
                title(found.id()),
                kind(),
                words(found.id()));
        add(attachments, language, deeds(found, audience, attachments));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("topics.open");
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private static Nav way(SpaceCard space) {
        var way = new Nav(new Anchor(space.route(), space.name()));
        way.addClassName("way");
        return way;
    }

    private TextField title(SpaceId in) {
        title.setMaxLength(Topics.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.getElement().setAttribute("dir", "auto");
        title.addValueChangeListener(change -> keep(in));
        return title;
    }

    private Select<TopicKind> kind() {
        kind.setLabel(getTranslation("topics.kind"));
        kind.setItems(TopicKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("topics.kind." + each));
        kind.setValue(TopicKind.DISCUSSION);
        return kind;
    }

    private MarkdownField words(SpaceId in) {
        words.setLabel(getTranslation("topics.body"));
        words.onPause(written -> keep(in));
        return words;
    }

    private Div deeds(SpaceCard in, AudienceChoice audience, AttachmentField attachments) {
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(in, audience, attachments));
        var cancel = new Anchor(in.route(), getTranslation("ui.cancel"));
        var deeds = new Div(Shortcut.SEND.on(send), cancel);
        deeds.addClassName("composer-deeds");
        return deeds;
    }

    private void send(SpaceCard in, AudienceChoice audience, AttachmentField attachments) {
        title.setInvalid(title.isEmpty());
        title.setErrorMessage(getTranslation("topics.refused.title", Topics.LONGEST_TITLE));
        try {
            if (!title.isEmpty()) open(in, audience, attachments);
        } catch (Refused refused) {
            words.refuse(getTranslation(refused.key(), refused.arguments()));
        }
        send.setEnabled(true);
    }

    private void open(SpaceCard in, AudienceChoice audience, AttachmentField attachments) {
        var marking = audience.marking();
        attachments.file(marking, filed -> {
            var topic = topics.open(new OpenTopic(
                    in.id(), kind.getValue(), title.getValue(), words.getValue(), language.getValue(), marking, filed));
            drafts.discard(place(in.id()));
            UI.getCurrent().navigate("topics/" + topic.value());
        });
    }

    private void restore(SpaceId in) {
        drafts.find(place(in)).ifPresent(draft -> {
            title.setValue(draft.title());
            words.setValue(draft.body());
        });
    }

    private void keep(SpaceId in) {
        drafts.keep(place(in), new Drafts.Draft(title.getValue(), words.getValue()));
    }

    private static String place(SpaceId in) {
        return "space:" + in.value();
    }
}
