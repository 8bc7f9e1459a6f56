package portal.guidelines;

/** Why a version is withdrawn. */
public enum WithdrawalKind {
    /** It is no longer right; its text remains readable, below a warning. */
    OUTDATED(true),
    /** It should never have been published; its text is hidden. */
    IN_ERROR(false);

    private final boolean isTextShown;

    WithdrawalKind(boolean isTextShown) {
        this.isTextShown = isTextShown;
    }

    /** Returns whether readers still see the text of the version after it was withdrawn. */
    public boolean isTextShown() {
        return isTextShown;
    }
}
