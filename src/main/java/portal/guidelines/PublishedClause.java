package portal.guidelines;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.HasItem;
import portal.access.Item;
import portal.guidelines.clauses.ClauseId;
import portal.search.Entry;
import portal.search.Findable;
import portal.search.ParentItem;
import portal.search.Wording;

/**
 * A clause of the version in force, as search finds it, with its text in all languages in force. The first clause stands
 * for the guideline as a whole. Texts that are not in force are not here, so search cannot find them.
 */
@Entity
class PublishedClause implements Findable, HasItem {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID guidelineId;
    private UUID versionId;
    private UUID clauseId;
    private boolean opening;
    private String title;
    private String heading;
    private String language;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "published_at"))
    private Item item;

    private Instant revisedAt;

    @ElementCollection
    @CollectionTable(name = "published_clause_wording", joinColumns = @JoinColumn(name = "clause"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<ClauseWording> wordings = new ArrayList<>();

    PublishedClause(GuidelineId guideline, ClauseId clause, Content content) {
        this.id = UUID.randomUUID();
        this.guidelineId = guideline.value();
        this.clauseId = clause.value();
        this.versionId = content.version.value();
        this.opening = content.isOpening;
        this.title = content.title;
        this.heading = content.heading;
        this.language = content.language.toLanguageTag();
        this.item = content.item;
        this.wordings.addAll(content.wordings);
        this.revisedAt = content.at;
    }

    @NullUnmarked
    protected PublishedClause() {} // Hibernate needs this constructor

    /** The text of the clause in one language, as plain text. */
    @Embeddable
    static class ClauseWording {
        private String language;
        private String title;

        @Column(columnDefinition = "mediumtext")
        private String words;

        ClauseWording(Locale language, String title, String words) {
            this.language = language.toLanguageTag();
            this.title = title;
            this.words = words;
        }

        @NullUnmarked
        protected ClauseWording() {} // Hibernate needs this constructor
    }

    /**
     * The content of a clause.
     *
     * @param version the version that is in force
     * @param isOpening whether it is the first clause of the version
     * @param title the title of the guideline
     * @param language the language of the authors
     * @param wordings the text in this language first, then in the others
     * @param at when search got this content
     */
    record Content(
            GuidelineVersionId version,
            boolean isOpening,
            String title,
            String heading,
            Locale language,
            Item item,
            List<ClauseWording> wordings,
            Instant at) {}

    /** Replaces the content of the clause. */
    void say(Content content) {
        versionId = content.version.value();
        opening = content.isOpening;
        title = content.title;
        heading = content.heading;
        language = content.language.toLanguageTag();
        item = content.item;
        wordings.clear();
        wordings.addAll(content.wordings);
        revisedAt = content.at;
    }

    UUID id() {
        return id;
    }

    ClauseId clause() {
        return new ClauseId(clauseId);
    }

    GuidelineId guideline() {
        return new GuidelineId(guidelineId);
    }

    String heading() {
        return heading;
    }

    @Override
    public Item item() {
        return item;
    }

    @Override
    public Entry entry() {
        return new Entry(
                opening ? GuidelineItems.GUIDELINE : GuidelineItems.CLAUSE,
                id,
                opening ? guidelineId : id,
                audience(),
                space(),
                opening ? title : heading,
                language,
                author(),
                at());
    }

    @Override
    public List<Wording> wordings() {
        return wordings.stream()
                .map(each -> new Wording(each.language, each.title, each.words))
                .toList();
    }

    @Override
    public @Nullable ParentItem whole() {
        return opening ? null : new ParentItem(GuidelineItems.GUIDELINE, guidelineId, audience(), title);
    }
}
