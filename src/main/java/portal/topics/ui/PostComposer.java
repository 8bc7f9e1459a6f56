package portal.topics.ui;

import java.util.List;
import portal.access.Marking;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;

/**
 * The form for a new post: the choice of its readers, the text, and its attachments. No attached file becomes a
 * document before text and marking are valid.
 *
 * @param <C> the record that it sends, such as {@link portal.topics.OpenTopic}
 */
abstract class PostComposer<C> extends Composer {
    final AudienceChoice audience;

    PostComposer(
            Drafts drafts,
            DraftPlace place,
            String action,
            AudienceChoice audience,
            Documents documents,
            SpaceCard space) {
        super(drafts, place, action, documents, space.id());
        this.audience = audience;
        audience.onChange(autosave::save);
    }

    /** @throws Refused if a field has an invalid value */
    abstract C command(Marking marking, List<DocumentId> attached);

    /** @throws Refused if the space does not accept the post */
    abstract void send(C command);

    @Override
    void written() {
        language.follow(words.getValue());
        super.written();
    }

    @Override
    public Draft draft() {
        return super.draft().with(audience.marking());
    }

    @Override
    public void fill(Draft draft) {
        super.fill(draft);
        if (draft.marking() != null) audience.choose(draft.marking());
    }

    @Override
    void send() {
        var marking = audience.marking();
        command(marking, List.of());
        audience.refusal()
                .ifPresentOrElse(words::refuse, () -> file(marking, attached -> send(command(marking, attached))));
    }
}
