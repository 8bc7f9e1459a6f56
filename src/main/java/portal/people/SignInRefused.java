package portal.people;

import org.springframework.security.core.AuthenticationException;

/** Signing in did not succeed; says why only as far as a stranger may know. */
public class SignInRefused extends AuthenticationException {
    /** What a stranger may know. */
    public enum Reason {
        /** Name, password or code is wrong, or the account may not sign in: one and the same answer. */
        WRONG,
        /** Too many failures, here or for this name; wait a quarter of an hour. */
        TOO_MANY,
        /** What was written is no code of six digits. */
        NOT_A_CODE
    }

    private final Reason reason;

    SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
