package portal.guidelines;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.facts.Utc;
import portal.guidelines.VersionPresence.Other;
import portal.guidelines.clauses.ClauseId;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Tells who has the page of a version open. Each open page says every few seconds that it is still open; a page that
 * has not for {@link #FRESH} counts as closed. Only the people who work on the version see this, and only they are seen
 * (AC-07).
 */
@Service
@Transactional
public class GuidelinePresence {
    /** How long after its last sign a page counts as open. */
    public static final Duration FRESH = Duration.ofSeconds(15);

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 50;
    private static final Comparator<Other> BY_NAME =
            Comparator.comparing(other -> other.person().name());

    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final JdbcClient jdbc;
    private final Access access;
    private final People people;
    private final Clock clock;

    GuidelinePresence(
            VersionTable versionTable,
            RevisionTable revisions,
            JdbcClient jdbc,
            Access access,
            People people,
            Clock clock) {
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Says that the viewer has the page of a version open, and returns who else has.
     *
     * @param isWriting whether the viewer is typing
     * @param clause the clause that the viewer changed last; null if it is not known
     * @throws NotFound if the viewer does not work on the version
     */
    public VersionPresence here(GuidelineVersionId id, boolean isWriting, @Nullable ClauseId clause) {
        var version = versionTable.find(id).orElseThrow(NotFound::new);
        access.require(Act.READ, version.work());
        note(id, isWriting, clause);
        var others = others(id);
        var author = revisions.author(version.revision());
        var cards = people.cards(Stream.concat(others.stream().map(Sign::person), Stream.of(author))
                .distinct()
                .toList());
        return new VersionPresence(
                others.stream()
                        .flatMap(sign -> other(sign, cards))
                        .sorted(BY_NAME)
                        .toList(),
                version.revision(),
                author.equals(access.viewer()) ? null : cards.get(author));
    }

    private void note(GuidelineVersionId id, boolean isWriting, @Nullable ClauseId clause) {
        jdbc.sql("""
                        insert into guideline_presence (version_id, person_id, seen_at, writing, clause_id)
                        values (:version, :person, :now, :writing, :clause)
                        on duplicate key update seen_at = :now, writing = :writing, clause_id = :clause
                        """)
                .param("version", id.value())
                .param("person", access.viewer().value())
                .param("now", Utc.of(clock.instant()))
                .param("writing", isWriting)
                .param("clause", clause == null ? null : clause.value())
                .update();
    }

    /** The last sign of an open page. */
    private record Sign(
            PersonId person, boolean isWriting, @Nullable ClauseId clause) {}

    private List<Sign> others(GuidelineVersionId id) {
        return jdbc.sql("""
                        select p.person_id, p.writing, p.clause_id from guideline_presence p
                        where p.version_id = :version and p.person_id <> :me and p.seen_at > :since
                          and exists (select 1 from guideline_member m
                                      where m.version_id = p.version_id
                                        and p.person_id in (m.person_id, m.stand_in))
                        order by p.person_id limit :most
                        """)
                .param("version", id.value())
                .param("me", access.viewer().value())
                .param("since", Utc.of(clock.instant().minus(FRESH)))
                .param("most", MOST)
                .query((row, n) -> {
                    var clause = row.getObject("clause_id", UUID.class);
                    return new Sign(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getBoolean("writing"),
                            clause == null ? null : new ClauseId(clause));
                })
                .list();
    }

    private static Stream<Other> other(Sign sign, Map<PersonId, PersonCard> cards) {
        var person = cards.get(sign.person);
        return person == null ? Stream.empty() : Stream.of(new Other(person, sign.isWriting, sign.clause));
    }

    /** Deletes the signs of pages that were closed long ago. Called by {@link GuidelineRounds}. */
    void deleteOld() {
        jdbc.sql("delete from guideline_presence where seen_at < ?")
                .param(Utc.of(clock.instant().minus(KEPT)))
                .update();
    }
}
