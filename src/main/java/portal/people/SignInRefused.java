package portal.people;

import org.springframework.security.core.AuthenticationException;

/** Signing in has failed. The reason says only what a stranger may know. */
public class SignInRefused extends AuthenticationException {
    /** The reasons that a stranger may know. */
    public enum SignInRefusalReason {
        /** Name, password or code is wrong, or the account may not sign in: the same reason for all. */
        WRONG,
        /** Too many failures, here or for this name; the person must wait a quarter of an hour. */
        TOO_MANY,
        /** The text is not a code of six digits. */
        NOT_A_CODE
    }

    private final SignInRefusalReason reason;

    SignInRefused(SignInRefusalReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public SignInRefusalReason reason() {
        return reason;
    }
}
