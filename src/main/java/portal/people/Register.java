package portal.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.hosting.MasterKey;

/**
 * Writes the register of countries, agencies and persons.
 *
 * <p>No screen calls this class. The command {@code enrol} ({@link FirstPeople}) and the demonstration world call it.
 */
@Service
@Transactional
public class Register {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final MasterKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(JdbcClient jdbc, PasswordEncoder passwords, MasterKey key, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.key = key;
        this.events = events;
        this.clock = clock;
    }

    /** Registers a member country; does nothing if it is registered already. */
    public void country(CountryCode country, LocalDate memberSince) {
        jdbc.sql("insert ignore into country (code, member_since) values (?, ?)")
                .params(country.value(), memberSince)
                .update();
    }

    /** Registers an agency. It counts as known to its national bureau and as approved to use the portal directly. */
    public AgencyId agency(@Nullable CountryCode country, AgencyName name) {
        var id = AgencyId.random();
        jdbc.sql("insert into agency (id, country_code, name_en, name_fr, name_es, name_ar, approved_to_engage) "
                        + "values (?, ?, ?, ?, ?, ?, true)")
                .param(id.value())
                .param(country == null ? null : country.value())
                .params(name.en(), name.fr(), name.es(), name.ar())
                .update();
        return id;
    }

    /**
     * Returns the agency with this English name in this country. If there is none, registers one with the same name in
     * every language.
     */
    AgencyId agency(@Nullable CountryCode country, String name) {
        return jdbc.sql("select id from agency where name_en = :name and country_code <=> :country limit 1")
                .param("name", name)
                .param("country", country == null ? null : country.value())
                .query(UUID.class)
                .optional()
                .map(AgencyId::new)
                .orElseGet(() -> agency(country, new AgencyName(name, name, name, name)));
    }

    /** Registers a person with their vouch, roles and both factors. */
    public PersonId person(Enrolment who) {
        var id = PersonId.random();
        var now = utc(clock.instant());
        jdbc.sql("""
                        insert into person (id, username, name, email, affiliation, country_code, agency_id, state,
                                            password_hash, totp_secret, language, joined_at)
                        values (:id, :username, :name, :email, :affiliation, :country, :agency, 'ACTIVE',
                                :password, :totp, :language, :now)
                        """)
                .param("id", id.value())
                .param("username", who.username())
                .param("name", who.name())
                .param("email", who.email())
                .param("affiliation", who.affiliation().name())
                .param("country", who.country() == null ? null : who.country().value())
                .param("agency", who.agency().value())
                .param("password", passwords.encode(who.password()))
                .param("totp", key.seal(who.totpSecret(), SecondFactor.context(id)))
                .param("language", who.language())
                .param("now", now)
                .update();
        jdbc.sql(
                        "insert into vouch (id, person_id, scope, clearance, valid_from, valid_until) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        "OPERATIONAL_ELIGIBLE",
                        who.clearance(),
                        now,
                        utc(who.vouchedUntil()))
                .update();
        for (var role : who.roles())
            jdbc.sql("insert into role_grant (id, person_id, role, valid_from, valid_until) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id.value(), role.name(), now, utc(who.vouchedUntil()))
                    .update();
        events.publishEvent(new PersonRegistered(id, clock.instant()));
        return id;
    }

    /** Allows a person to use a one-time code again that was used before and has not expired. */
    public void allowCodeReuse(PersonId person) {
        jdbc.sql("update person set totp_used = 0 where id = ?")
                .param(person.value())
                .update();
    }

    /** Replaces a person's second factor; codes of the old one are no longer valid. */
    public void secondFactor(PersonId person, byte[] totpSecret) {
        jdbc.sql("update person set totp_secret = ?, totp_used = 0 where id = ?")
                .params(key.seal(totpSecret, SecondFactor.context(person)), person.value())
                .update();
        events.publishEvent(new SecondFactorReplaced(person, clock.instant()));
    }

    /** Ends all vouches for a person now. From their next request on, the person has no access (AC-23). */
    public void endVouch(PersonId person) {
        jdbc.sql("update vouch set valid_until = ? where person_id = ? and valid_until > ?")
                .params(utc(clock.instant()), person.value(), utc(clock.instant()))
                .update();
        events.publishEvent(new VouchEnded(person, clock.instant()));
    }

    private static LocalDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
