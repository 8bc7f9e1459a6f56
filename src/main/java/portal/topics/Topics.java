package portal.topics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.EarlierProvenance;
import portal.access.Item;
import portal.access.ItemDetails;
import portal.access.Justification;
import portal.access.ListPosition;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.Provenance;
import portal.access.Provenances;
import portal.access.ReMarkConsequences;
import portal.access.ReadAudit;
import portal.access.Refused;
import portal.access.SourceItem;
import portal.access.SpaceId;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.notifications.Mentions;
import portal.notifications.PeopleMentioned;
import portal.originators.Recalls;
import portal.people.PersonCard;
import portal.ui.VisibleText;

/** Opens, answers, finds and changes topics and their posts, in all spaces. */
@Service
@Transactional
public class Topics {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_BODY = 50_000;
    public static final int MOST_ATTACHMENTS = 100;
    /**
     * How long an author can take back a post that nobody has answered. After that, a retraction leaves a visible line
     * in its place (rules.md, Posts).
     */
    public static final Duration TAKING_BACK = Duration.ofMinutes(15);

    /** The reason that is stored with a post taken back. */
    private static final Justification TAKEN_BACK =
            new Justification("Taken back by its author at once, before an answer.");

    private static final UUID FIRST_ID = new UUID(0, 0);

