package portal.notifications;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/**
 * Reads and writes which person follows which thing. If a person has stopped following a thing, its row remains with
 * {@code is_on} false.
 */
@Component
class FollowTable {
    private final JdbcClient jdbc;

    FollowTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the person follow the thing, unless the person follows it already or has stopped following it. */
    void join(PersonId person, UUID thing, Instant now) {
        jdbc.sql("insert ignore into follow (person_id, thing_id, is_on, since) values (?, ?, true, ?)")
                .params(person.value(), thing, time(now))
                .update();
    }

    /**
     * Sets whether the person follows the thing.
     *
     * @param now the present time; if the person begins to follow the thing, only later facts are news to the person
     */
    void set(PersonId person, UUID thing, boolean isOn, Instant now) {
        jdbc.sql("insert into follow (person_id, thing_id, is_on, since) values (?, ?, ?, ?)"
                        + " on duplicate key update since = if(is_on = values(is_on), since, values(since)),"
                        + " is_on = values(is_on)")
                .params(person.value(), thing, isOn, time(now))
                .update();
    }

    boolean isOn(PersonId person, UUID thing) {
        return jdbc.sql("select count(*) from follow where person_id = ? and thing_id = ? and is_on")
                        .params(person.value(), thing)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the things that the person follows: at most {@code most}, the most recently followed first. */
    List<UUID> of(PersonId person, int most) {
        return jdbc.sql(
                        "select thing_id from follow where person_id = ? and is_on order by since desc, thing_id limit ?")
                .params(person.value(), most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    static LocalDateTime time(Instant at) {
        return Utc.of(at);
    }
}
