package portal.people;

import org.springframework.security.core.AuthenticationException;

/** Signing in has failed. The reason says only what a person who is not signed in may know. */
public class SignInRefused extends AuthenticationException {
    /** The reasons for a refusal. */
    public enum SignInRefusalReason {
        /**
         * The user name, password or code is wrong, or the account may not sign in. The person does not learn which.
         */
        WRONG,
        /**
         * There were too many failed attempts, on this device, from this network or for this account. The person must wait, at most fifteen minutes.
         */
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
