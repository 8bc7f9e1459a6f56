package portal.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import portal.facts.Utc;
import portal.hosting.AdminCommand;
import portal.ui.VisibleText;

/**
 * The command {@code ./portal enrol}, with which the operators of the server register the first people. These people
 * admit all others.
 */
@Configuration(proxyBeanMethods = false)
class FirstPeople {
    private static final String USAGE = """
            Usage: enrol USERNAME NAME EMAIL CLEARANCE AFFILIATION COUNTRY AGENCY [ROLE …]
              CLEARANCE    0 unclassified, 1 for official use only, 2 restricted, 3 confidential
              AFFILIATION  %s
              COUNTRY      two letters, such as KE; - for none
              AGENCY       its name
              ROLE         %s""".formatted(names(Affiliation.values()), names(Role.values()));
    private static final int FEWEST_WORDS = 7;
    private static final Duration VOUCHED_FOR = Duration.ofDays(365);
    private static final int SECRET_BYTES = 20;
    private static final int PASSWORD_BYTES = 15;

    private final SecureRandom chance = new SecureRandom();
    private final Register register;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FirstPeople(Register register, People people, Clock clock, PlatformTransactionManager transactions) {
        this.register = register;
        this.people = people;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Bean
    AdminCommand enrol() {
        return new AdminCommand("enrol", this::admit);
    }

    private void admit(List<String> words, Consumer<String> said) {
        if (words.size() < FEWEST_WORDS) throw new AdminCommand.Declined(USAGE);
        var username = words.get(0).strip();
        var password = random(PASSWORD_BYTES).toLowerCase(Locale.ROOT).replaceAll("(.{6})(?=.)", "$1-");
        var secret = bytes(SECRET_BYTES);
        if (people.findByUsername(username).isPresent()) throw isThere(username);
        try {
            transaction.executeWithoutResult(open -> enter(username, words, password, secret));
        } catch (DuplicateKeyException atTheSameTime) {
            throw isThere(username);
        }
        said.accept("Enrolled " + username + " for 12 months. What follows is said this once:");
        said.accept("password     " + password);
        said.accept("second step  otpauth://totp/Liaison:%s?secret=%s&issuer=Liaison"
                .formatted(username, new Base32().encodeToString(secret)));
    }

    private void enter(String username, List<String> words, String password, byte[] secret) {
        var affiliation = one(Affiliation.class, words.get(4));
        var country = country(words.get(5), affiliation);
        if (country != null) register.country(country, Utc.day(clock.instant()));
        register.person(new Enrolment(
                matching(username, "[a-z0-9][a-z0-9._-]{0,79}", "a user name: small letters, digits, . _ -"),
                matching(VisibleText.line(words.get(1)), ".{1,200}", "a name"),
                matching(words.get(2).strip(), "[^@\\s]{1,100}@[^@\\s]{1,99}", "an e-mail address"),
                affiliation,
                country,
                register.agency(country, matching(VisibleText.line(words.get(6)), ".{1,200}", "the name of an agency")),
                roles(words.subList(FEWEST_WORDS, words.size())),
                Integer.parseInt(matching(words.get(3), "[0-3]", "a clearance, 0 to 3")),
                "en",
                password,
                secret,
                clock.instant().plus(VOUCHED_FOR)));
    }

    private static @Nullable CountryCode country(String code, Affiliation affiliation) {
        var isNational = affiliation == Affiliation.NCB || affiliation == Affiliation.NATIONAL_AGENCY;
        if (code.equals("-") && !isNational) return null;
        if (!Set.of(Locale.getISOCountries()).contains(code))
            throw new AdminCommand.Declined(
                    "Not a country: " + code + (isNational ? " (this affiliation has one)" : ""));
        return CountryCode.of(code);
    }

    /** Parses the names of roles. A person who is an administrator or auditor of the system can have no other role. */
    private static Set<Role> roles(List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(one(Role.class, name)));
        if (roles.size() > 1 && roles.stream().anyMatch(Role::isCustodian))
            throw new AdminCommand.Declined("ADMIN and AUDITOR go with no other role.");
        return roles;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AdminCommand.Declined("Not one of " + names(type.getEnumConstants()) + ": " + name));
    }

    private static String matching(String word, String pattern, String what) {
        if (!word.matches(pattern)) throw new AdminCommand.Declined("Not " + what + ": " + word);
        return word;
    }

    private static AdminCommand.Declined isThere(String username) {
        return new AdminCommand.Declined("There is a " + username + " already; nothing was changed.");
    }

    private static String names(Enum<?>[] values) {
        return String.join(" ", Arrays.stream(values).map(Enum::name).toList());
    }

    private String random(int bytes) {
        return new Base32().encodeToString(bytes(bytes));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }
}
