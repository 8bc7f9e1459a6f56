package portal.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often signing in may fail, before it is not even tried. Everything is counted for a quarter of an hour
 * ({@link AttemptCounts}), whether or not there is such an account.
 *
 * <p>On a device that the account has signed in on, only what fails on that device counts. Anywhere else passwords are
 * counted by account and network address, so that strangers stop themselves and not the officer; and, with larger
 * limits, by account and by network address alone, against those who have many of the other. Codes are only asked of who
 * knows the password, so they are counted by account.
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

    /** What a password counts in. @param claimed the name of an account, there or not */
    List<Count> password(String claimed, Optional<Account> account) {
        var who = account.map(Attempts::id).orElseGet(() -> "nobody called " + folded(claimed));
        var network = KnownDevices.network();
        return account.flatMap(devices::current)
                .map(device -> List.of(Count.own("password on device", device)))
                .orElseGet(() -> List.of(
                        Count.own("password of account from network", who + " " + network),
                        Count.shared("password of account", who, MOST_FOR_AN_ACCOUNT),
                        Count.shared("password from network", network, MOST_FROM_A_NETWORK)));
    }

    /** What a code counts in. */
    List<Count> code(Account account) {
        return List.of(devices.current(account)
                .map(device -> Count.own("code on device", device))
                .orElseGet(() -> Count.own("code of account", id(account))));
    }

    private static String id(Account account) {
        return account.person().toString();
    }

    private static String folded(String claimed) {
        return claimed.substring(0, Math.min(LONGEST_NAME, claimed.length())).toLowerCase(Locale.ROOT);
    }

    /**
     * One thing that is counted, and how far.
     *
     * @param isOwn whether whoever signs in begins anew here: not where others count too
     */
    record Count(String kind, String of, int most, boolean isOwn) {
        static Count own(String kind, String of) {
            return new Count(kind, of, MOST, true);
        }

        static Count shared(String kind, String of, int most) {
            return new Count(kind, of, most, false);
        }
    }
}
