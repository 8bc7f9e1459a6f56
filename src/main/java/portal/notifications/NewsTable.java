package portal.notifications;

import static portal.notifications.FollowTable.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.ListPosition;
import portal.access.PermittedAudiences;
import portal.facts.Fact;
import portal.facts.Utc;
import portal.people.PersonId;

/** Reads and writes the news in the database, and which news each person has seen. */
@Component
class NewsTable {
    private static final String COLUMNS = """
            select n.id, n.fact, n.subject_id, n.whole_id, n.space_id, n.actor_id, n.happened_at,
                   n.happened_at <= greatest(:allSeen, coalesce(s.seen_until, :allSeen)) as is_seen
            """;

    private static final String SEEN = " left join news_seen s on s.person_id = :me and s.whole_id = ";
    private static final String OF_OTHERS = " where n.actor_id <> :me";

    /**
     * The conditions that each part of the union has. They are in each part, so that no part returns more rows than
     * needed.
     */
    private static final String WHERE_I_READ = """
              and n.audience_id in (:readable) and n.told_audience_id in (:readable) and n.happened_at > :since
              and (n.happened_at < :before or n.happened_at = :before and n.id < :beforeId)
              and (:seenToo or s.seen_until is null or n.happened_at > s.seen_until)
            """;

    /**
     * Leaves out the news of a text in which the person is mentioned, because the person gets the news of the mention
     * instead.
     */
    private static final String NO_MENTION = """
              and n.fact <> :mention
              and not exists (select 1 from mention m where m.person_id = :me and m.subject_id = n.subject_id)
            """;

    private static final String FOLLOWING =
            NO_MENTION + " and f.person_id = :me and f.is_on and n.happened_at >= f.since";

    private static final String OF_THING = COLUMNS + "from follow f" + SEEN
            + "f.thing_id join news n on n.whole_id = f.thing_id" + OF_OTHERS + FOLLOWING;

    private static final String OF_SPACE = COLUMNS + "from follow f join news n on n.space_id = f.thing_id" + SEEN
            + "n.whole_id" + OF_OTHERS + FOLLOWING + """
              and not exists (
                select 1 from follow o where o.person_id = :me and o.thing_id = n.whole_id and not o.is_on)
            """;

    private static final String OF_ME = COLUMNS + "from mention m join news n on n.id = m.news_id" + SEEN + "n.whole_id"
            + OF_OTHERS + " and m.person_id = :me";

    private static final String NEWEST = " order by happened_at desc, id desc limit :most";

    private static final String PART_END = WHERE_I_READ + NEWEST + ")";
    private static final String ALL_THREE =
            "(" + OF_THING + PART_END + " union (" + OF_SPACE + PART_END + " union (" + OF_ME + PART_END + NEWEST;

    private final JdbcClient jdbc;

    NewsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of news: a fact without names or texts. */
    record NewsRow(
            UUID id, String fact, UUID subject, UUID whole, UUID space, PersonId actor, Instant at, boolean isSeen) {
        ListPosition place() {
            return new ListPosition(at, id);
        }
    }

    /**
     * Returns the news of a person in the audiences that the person is in: at most {@code most}, the newest first.
     * These are facts about things that the person follows, facts in spaces that the person follows (except about
     * things that the person has stopped following), and mentions of the person.
     *
     * @param since only later facts are returned
     * @param after the position in the list after which the result begins
     */
    List<NewsRow> of(
            PersonId person,
            PermittedAudiences readable,
            Instant since,
            ListPosition after,
            boolean isUnseenOnly,
            int most) {
        if (readable.isEmpty()) return List.of();
        var allSeen = allSeen(person).orElse(Instant.EPOCH);
        return jdbc.sql(ALL_THREE)
                .param("me", person.value())
                .param("mention", NewsKinds.MENTION.fact())
                .param("readable", readable.values())
                .param("allSeen", time(allSeen))
                .param("seenToo", !isUnseenOnly)
                .param("since", time(isUnseenOnly && allSeen.isAfter(since) ? allSeen : since))
                .param("before", time(after.at()))
                .param("beforeId", after.id())
                .param("most", most)
                .query(NewsTable::row)
                .list();
    }

