package portal.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Limits failed attempts to sign in. Above a limit, attempts are refused without checking the password or code. Each
 * counter counts for fifteen minutes ({@link AttemptCounts}), whether or not the account exists.
 *
 * <p>On a device where the account has signed in before, only attempts on that device count. On all other devices, a
 * wrong password counts three times: for the pair of account and network, so that an attacker blocks only their own
 * network and not the officer; for the account, with a higher limit, against attackers who use many networks; and for
 * the network, with a still higher limit, against attackers who try many account names. A wrong code on these other
 * devices counts only for the account, because only a person who knows the password can enter a code.
 */
@Component
class SignInLimits {
    static final int MOST = 5;
    static final int MOST_FOR_AN_ACCOUNT = 20;
    static final int MOST_FROM_A_NETWORK = 100;
    private static final int LONGEST_NAME = 80;

    private final KnownDevices devices;

    SignInLimits(KnownDevices devices) {
        this.devices = devices;
    }

    /**
     * Returns the counters in which an attempt to enter a password is counted.
     *
     * @param claimed the user name that was typed, whether or not an account has it
     * @param account the account with that user name
     */
    List<AttemptCounter> password(String claimed, Optional<Account> account) {
        var who = account.map(SignInLimits::id).orElseGet(() -> "nobody called " + folded(claimed));
        var network = KnownDevices.network();
        return account.flatMap(devices::current)
                .map(device -> List.of(AttemptCounter.own("password on device", device)))
                .orElseGet(() -> List.of(
                        AttemptCounter.own("password of account from network", who + " " + network),
                        AttemptCounter.shared("password of account", who, MOST_FOR_AN_ACCOUNT),
                        AttemptCounter.shared("password from network", network, MOST_FROM_A_NETWORK)));
    }

    /** Returns the counters in which an attempt to enter a code is counted. */
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
     * A counter of attempts and its limit.
     *
     * @param kind what is counted
     * @param of the account, network or device for which it is counted
     * @param most the limit
     * @param isOwn whether a successful sign-in resets the counter; false for a counter of passwords that also counts
     *     attempts for other accounts or from other networks
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
