package portal.topics.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.access.ui.ProvenanceField;
import portal.access.ui.ProvenanceText;
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
    /** The name of the draft's field for the purpose and grading. */
    private static final String PROVENANCE = "provenance";

    final AudienceChoice audience;
    final ProvenanceField provenance;

    PostComposer(
            Drafts drafts,
            DraftPlace place,
            String action,
            AudienceChoice audience,
            Documents documents,
            SpaceCard space) {
        super(drafts, place, action, documents, space.id());
        this.audience = audience;
        this.provenance = new ProvenanceField(space, documents::usualProvenance);
        audience.onChange(autosave::save);
        provenance.onChange(autosave::save);
    }

    /** @throws Refused if a field has an invalid value */
    abstract C command(Marking marking, @Nullable Provenance chosen, List<DocumentId> attached);

    /** @throws Refused if the space does not accept the post */
    abstract void send(C command);

    @Override
    void written() {
        language.follow(words.getValue());
        super.written();
    }

    @Override
    public Draft draft() {
        var draft = super.draft().with(audience.marking());
        var chosen = provenance.chosen();
        return chosen == null ? draft : draft.withField(PROVENANCE, ProvenanceText.write(chosen));
    }

    @Override
    public void fill(Draft draft) {
        super.fill(draft);
        if (draft.marking() != null) audience.choose(draft.marking());
        provenance.choose(ProvenanceText.read(draft.fields().getOrDefault(PROVENANCE, "")));
    }

    @Override
    void send() {
        var marking = audience.marking();
        var chosen = provenance.value();
        command(marking, chosen, List.of());
        audience.refusal()
                .ifPresentOrElse(
                        words::refuse,
                        () -> file(marking, chosen, attached -> send(command(marking, chosen, attached))));
    }

    @Override
    void refuse(Refused refused) {
        if (!provenance.mark(refused)) super.refuse(refused);
    }
}
