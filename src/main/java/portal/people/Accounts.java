package portal.people;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds accounts that may sign in. */
@Component
class Accounts {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the account with this user name, ignoring case; empty if there is none that may sign in. */
    Optional<Account> named(String username) {
        return jdbc.sql("select id, username from person where username = ? and state = 'ACTIVE'")
                .param(username)
                .query((row, n) -> new Account(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    Optional<Account> of(UUID person) {
        return jdbc.sql("select id, username from person where id = ? and state = 'ACTIVE'")
                .param(person)
                .query((row, n) -> new Account(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    /**
     * Returns a digest that changes when the password changes. Cookies contain it, so that a cookie is no longer valid
     * after a change of the password.
     */
    String passwordMark(Account account) {
        return jdbc.sql("select password_hash from person where id = ?")
                .param(account.person())
                .query(String.class)
                .optional()
                .map(hash -> HexFormat.of().formatHex(DigestUtils.sha256(hash), 0, 8))
                .orElse("");
    }
}
