package portal.people.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import portal.people.SignInRefused;

/** The reason why the sign-in page is shown again. */
enum SignInProblem {
    NONE,
    WRONG,
    TOO_MANY,
    NOT_A_CODE,
    /** Too much time passed between the password and the code. */
    TOO_LATE,
    /** The form was open too long, the browser stores no cookies, or the form was sent from another site. */
    NOT_FROM_HERE;

    static SignInProblem of(SignInRefused refused) {
        return valueOf(refused.reason().name());
    }

    /**
     * Returns the problem that an address names, {@link #TOO_LATE} or {@link #NOT_FROM_HERE}; NONE for any other name.
     */
    static SignInProblem named(@Nullable String name) {
        if (TOO_LATE.name().equals(name)) return TOO_LATE;
        return NOT_FROM_HERE.name().equals(name) ? NOT_FROM_HERE : NONE;
    }

    String key() {
        return "people.refused." + name();
    }

    /** Returns whether a value that the user typed is wrong. */
    boolean isOfTheFields() {
        return this == WRONG || this == NOT_A_CODE;
    }

    HttpStatus status() {
        return switch (this) {
            case NONE, TOO_LATE, NOT_FROM_HERE -> HttpStatus.OK;
            case WRONG -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case NOT_A_CODE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