    private Optional<Instant> allSeen(PersonId person) {
        return jdbc.sql("select seen_until from news_all_seen where person_id = ?")
                .param(person.value())
                .query((row, n) -> Utc.read(row, "seen_until"))
                .optional();
    }

    void insert(UUID id, Fact fact) {
        jdbc.sql(
                        "insert into news (id, fact, subject_id, whole_id, space_id, told_audience_id, audience_id, actor_id,"
                                + " happened_at) values (:id, :fact, :subject, :whole, :space, :audience, :audience, :actor, :at)")
                .param("id", id)
                .param("fact", fact.what())
                .param("subject", fact.subjectId())
                .param("whole", fact.parentId())
                .param("space", fact.spaceId())
                .param("audience", fact.audienceId())
                .param("actor", fact.actorId())
                .param("at", time(fact.at()))
                .update();
    }

    /** Moves the news of a thing from its former audience to its new audience. */
    void move(Fact moved) {
        jdbc.sql("update news set audience_id = :to where subject_id = :subject and audience_id = :from")
                .param("to", moved.audienceId())
                .param("subject", moved.subjectId())
                .param("from", moved.formerAudienceId())
                .update();
    }

    void mention(UUID news, PeopleMentioned mention) {
        for (var person : mention.persons())
            jdbc.sql("insert ignore into mention (person_id, subject_id, news_id) values (?, ?, ?)")
                    .params(person.value(), mention.subject(), news)
                    .update();
    }

    /**
     * Returns the people who are mentioned in each of these things. They may no longer be allowed to read the thing.
     */
    Map<UUID, List<PersonId>> mentioned(Collection<UUID> subjects) {
        var mentioned = new HashMap<UUID, List<PersonId>>();
        if (subjects.isEmpty()) return mentioned;
        jdbc.sql("select subject_id, person_id from mention where subject_id in (:subjects)")
                .param("subjects", subjects)
                .query(row -> {
                    mentioned.merge(
                            row.getObject(1, UUID.class),
                            List.of(new PersonId(row.getObject(2, UUID.class))),
                            NewsTable::both);
                });
        return mentioned;
    }

    private static List<PersonId> both(List<PersonId> some, List<PersonId> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * Stores that the person has seen all news of the thing until now. It writes nothing if the person has no unseen
     * news of the thing.
     *
     * @param whole the id of the thing, which is not part of another thing
     */
    void see(PersonId person, UUID whole, Instant now) {
        if (hasSeen(person, whole)) return;
        jdbc.sql("insert into news_seen (person_id, whole_id, seen_until) values (:me, :whole, :now)"
                        + " on duplicate key update seen_until = :now")
                .param("me", person.value())
                .param("whole", whole)
                .param("now", time(now))
                .update();
    }

    private boolean hasSeen(PersonId person, UUID whole) {
        return jdbc.sql("""
                        select count(*) from news n
                        left join news_seen s on s.person_id = :me and s.whole_id = n.whole_id
                        left join news_all_seen a on a.person_id = :me
                        where n.whole_id = :whole and (s.seen_until is null or n.happened_at > s.seen_until)
                          and (a.seen_until is null or n.happened_at > a.seen_until)
                        """)
                        .param("me", person.value())
                        .param("whole", whole)
                        .query(Long.class)
                        .single()
                == 0;
    }

    void seeAll(PersonId person, Instant now) {
        jdbc.sql("insert into news_all_seen (person_id, seen_until) values (:me, :now)"
                        + " on duplicate key update seen_until = :now")
                .param("me", person.value())
                .param("now", time(now))
                .update();
        jdbc.sql("delete from news_seen where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Deletes the news before the given time, and the rows that say who has seen them. */
    void deleteBefore(Instant then) {
        jdbc.sql("delete from news where happened_at < ?").param(time(then)).update();
        jdbc.sql("delete from news_seen where seen_until < ?").param(time(then)).update();
    }

    private static NewsRow row(ResultSet row, int number) throws SQLException {
        return new NewsRow(
                row.getObject("id", UUID.class),
                row.getString("fact"),
                row.getObject("subject_id", UUID.class),
                row.getObject("whole_id", UUID.class),
                row.getObject("space_id", UUID.class),
                new PersonId(row.getObject("actor_id", UUID.class)),
                Utc.read(row, "happened_at"),
                row.getBoolean("is_seen"));
    }
}
