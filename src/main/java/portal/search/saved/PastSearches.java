package portal.search.saved;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.facts.Utc;
import portal.people.PersonId;
import portal.search.Search;

/** The viewer's own past searches: encrypted, visible to nobody else, and kept only as long as the viewer wants. */
@Service
@Transactional
public class PastSearches {
    public static final int MOST = 50;

    private final Access access;
    private final Search search;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    PastSearches(Access access, Search search, JdbcClient jdbc, Seal seal, Clock clock) {
        this.access = access;
        this.search = search;
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Stores a search, if it has words that can be searched for, and if the viewer wants past searches to be stored. A
     * search that is stored already becomes the latest; all but the last {@link #MOST} are deleted.
     */
    public void note(String asked) {
        var words = asked.strip();
        if (!search.canAsk(words) || !areKept()) return;
        var known = mine();
        known.stream().filter(past -> past.words().equals(words)).forEach(past -> forget(past.id()));
        known.stream().skip(MOST - 1L).forEach(past -> forget(past.id()));
        var me = access.viewer();
        jdbc.sql("insert into past_search (id, person_id, words, asked_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), me.value(), seal.close(me, words), now())
                .update();
    }

    /** Returns the viewer's past searches, latest first. */
    @Transactional(readOnly = true)
    public List<PastSearch> mine() {
        var me = access.viewer();
        return jdbc.sql("select id, words, asked_at from past_search where person_id = ? order by asked_at desc, id")
                .param(me.value())
                .query((row, n) -> new PastSearch(
                        row.getObject(1, UUID.class), seal.open(me, row.getBytes(2), String.class), Utc.read(row, 3)))
                .list();
    }

    public void forget(UUID past) {
        jdbc.sql("delete from past_search where id = ? and person_id = ?")
                .params(past, access.viewer().value())
                .update();
    }

    public void forgetAll() {
        forgetAll(access.viewer());
    }

    @Transactional(readOnly = true)
    public boolean areKept() {
        return !jdbc.sql("select exists (select 1 from past_search_off where person_id = ?)")
                .param(access.viewer().value())
                .query(Boolean.class)
                .single();
    }

    /** Turns the storing of searches on or off; turning it off deletes all past searches. */
    public void keep(boolean wanted) {
        var me = access.viewer();
        if (wanted) {
            jdbc.sql("delete from past_search_off where person_id = ?")
                    .param(me.value())
                    .update();
            return;
        }
        forgetAll(me);
        jdbc.sql("insert ignore into past_search_off (person_id) values (?)")
                .param(me.value())
                .update();
    }

    private void forgetAll(PersonId me) {
        jdbc.sql("delete from past_search where person_id = ?")
                .param(me.value())
                .update();
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
