package portal.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Limits how often signing in may fail before further attempts are refused unchecked. All counters last a quarter of an
 * hour ({@link AttemptCounts}), whether or not the account exists.
 *
 * <p>On a device where the account has signed in before, only failures on that device count. Elsewhere passwords are
 * counted by account and network address together, so that strangers block themselves and not the officer; and, with
 * higher limits, by account and by network address alone, against attackers with many addresses or many account names.
 * Only a person who knows the password is asked for a code, so codes are counted by account.
 */
@Component
class Attempts {
    static final int MOST = 5;
    static final int MOST_FOR_AN_ACCOUNT = 20;
    static final int MOST_FROM_A_NETWORK = 100;
    private static final int LONGEST_NAME = 80;

    private final KnownDevices devices;

    Attempts(KnownDevices devices) {
        this.devices = devices;
    }

    /**
     * Returns the counters of a password attempt.
     *
     * @param claimed the account name that was typed, whether or not it exists
     */
    List<AttemptCounter> password(String claimed, Optional<Account> account) {
        var who = account.map(Attempts::id).orElseGet(() -> "nobody called " + folded(claimed));
        var network = KnownDevices.network();
        return account.flatMap(devices::current)
                .map(device -> List.of(AttemptCounter.own("password on device", device)))
                .orElseGet(() -> List.of(
                        AttemptCounter.own("password of account from network", who + " " + network),
                        AttemptCounter.shared("password of account", who, MOST_FOR_AN_ACCOUNT),
                        AttemptCounter.shared("password from network", network, MOST_FROM_A_NETWORK)));
    }

    /** Returns the counters of a code attempt. */
    List<AttemptCounter> code(Account account) {
        return List.of(devices.current(account)
                .map(device -> AttemptCounter.own("code on device", device))
                .orElseGet(() -> AttemptCounter.own("code of account", id(account))));
    }

    private static String id(Account account) {
        return account.person().toString();
    }

    private static String folded(String claimed) {
        return claimed.substring(0, Math.min(LONGEST_NAME, claimed.length())).toLowerCase(Locale.ROOT);
    }

    /**
     * A counter and its limit.
     *
     * @param isOwn whether a successful sign-in resets it; false if other accounts or addresses share it
     */
    record AttemptCounter(String kind, String of, int most, boolean isOwn) {
        static AttemptCounter own(String kind, String of) {
            return new AttemptCounter(kind, of, MOST, true);
        }

        static AttemptCounter shared(String kind, String of, int most) {
            return new AttemptCounter(kind, of, most, false);
        }
    }
}
