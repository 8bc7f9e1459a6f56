package portal.topics.ui;

import java.util.List;
import java.util.Map;
import portal.access.Marking;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.ui.AttachmentField;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.topics.Topics;

/**
 * Where one writes a post to be: who will read it stands above, files go with it. Nothing is filed before the words and
 * the marking are found good.
 *
 * @param <C> the command that it becomes
 */
abstract class PostComposer<C> extends Composer {
    final AudienceChoice audience;
    final AttachmentField attachments;
    final WritingLanguage language = new WritingLanguage();

    PostComposer(
            Drafts drafts,
            DraftPlace place,
            String action,
            AudienceChoice audience,
            Documents documents,
            SpaceCard space) {
        super(drafts, place, action);
        this.audience = audience;
        this.attachments = new AttachmentField(documents, space.id());
        audience.onChange(autosave::save);
        language.addValueChangeListener(change -> autosave.save());
    }

    /** @throws Refused when it says what none of its kind can say */
    abstract C command(Marking marking, List<DocumentId> filed);

    /** @throws Refused when the space does not take it */
    abstract void send(C command);

    @Override
    void written() {
        language.follow(words.getValue());
        super.written();
    }

    @Override
    public Draft draft() {
        return new Draft("", words.getValue(), language.getValue(), audience.marking(), Map.of());
    }

    @Override
    public void fill(Draft draft) {
        words.setValue(draft.body());
        if (draft.language() != null) language.resume(draft.language(), draft.body());
        if (draft.marking() != null) audience.choose(draft.marking());
    }

    @Override
    void send() {
        var marking = audience.marking();
        command(marking, List.of());
        if (attachments.count() > Topics.MOST_ATTACHMENTS)
            throw new Refused("topics.refused.attachments", Topics.MOST_ATTACHMENTS);
        audience.refusal()
                .ifPresentOrElse(
                        words::refuse,
                        () -> attachments.file(marking, filed -> attempt(() -> send(command(marking, filed)))));
    }
}
