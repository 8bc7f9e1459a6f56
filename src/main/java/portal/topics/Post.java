package portal.topics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.HasItem;
import portal.access.Item;
import portal.access.Justification;
import portal.access.PermittedAudiences;
import portal.documents.DocumentId;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.search.Entry;
import portal.search.Findable;
import portal.search.ParentItem;
import portal.search.Wording;
import portal.ui.MarkdownText;

/** A post in a topic. In search results, the first (opening) post of a topic represents the topic. */
@Entity
class Post implements Findable, HasItem {
    private static final int BEGINNING = 80;

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "posted_at"))
    private Item item;

    @Column(columnDefinition = "mediumtext")
    private String body;

    private String language;
    private boolean opening;
    private @Nullable Instant editedAt;
    private @Nullable Instant retractedAt;
    private @Nullable UUID retractedBy;
    private @Nullable String retractionReason;

    @ElementCollection
    @CollectionTable(name = "post_attachment", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    @BatchSize(size = 100)
    private List<UUID> attachments;

    /** The items whose addresses are in the text. */
    @ElementCollection
    @CollectionTable(name = "post_reference", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "item_id")
    private Set<UUID> referredItems;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "post_id", nullable = false)
    private List<PostRevision> revisions = new ArrayList<>();

    Post(Topic topic, Item item, boolean isOpening, Words words) {
        this.id = PostId.random().value();
        this.topic = topic;
        this.item = item;
        this.opening = isOpening;
        this.body = words.body();
        this.language = words.language().toLanguageTag();
        this.attachments = new ArrayList<>(
                words.attachments().stream().map(DocumentId::value).toList());
        this.referredItems = ItemReferences.in(words.body());
    }

    @NullUnmarked
    protected Post() {} // Hibernate needs this constructor

    /** The content of a post. */
    record Words(String body, Locale language, List<DocumentId> attachments) {}

    /**
     * Changes the content of the post and adds the previous content to its history. Returns empty if nothing changes.
     */
    Optional<PostEdited> edit(Words words, PersonId by, Instant now) {
        if (words.equals(words())) return Optional.empty();
        keepRevision(by, now);
        say(words);
        return Optional.of(new PostEdited(id(), topic.id(), audience(), space(), by, now));
    }

    /**
     * Changes the title or kind of the topic that this post opens, and adds the previous ones to the history. Returns
     * empty if nothing changes.
     */
    Optional<TopicRetitled> head(TopicHeading heading, PersonId by, Instant now) {
        if (heading.equals(topic.heading())) return Optional.empty();
        keepRevision(by, now);
        topic.head(heading);
        return Optional.of(new TopicRetitled(topic.id(), audience(), space(), by, now));
    }

    /**
     * Removes the content of the post. Its previous content and its history stay stored, and nobody can read them.
     *
     * @param nobody the audience that nobody is in
     */
    PostRetracted retract(PersonId by, Justification reason, AudienceId nobody, Instant now) {
        keepRevision(by, now);
        revisions.forEach(revision -> revision.recall(nobody));
        say(new Words("", words().language(), List.of()));
        if (opening) topic.head(TopicHeading.none(topic.kind()));
        retractedAt = now;
        retractedBy = by.value();
        retractionReason = reason.value();
        return new PostRetracted(id(), topic.id(), audience(), space(), by, now);
    }

    private void keepRevision(PersonId by, Instant now) {
        var since = editedAt == null ? item.at() : editedAt;
        revisions.add(new PostRevision(words(), opening ? topic.heading() : null, audience(), since, by, now));
        editedAt = now; // a column of this post changes too, so that the search index notices a new title
    }

    private void say(Words words) {
        body = words.body();
        language = words.language().toLanguageTag();
        attachments.clear();
        words.attachments().forEach(document -> attachments.add(document.value()));
        var now = ItemReferences.in(body);
        referredItems.retainAll(now);
        referredItems.addAll(now);
    }

    Words words() {
        return new Words(body, Locale.forLanguageTag(language), attachments());
    }

    /** Moves the post to another audience. Returns empty if it already has that audience. */
    Optional<PostReMarked> reMark(AudienceId to, PersonId by, Instant now) {
        return moveTo(to).map(from -> new PostReMarked(id(), topic.id(), from, to, space(), by, now));
    }

    /** @return the previous audience; empty if the post already has this audience */
    Optional<AudienceId> moveTo(AudienceId audience) {
        if (opening) topic.moveTo(audience);
        return item.moveTo(audience);
    }

    PostId id() {
        return new PostId(id);
    }

    Topic topic() {
        return topic;
    }

    @Override
    public Item item() {
        return item;
    }

    /** Returns the author of the post and the person who retracted it, if any. */
    @Override
    public Stream<PersonId> persons() {
        return Stream.concat(
                HasItem.super.persons(), Stream.ofNullable(retractedBy).map(PersonId::new));
    }

    String body() {
        return body;
    }

    String language() {
        return language;
    }

    boolean isOpening() {
        return opening;
    }

    boolean isRetracted() {
        return retractedAt != null;
    }

    /**
     * Returns what is shown in place of this retracted post.
     *
     * @param by the person who retracted it
     */
    Retraction retraction(PersonCard by) {
        return new Retraction(by, Objects.requireNonNull(retractedAt), Objects.requireNonNull(retractionReason));
    }

    /** Returns the person who retracted the post; if it was not retracted, its author. */
    @Nullable
    PersonId lastBy() {
        return retractedBy == null ? author() : new PersonId(retractedBy);
    }

    boolean isEdited() {
        return editedAt != null;
    }

    List<DocumentId> attachments() {
        return attachments.stream().map(DocumentId::new).toList();
    }

    /**
     * Returns the search entry, with the time of posting. The time of the last edit would reveal that edit to people
     * who may not see it.
     */
    @Override
    public Entry entry() {
        return new Entry(
                opening ? TopicItems.TOPIC : TopicItems.POST,
                id,
                opening ? topic.id().value() : id,
                isRetracted() ? AudienceId.NOBODY : audience(),
                space(),
                opening ? topic.title() : beginning(),
                language,
                author(),
                at());
    }

    @Override
    public List<Wording> wordings() {
        if (isRetracted()) return List.of();
        return List.of(new Wording(language, opening ? topic.title() : "", MarkdownText.plain(body)));
    }

    @Override
    public @Nullable ParentItem whole() {
        return opening ? null : new ParentItem(TopicItems.TOPIC, topic.id().value(), topic.audience(), topic.title());
    }

    /**
     * Returns the title of the post for a reader: the topic's title, or the beginning of the post if the topic is
     * retracted or the reader may not read it.
     */
    String titleFor(PermittedAudiences readable) {
        return readable.contains(topic.audience()) && !topic.isRetracted() ? topic.title() : beginning();
    }

    /**
     * Returns the path of the page on which a reader finds the post: its topic's page, or a page with only this post if
     * the reader may not read the topic.
     */
    String routeFor(PermittedAudiences readable) {
        return readable.contains(topic.audience()) ? topic.id().route() + "?post=" + id : id().route();
    }

    /**
     * Returns the beginning of the post's text, for use as a heading: some readers of an answer may not read the topic
     * and its title.
     */
    String beginning() {
        var words = MarkdownText.plain(body).replaceAll("\\s+", " ").strip();
        return words.length() <= BEGINNING ? words : words.substring(0, BEGINNING) + "…";
    }
}
