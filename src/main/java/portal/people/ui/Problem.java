package portal.people.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import portal.people.SignInRefused;

/** Why the sign-in page is shown again. */
enum Problem {
    NONE,
    WRONG,
    TOO_MANY,
    NOT_A_CODE,
    /** More than a few minutes passed between password and code. */
    TOO_LATE,
    /** The form had been open for long, the browser keeps no cookies, or the form stood elsewhere. */
    NOT_FROM_HERE;

    static Problem of(SignInRefused refused) {
        return valueOf(refused.reason().name());
    }

    /** What an address says: only what no form answers by itself. */
    static Problem named(@Nullable String name) {
        if (TOO_LATE.name().equals(name)) return TOO_LATE;
        return NOT_FROM_HERE.name().equals(name) ? NOT_FROM_HERE : NONE;
    }

    String key() {
        return "people.refused." + name();
    }

    /** Whether something that was typed is at fault. */
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
