package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins by the name claimed, known or not, and calls a halt. */
@Component
class Failures {
    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Failures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void refuseIfTooMany(String username) {
        var recent = jdbc.sql("select count(*) from sign_in_failure where username = ? and failed_at > ?")
                .params(clipped(username), now().minus(WITHIN))
                .query(Long.class)
                .single();
        if (recent >= MOST) throw new SignInRefused(SignInRefused.Reason.TOO_MANY);
    }

    void record(String username) {
        jdbc.sql("insert into sign_in_failure (username, failed_at) values (?, ?)")
                .params(clipped(username), now())
                .update();
        jdbc.sql("delete from sign_in_failure where failed_at < ?")
                .param(now().minus(WITHIN))
                .update();
    }

    void forget(String username) {
        jdbc.sql("delete from sign_in_failure where username = ?")
                .param(clipped(username))
                .update();
    }

    private static String clipped(String username) {
        return username.substring(0, Math.min(80, username.length()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
