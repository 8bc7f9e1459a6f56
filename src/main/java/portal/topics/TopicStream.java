package portal.topics;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.ItemDetails;
import portal.access.PermittedAudiences;
import portal.access.ReadAudit;
import portal.access.SpaceId;
import portal.access.SpaceStream;
import portal.access.StreamChange;
import portal.access.StreamItem;
import portal.access.StreamMark;
import portal.access.StreamQuery;
import portal.facts.Utc;
import portal.ui.MarkdownText;
import portal.ui.MentionSyntax;

/** The posts in the stream of a space. Retracted posts are not in it. */
@Component
class TopicStream implements SpaceStream {
    private static final int READ_AT_MOST = 2_000;

    private final PostRepository posts;
    private final Access access;
    private final ItemDetails details;
    private final JdbcClient jdbc;

    TopicStream(PostRepository posts, Access access, ItemDetails details, JdbcClient jdbc) {
        this.posts = posts;
        this.access = access;
        this.details = details;
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return TopicItems.POSTS;
    }

    @Override
    public String words() {
        return "topics.stream";
    }

    @Override
    public List<StreamItem> newest(StreamQuery query) {
        var found = found(query);
        if (found.isEmpty()) return List.of();
        var beside = details.of(found, query.readable());
        var answers = answers(found, query.readable());
        var me = access.me().username().toLowerCase(Locale.ROOT);
        return found.stream()
                .map(post -> item(
                        post,
                        beside,
                        answers.getOrDefault(post.topic().id().value(), 0),
                        MentionSyntax.usernames(post.body()).contains(me),
                        query.readable()))
                .toList();
    }

    private List<Post> found(StreamQuery query) {
        var after = query.after();
        var limit = Limit.of(query.limit());
        var only = query.only();
        if (only != null)
            return posts.newestAmong(query.space().value(), query.audiences(), only, after.at(), after.id(), limit);
        return posts.newest(
                query.space().value(),
                query.audiences(),
                query.since(),
                query.unwantedAuthor(),
                after.at(),
                after.id(),
                limit);
    }

    private Map<UUID, Integer> answers(List<Post> found, PermittedAudiences readable) {
        var topics = found.stream()
                .filter(Post::isOpening)
                .map(post -> post.topic().id().value())
                .toList();
        if (topics.isEmpty()) return Map.of();
        return posts.answerCounts(topics, readable.values()).stream()
                .collect(toMap(PostRepository.AnswerCount::topic, count -> (int) count.answers()));
    }

    private static StreamItem item(
            Post post, ItemDetails.OfList beside, int answers, boolean isMention, PermittedAudiences readable) {
        var topic = post.topic();
        var marked = beside.marking(post);
        return new StreamItem(
                post.isOpening() ? TopicItems.TOPIC : TopicItems.POST,
                post.id().value(),
                Topics.heldBy(post),
                topic.id().value(),
                post.isOpening() ? "topics.stream.opened" : "topics.stream.answered",
                post.isOpening() ? topic.title() : post.titleFor(readable),
                ReadAudit.areLogged(marked) ? "" : beginning(post),
                post.language(),
                beside.person(post.author()),
                post.at(),
                post.isOpening() ? answers : 0,
                isMention,
                marked,
                post.isOpening() ? topic.id().route() : post.routeFor(readable));
    }

    private static String beginning(Post post) {
        var body = post.body();
        return StreamItem.beginningOf(
                MarkdownText.plain(body.length() <= READ_AT_MOST ? body : body.substring(0, READ_AT_MOST)));
    }

    @Override
    public List<StreamMark> marks(StreamQuery query) {
        return posts.marks(
                query.space().value(),
                query.audiences(),
                query.since(),
                query.unwantedAuthor(),
                Limit.of(query.limit()));
    }

    @Override
    public List<StreamChange> changes(Collection<SpaceId> spaces, Instant since) {
        return jdbc.sql("select space_id, count(*) entries, max(posted_at) newest from post"
                        + " where space_id in (:spaces) and posted_at > :since group by space_id")
                .param("spaces", spaces.stream().map(SpaceId::value).toList())
                .param("since", Utc.of(since))
                .query((row, n) -> new StreamChange(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        row.getLong("entries"),
                        Utc.read(row, "newest")))
                .list();
    }
}
