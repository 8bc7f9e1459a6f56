package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.topics.ChangePost;
import portal.topics.OpenTopic;
import portal.topics.PostCard;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicHeading;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.TopicRow;
import portal.topics.Topics;

/** The routes for topics and their posts. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1,
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Topics: discussions in a space, with their posts")
class TopicRoutes {
    private final Topics topics;
    private final Documents documents;
    private final Spaces spaces;
    private final Markings markings;
    private final IdempotentWrites once;
    private final TransactionTemplate transaction;

    TopicRoutes(
            Topics topics,
            Documents documents,
            Spaces spaces,
            Markings markings,
            IdempotentWrites once,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.topics = topics;
        this.documents = documents;
        this.spaces = spaces;
        this.markings = markings;
        this.once = once;
    }

    @GetMapping(path = "/spaces/{space}/topics", name = "The topics of a space, the last written in first")
    Page<TopicSummaryResource> in(
            @PathVariable UUID space,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        var place = spaces.card(new SpaceId(space)).id();
        var rows = topics.in(place, Cursor.place(cursor), Page.checked(limit) + 1);
        return Page.of(request, rows, limit, TopicSummaryResource::of, TopicRow::place);
    }

    @PostMapping(
            path = "/spaces/{space}/topics",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Open a topic with its first post")
    ResponseEntity<CreatedId> open(
            @PathVariable UUID space, @RequestBody NewTopic plan, HttpServletRequest request, Locale language) {
        var place = spaces.card(new SpaceId(space));
        var made = once.make(
                request,
                plan,
                () -> topics.open(new OpenTopic(
                                place.id(),
                                plan.kind() == null ? TopicKind.DISCUSSION : plan.kind(),
                                plan.title(),
                                plan.body(),
                                language(plan.language(), language),
                                markings.read(place, plan.marking()),
                                attached(plan.attachments()),
                                WantedProvenance.read(plan.provenance(), () -> documents.usualProvenance(place.id())),
                                null))
                        .value());
        return WriteResponse.made("/topics/", made);
    }

    @GetMapping(path = "/topics/{topic}", name = "A topic")
    TopicResource card(@PathVariable UUID topic) {
        return TopicResource.of(topics.card(new TopicId(topic)));
    }

    @PatchMapping(
            path = "/topics/{topic}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Give a topic another title or kind")
    TopicResource head(@PathVariable UUID topic, @RequestBody ChangedTopic change) {
        var now = topics.card(new TopicId(topic));
        topics.changeHeading(
                now.id(),
                new TopicHeading(
                        change.title() == null ? now.title() : change.title(),
                        change.kind() == null ? now.kind() : change.kind()));
        return card(topic);
    }

    @GetMapping(path = "/topics/{topic}/posts", name = "The posts of a topic, the first written first")
    Page<PostResource> posts(
            @PathVariable UUID topic,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        var rows = topics.posts(new TopicId(topic), Cursor.place(cursor), Page.checked(limit) + 1);
        return Page.of(request, rows, limit, PostResource::of, PostCard::place);
    }

    @PostMapping(path = "/topics/{topic}/posts", consumes = MediaType.APPLICATION_JSON_VALUE, name = "Answer a topic")
    ResponseEntity<CreatedId> reply(
            @PathVariable UUID topic, @RequestBody NewPost plan, HttpServletRequest request, Locale language) {
        var answered = topics.card(new TopicId(topic));
        var place = spaces.card(answered.space());
        var made = once.make(
                request,
                plan,
                () -> topics.reply(new ReplyTo(
                                answered.id(),
                                plan.body(),
                                language(plan.language(), language),
                                markings.read(
                                        place, plan.marking(), answered.marked().marking()),
                                attached(plan.attachments()),
                                WantedProvenance.read(plan.provenance(), () -> documents.usualProvenance(place.id()))))
                        .value());
        return WriteResponse.made("/posts/", made);
    }

    @GetMapping(path = "/posts/{post}", name = "A post")
    PostResource post(@PathVariable UUID post) {
        return PostResource.of(topics.post(new PostId(post)));
    }

    @PatchMapping(
            path = "/posts/{post}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Change the text, attachments, marking or provenance of my post: all of it or nothing")
    PostResource change(@PathVariable UUID post, @RequestBody ChangedPost change) {
        var now = topics.post(new PostId(post));
        var marking = change.marking() == null ? null : marking(now, change.marking());
        var corrected = WantedProvenance.read(change.provenance(), now::provenance);
        transaction.executeWithoutResult(open -> {
            if (change.saysSomethingElse()) topics.edit(changed(now, change));
            if (marking != null) topics.reMark(now.id(), marking);
            if (corrected != null) topics.correctProvenance(now.id(), corrected, Input.text(change.reason()));
        });
        return post(post);
    }

    private static ChangePost changed(PostCard now, ChangedPost change) {
        return new ChangePost(
                now.id(),
                change.body() == null ? now.body() : change.body(),
                language(change.language(), Locale.forLanguageTag(now.language())),
                change.attachments() == null
                        ? now.attachments().stream().map(DocumentCard::id).toList()
                        : attached(change.attachments()),
                null);
    }

    /** Returns the wanted marking, in which omitted fields have the values of the post's current marking. */
    private Marking marking(PostCard now, WantedMarking wanted) {
        return markings.read(
                spaces.card(now.marked().space()), wanted, now.marked().marking());
    }

    @PostMapping(
            path = "/posts/{post}/retraction",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Retract a post, with the reason")
    RetractedId retract(@PathVariable UUID post, @RequestBody NewRetraction why) {
        topics.retract(new PostId(post), new Justification(why.reason()));
        return new RetractedId(post);
    }

    private static Locale language(@Nullable String tag, Locale otherwise) {
        return tag == null ? otherwise : Locale.of(tag);
    }

    private static List<DocumentId> attached(@Nullable List<UUID> documents) {
        return documents == null
                ? List.of()
                : documents.stream().map(DocumentId::new).toList();
    }
}