    private final TopicRepository topics;
    private final PostRepository posts;
    private final Access access;
    private final ReadAudit readAudit;
    private final ItemDetails details;
    private final Provenances provenances;
    private final Documents documents;
    private final Mentions mentions;
    private final Recalls recalls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Topics(
            TopicRepository topics,
            PostRepository posts,
            Access access,
            ReadAudit readAudit,
            ItemDetails details,
            Provenances provenances,
            Documents documents,
            Mentions mentions,
            Recalls recalls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.topics = topics;
        this.posts = posts;
        this.access = access;
        this.readAudit = readAudit;
        this.details = details;
        this.provenances = provenances;
        this.documents = documents;
        this.mentions = mentions;
        this.recalls = recalls;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused if the viewer may not write in the space, or the space does not accept the marking or provenance
     *     of the first post
     * @throws NotFound if the viewer may not enter the space, or may not read the item that the topic quotes or is made
     *     from
     * @throws portal.people.ReauthenticationNeeded if the marking releases the topic to a partner, and the viewer has
     *     not entered their second factor recently
     */
    public TopicId open(OpenTopic command) {
        var audience = audience(command);
        var me = access.viewer();
        var now = clock.instant();
        var topic = topics.save(new Topic(
                TopicId.random(), new Item(command.space(), audience, me, now), command.kind(), command.title()));
        var words = new Post.Words(command.body(), command.language(), attached(command.attachments(), audience));
        var opening = posts.save(new Post(topic, new Item(command.space(), audience, me, now), true, words));
        provenances.keep(opening.id().value(), audience, command.provenance());
        events.publishEvent(new TopicOpened(topic.id(), opening.id(), audience, command.space(), me, now));
        tellMentioned(opening, "");
        return topic.id();
    }

    private AudienceId audience(OpenTopic command) {
        var source = command.source();
        if (source == null) return access.audience(command.space(), command.marking());
        if (!access.marking(source.audience()).space().equals(command.space())) throw new NotFound();
        return access.audienceFrom(source, command.marking());
    }

    /**
     * @throws Refused if the viewer may not write in the space, or the space does not accept the marking or provenance
     *     of the answer
     * @throws NotFound if the viewer may not enter the space, or may not read the topic
     * @throws portal.people.ReauthenticationNeeded if the marking releases the answer to a partner, and the viewer has
     *     not entered their second factor recently
     */
    public PostId reply(ReplyTo command) {
        var topic = readable(command.topic());
        var audience = access.audienceFrom(SourceItem.quoted(topic.audience()), command.marking());
        var words = new Post.Words(command.body(), command.language(), attached(command.attachments(), audience));
        var me = access.viewer();
        var now = clock.instant();
        var answer = posts.save(new Post(topic, new Item(topic.space(), audience, me, now), false, words));
        provenances.keep(answer.id().value(), audience, command.provenance());
        events.publishEvent(new AnswerPosted(answer.id(), topic.id(), audience, topic.space(), me, now));
        tellMentioned(answer, "");
        return answer.id();
    }

    /**
     * Publishes an event with the people whom the post newly mentions; people who may not read the post are left out.
     */
    private void tellMentioned(Post post, String before) {
        var persons = mentions.added(before, post.body(), post.audience());
        if (persons.isEmpty()) return;
        events.publishEvent(new PeopleMentioned(
                heldBy(post),
                post.topic().id().value(),
                post.audience(),
                post.space(),
                persons,
                access.viewer(),
                clock.instant()));
    }

    /**
     * Suggests people to mention in a new topic with this marking: some of its future readers whose username or name
     * begins with this text (NL-11).
     */
    @Transactional(readOnly = true)
    public List<PersonCard> mentionable(SpaceId space, Marking marking, String beginning) {
        return mentions.suggested(space, marking, beginning);
    }

    /** Suggests people to mention in an answer with this marking; only people who may read the topic. */
    @Transactional(readOnly = true)
    public List<PersonCard> mentionable(TopicId id, Marking marking, String beginning) {
        return mentions.suggestedFrom(SourceItem.quoted(readable(id).audience()), marking, beginning);
    }

    /** Suggests people to mention in a new topic with this marking that quotes this item, or is its tear-line version. */
    @Transactional(readOnly = true)
    public List<PersonCard> mentionable(SourceItem source, Marking marking, String beginning) {
        return mentions.suggestedFrom(source, marking, beginning);
    }

    /** Suggests people to mention in a post that is being edited. */
    @Transactional(readOnly = true)
    public List<PersonCard> mentionable(PostId id, String beginning) {
        return mentions.suggested(readable(id).audience(), beginning);
    }

    /** Returns the id of the item that has the post's text: the topic for an opening post, otherwise the post. */
    static UUID heldBy(Post post) {
        return post.isOpening() ? post.topic().id().value() : post.id().value();
    }

    /**
     * Returns those of the wanted documents that the viewer may see. A document that the viewer filed, and that is not
     * attached yet to any post that the viewer may read, gets at least the restrictions of the post. Other documents
     * keep their marking.
     */
    private List<DocumentId> attached(List<DocumentId> wanted, AudienceId audience) {
        if (wanted.isEmpty()) return List.of();
        var there = documents.cards(wanted);
        var held = posts.held(
                wanted.stream().map(DocumentId::value).toList(),
                access.readable().values());
        documents.consequences(
                there.values().stream()
                        .filter(card -> card.isBy(access.viewer())
                                && !held.contains(card.id().value()))
                        .map(DocumentCard::id)
                        .toList(),
                audience,
                audience);
        return wanted.stream().filter(there::containsKey).distinct().toList();
    }

    /** Changes only the text of a post that the viewer wrote. */
    public void edit(PostId id, String body) {
        var words = readable(id).words();
        edit(new ChangePost(id, body, words.language(), words.attachments(), null));
    }

    /**
     * Edits a post that the viewer wrote; the previous content stays in the post's history.
     *
     * @throws Refused if the viewer did not write the post or may no longer write in the space, or if the post was
     *     retracted, or its text was changed since the viewer began to edit
     */
    public void edit(ChangePost command) {
        var post = forChange(command.post());
        if (!post.item().isBy(access.viewer())) throw Refused.forLackOfRight("topics.refused.not-yours");
        if (command.before() != null && !post.body().equals(command.before()))
            throw new Refused("topics.refused.edited-meanwhile");
        access.requireOfficialSource(post.audience());
        var words = new Post.Words(
                command.body(), command.language(), withUnseen(post, attached(command.attachments(), post.audience())));
        var before = post.body();
        post.edit(words, access.viewer(), clock.instant()).ifPresent(events::publishEvent);
        tellMentioned(post, before);
    }

    /**
     * Adds the post's attachments that the editor may not see to the wanted ones, because an edit must not remove them.
     */
    private List<DocumentId> withUnseen(Post post, List<DocumentId> wanted) {
        var seen = documents.cards(post.attachments()).keySet();
        var unseen = post.attachments().stream().filter(each -> !seen.contains(each) && !wanted.contains(each));
        return Stream.concat(wanted.stream().distinct(), unseen).toList();
    }

    /**
     * Corrects the purpose, the grading or another part of the provenance of a post that the viewer wrote. The earlier
     * values stay stored.
     *
     * @param reason why it is corrected; may be empty unless the purpose changes (DP-01)
     */
    public void correctProvenance(PostId id, Provenance wanted, String reason) {
        var post = forChange(id);
        if (!post.item().isBy(access.viewer())) throw Refused.forLackOfRight("topics.refused.not-yours");
        provenances.correct(id.value(), id.value(), post.audience(), wanted, reason);
    }

    /**
     * Returns what the provenance of a post was before each correction, the latest first; empty if the post was
     * retracted. Not every reader may see these values, because the post may have had fewer readers then (NL-13).
     *
     * @throws Refused if the viewer belongs neither to the post's originator nor to the stewards of its space
     */
    @Transactional(readOnly = true)
    public List<EarlierProvenance> earlierProvenance(PostId id) {
        var post = readable(id);
        access.requireOriginator(post.audience());
        readAudit.shown(id.value(), post.audience());
        return post.isRetracted() ? List.of() : provenances.earlier(id.value());
    }

    /** Changes the title or kind of a topic. Only its author and the stewards of its space may do so. */
    public void changeHeading(TopicId id, TopicHeading wanted) {
        var heading = TopicHeading.of(wanted.title(), wanted.kind());
        var topic = readable(id);
        var opening = forChange(opening(topic).id());
        if (!mayChangeHeading(topic)) throw Refused.forLackOfRight("topics.refused.heading");
        opening.head(heading, access.viewer(), clock.instant()).ifPresent(events::publishEvent);
    }

    private boolean mayChangeHeading(Topic topic) {
        return access.may(Act.WRITE, topic.audience())
                && (topic.item().isBy(access.viewer()) || access.isSteward(topic.space()));
    }

    private Post forChange(PostId id) {
        var post = readable(id);
        access.require(Act.WRITE, post.audience());
        if (post.isRetracted()) throw new Refused("topics.refused.retracted");
        return post;
    }

    private Post opening(Topic topic) {
        return posts.opening(topic.id().value()).orElseThrow(NotFound::new);
    }

    /**
     * Retracts a post, so that neither its readers nor search find it. A line in its place says who retracted it, when
     * and why, and its former readers are told (AC-14). There is no such line, and nobody is told, if the author
     * retracts the post within {@link #TAKING_BACK} and before anybody has answered it (rules.md, Posts). Documents
     * attached to no other post are retracted too, if the viewer may do so.
     *
     * @throws Refused if the viewer is neither the post's author, nor a steward of its space, nor of the bureau of the
     *     country that the post belongs to, or if the post is retracted already
     */
    public void retract(PostId id, Justification reason) {
        var post = readable(id);
        var reach = access.readable(post.space());
        access.require(Act.RECALL, post.audience());
        if (!mayRetract(post, access.marking(post.audience()), access.me(), reach))
            throw Refused.forLackOfRight("topics.refused.retract");
        retract(post, reason, isFresh(post, reach));
    }

    /**
     * Takes back a post that the viewer wrote, within {@link #TAKING_BACK} and before anybody has answered it. No line
     * remains in its place, so no reason is needed.
     *
     * @throws Refused if the viewer did not write the post, or if it is too old or has an answer
     */
    public void takeBack(PostId id) {
        var post = readable(id);
        access.require(Act.RECALL, post.audience());
        if (!isFresh(post, access.readable(post.space()))) throw new Refused("topics.refused.take-back");
        retract(post, TAKEN_BACK, true);
    }

    /** Returns whether the viewer may take the post back now, so that no line remains in its place. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(PostId id) {
        var post = readable(id);
        return isFresh(post, access.readable(post.space()));
    }

    private void retract(Post post, Justification reason, boolean leavesNoLine) {
        var nobody = access.recalled(post.audience());
        retractDocuments(post, reason);
        events.publishEvent(post.retract(access.viewer(), reason, nobody, clock.instant()));
        if (leavesNoLine) post.moveTo(nobody);
        else recalls.note(post.id().value(), post.audience());
    }

    /**
     * Returns whether the viewer may retract the post: as its author, as the bureau of the country that it belongs to
     * (AC-14), or as a steward of its space.
     *
     * @param reach what the viewer may read and do in the post's space
     */
    private static boolean mayRetract(Post post, AudienceProperties marked, PersonCard me, PermittedAudiences reach) {
        return !post.isRetracted()
                && reach.may(Act.RECALL, post.audience())
                && (post.item().isBy(me.id())
                        || me.isOfBureau(marked.originCountry())
                        || reach.isSteward(post.space()));
    }

    private boolean isFresh(Post post, PermittedAudiences reach) {
        return !post.isRetracted()
                && post.item().isBy(access.viewer())
                && clock.instant().isBefore(post.at().plus(TAKING_BACK))
                && posts.followers(post.topic().id().value(), post.id().value(), post.at(), reach.values()) == 0;
    }

    private void retractDocuments(Post post, Justification reason) {
        documents.cards(post.attachments()).keySet().stream()
                .filter(document -> documents.mayRetract(document)
                        && posts.others(document.value(), post.id().value()) == 0)
                .forEach(document -> documents.retract(document, reason));
    }

    /**
     * Changes the marking of a post (AC-11). For an opening post, changes that of its topic too, and adds the topic's
     * restrictions to the markings of the answers (AC-04).
     */
    public void reMark(PostId id, Marking wanted) {
        var post = readable(id);
        var bounded =
                post.isOpening() ? wanted : wanted.within(marking(post.topic().audience()));
        var to = access.reMarked(post.audience(), bounded);
        provenances.requireFor(id.value(), to);
        move(post, to);
        if (post.isOpening()) moveAnswers(post);
    }

    /**
     * Moves a post to another audience. Its attachments are marked anew as well, as far as their originators allow (see
     * {@link Documents#consequences}).
     */
    private void move(Post post, AudienceId to) {
        post.reMark(to, access.viewer(), clock.instant()).ifPresent(reMarked -> {
            events.publishEvent(reMarked);
            documents.consequences(post.attachments(), reMarked.from(), to);
        });
    }

    private void moveAnswers(Post opening) {
        var answers = posts.answers(opening.topic().id().value());
        var moved = access.within(answers.stream().map(Post::audience).toList(), opening.audience());
        answers.forEach(answer -> move(answer, Objects.requireNonNull(moved.get(answer.audience()))));
    }

    /**
     * Returns what would happen to the answers and attachments if the post got this marking. Answers and attachments
     * that the viewer may not read do not count. Changes nothing.
     */
    @Transactional(readOnly = true)
    public ReMarkConsequences consequences(PostId id, Marking wanted) {
        var post = readable(id);
        var attached = new ArrayList<>(documents.attachmentEffects(post.attachments(), post.audience(), wanted));
        if (!post.isOpening()) return new ReMarkConsequences(0, attached);
        var answers = readableAnswers(post.topic());
        answers.forEach(answer -> attached.addAll(documents.attachmentEffects(
                answer.attachments(),
                answer.audience(),
                marking(answer.audience()).within(wanted))));
        return new ReMarkConsequences(answers.size(), attached);
    }

    private List<Post> readableAnswers(Topic topic) {
        var readable = access.readable(topic.space());
        return posts.answers(topic.id().value()).stream()
                .filter(answer -> readable.contains(answer.audience()))
                .toList();
    }

    /**
     * Returns one page of the topics of a space that the viewer may read, the most recently active first.
     *
     * @param place the position after which the page begins; null for the first page
     */
    @Transactional(readOnly = true)
    public List<TopicRow> in(SpaceId space, @Nullable ListPosition place, int limit) {
        var from = place == null ? ListPosition.NEWEST : place;
        var readable = access.readable(space);
        return rows(topics.in(space.value(), readable.values(), from.at(), from.id(), Limit.of(limit)), readable);
    }

    /**
     * Returns the topics, in any space, that have a post no older than {@code within}, the most recently active first,
     * at most {@code most} of them. Only topics and posts that the viewer may read count.
     */
    @Transactional(readOnly = true)
    public List<TopicRow> recent(Duration within, int most) {
        var since = clock.instant().minus(within);
        var readable = access.readable();
        return rows(topics.recent(readable.values(), since, Limit.of(most)), readable);
    }

    /** Returns whether the viewer has ever written a post. */
    @Transactional(readOnly = true)
    public boolean hasWritten() {
        return posts.existsByItemAuthor(access.viewer().value());
    }

    /**
     * Returns the activity in each of these spaces that has a post. Only topics and posts that the viewer may read
     * count.
     */
    @Transactional(readOnly = true)
    public Map<SpaceId, SpaceActivity> activity(Collection<SpaceId> spaces) {
        var wanted = spaces.stream().map(SpaceId::value).toList();
        return topics.activity(wanted, access.readable().values()).stream()
                .collect(Collectors.toMap(
                        seen -> new SpaceId(seen.space()),
                        seen -> new SpaceActivity((int) seen.topics(), seen.lastPostAt())));
    }

    @Transactional(readOnly = true)
    public TopicCard card(TopicId id) {
        var topic = topics.findById(id.value()).orElseThrow(NotFound::new);
        var marked = access.marking(topic.audience());
        var opening = posts.opening(id.value()).orElseThrow(NotFound::new);
        return new TopicCard(
                topic.id(),
                topic.space(),
                topic.kind(),
                topic.title(),
                opening.language(),
                topic.at(),
                marked,
                !opening.isRetracted() && mayChangeHeading(topic));
    }

    /**
     * Returns one page of the posts of a topic that the viewer may read, in the order of their time; the opening post
     * is the first of all.
     *
     * @param place the position after which the page begins; null for the first page
     */
    @Transactional(readOnly = true)
    public List<PostCard> posts(TopicId id, @Nullable ListPosition place, int limit) {
        var topic = topics.findById(id.value()).orElseThrow(NotFound::new);
        var readable = access.readable(topic.space());
        if (!readable.contains(topic.audience())) throw new NotFound();
        var from = place == null ? new ListPosition(Instant.EPOCH, FIRST_ID) : place;
        return shown(cards(posts.in(id.value(), readable.values(), from.at(), from.id(), Limit.of(limit)), readable));
    }

    /** Returns one post. The viewer must be allowed to read the post, but need not be allowed to read its topic. */
    @Transactional(readOnly = true)
    public PostCard post(PostId id) {
        var post = readable(id);
        return shown(cards(List.of(post), access.readable(post.space()))).getFirst();
    }

    private List<PostCard> shown(List<PostCard> cards) {
        readAudit.shown(cards.stream()
                .collect(Collectors.toMap(
                        card -> card.id().value(), card -> card.marked().id())));
        return cards;
    }

    /**
     * Returns the id of the opening post of a topic.
     *
     * @throws NotFound if there is no such topic, or the viewer may not read it
     */
    @Transactional(readOnly = true)
    public PostId opening(TopicId id) {
        return opening(readable(id)).id();
    }

    /** Returns whether the viewer may read the topic. */
    @Transactional(readOnly = true)
    public boolean isReadable(TopicId id) {
        return topics.findById(id.value())
                .filter(topic -> access.may(Act.READ, topic.audience()))
                .isPresent();
    }

    /**
     * Returns the topics, in any space, in which the address of one of these items is mentioned, the most recently
     * active first, at most {@code most} of them. Only topics and posts that the viewer may read count. The caller has
     * checked that the viewer may read the items.
     */
    @Transactional(readOnly = true)
    public List<TopicReference> mentioning(Collection<UUID> items, int most) {
        var readable = access.readable();
        if (items.isEmpty() || readable.isEmpty()) return List.of();
        var rows = rows(topics.mentioning(items, readable.values(), Limit.of(most)), readable);
        var ids = rows.stream().map(row -> row.id().value()).toList();
        var mentioned = (ids.isEmpty()
                        ? List.<TopicRepository.Reference>of()
                        : topics.references(ids, items, readable.values()))
                .stream()
                        .collect(Collectors.groupingBy(
                                TopicRepository.Reference::topic,
                                Collectors.mapping(TopicRepository.Reference::item, Collectors.toSet())));
        return rows.stream()
                .map(row ->
                        new TopicReference(row, mentioned.getOrDefault(row.id().value(), Set.of())))
                .toList();
    }

    /** Returns whether the viewer may read the post. */
    @Transactional(readOnly = true)
    public boolean isReadable(PostId id) {
        return posts.findById(id.value())
                .filter(post -> access.may(Act.READ, post.audience()))
                .isPresent();
    }

    /** Returns the earlier versions of a post that the viewer may read, the newest first. Each has its own marking. */
    @Transactional(readOnly = true)
    public List<Revision> history(PostId id) {
        var post = readable(id);
        readAudit.shown(id.value(), post.audience());
        return dated(
                post, posts.revisions(id.value(), access.readable(post.space()).values()));
    }

    /**
     * Returns the versions, the newest first. The time of the first version is the time of posting; that of each other
     * version is the time when the previous version that the viewer may read was replaced.
     */
    private List<Revision> dated(Post post, List<PostRevision> firstFirst) {
        var history = new ArrayList<Revision>();
        var attached = documents.cards(
                firstFirst.stream().flatMap(each -> each.attachments().stream()).toList());
        var since = post.at();
        for (var revision : firstFirst) {
            history.addFirst(
                    new Revision(revision.title(), revision.body(), seen(revision.attachments(), attached), since));
            since = revision.replacedAt();
        }
        return history;
    }

    private Topic readable(TopicId id) {
        var topic = topics.findById(id.value()).orElseThrow(NotFound::new);
        access.require(Act.READ, topic.audience());
        return topic;
    }

    private Post readable(PostId id) {
        var post = posts.findById(id.value()).orElseThrow(NotFound::new);
        access.require(Act.READ, post.audience());
        return post;
    }

    private Marking marking(AudienceId audience) {
        return access.marking(audience).marking();
    }

    private List<TopicRow> rows(List<TopicRepository.TopicOverview> lines, PermittedAudiences readable) {
        var beside = details.of(
                lines.stream().map(TopicRepository.TopicOverview::topic).toList(), readable);
        return lines.stream().map(line -> row(line, beside)).toList();
    }

    private static TopicRow row(TopicRepository.TopicOverview line, ItemDetails.OfList beside) {
        var topic = line.topic();
        return new TopicRow(
                topic.id(),
                topic.space(),
                topic.kind(),
                topic.title(),
                line.language(),
                Objects.requireNonNull(beside.person(topic.author())),
                topic.at(),
                (int) line.answers(),
                line.lastPostAt(),
                beside.marking(topic));
    }

    private List<PostCard> cards(List<Post> found, PermittedAudiences readable) {
        var me = access.me();
        var beside = details.of(found, readable);
        var reMarkable = access.reMarkable(found.stream().map(Post::audience).toList(), readable);
        var edited = edited(found, readable);
        var entered = provenances.of(found.stream()
                .filter(post -> !post.isRetracted())
                .map(post -> post.id().value())
                .toList());
        var mentioned = mentions.names(found.stream().collect(Collectors.toMap(Topics::heldBy, beside::marking)));
        var attached = documents.cards(
                found.stream().flatMap(post -> post.attachments().stream()).toList());
        return found.stream()
                .map(post -> new PostCard(
                        post.id(),
                        post.topic().id(),
                        post.isOpening() ? post.topic().title() : post.beginning(),
                        Objects.requireNonNull(beside.person(post.author())),
                        post.body(),
                        post.language(),
                        mentioned.getOrDefault(heldBy(post), Map.of()),
                        post.at(),
                        edited.get(post.id().value()),
                        post.isOpening(),
                        post.item().isBy(me.id()),
                        !post.isRetracted() && post.item().isBy(me.id()) && readable.may(Act.WRITE, post.audience()),
                        mayRetract(post, beside.marking(post), me, readable),
                        !post.isRetracted() && reMarkable.contains(post.audience()),
                        beside.marking(post),
                        entered.get(post.id().value()),
                        seen(post.attachments(), attached),
                        post.isRetracted()
                                ? post.retraction(Objects.requireNonNull(beside.person(post.lastBy())))
                                : null))
                .toList();
    }

    private static List<DocumentCard> seen(List<DocumentId> wanted, Map<DocumentId, DocumentCard> there) {
        return wanted.stream().map(there::get).filter(Objects::nonNull).toList();
    }

    /**
     * Returns the time of the last edit of each of these posts that was edited. All posts must be in one space. Edits
     * whose previous text the viewer may not read do not count.
     */
    private Map<UUID, Instant> edited(List<Post> found, PermittedAudiences readable) {
        var ids = found.stream()
                .filter(Post::isEdited)
                .map(post -> post.id().value())
                .toList();
        if (ids.isEmpty()) return Map.of();
        return posts.edited(ids, readable.values()).stream()
                .collect(Collectors.toMap(PostRepository.Edited::post, PostRepository.Edited::at));
    }

    static String title(String wanted) {
        var title = VisibleText.line(wanted);
        if (title.isEmpty() || title.length() > LONGEST_TITLE)
            throw new Refused("topics.refused.title", LONGEST_TITLE).because("title");
        return title;
    }

    static String body(String wanted) {
        if (VisibleText.isEmpty(wanted)) throw new Refused("topics.refused.empty").because("body");
        if (wanted.length() > LONGEST_BODY) throw new Refused("topics.refused.long", LONGEST_BODY).because("body");
        return wanted.strip();
    }

    static List<DocumentId> attachments(List<DocumentId> wanted) {
        if (wanted.size() > MOST_ATTACHMENTS)
            throw new Refused("topics.refused.attachments", MOST_ATTACHMENTS).because("attachments");
        return List.copyOf(wanted);
    }
}
