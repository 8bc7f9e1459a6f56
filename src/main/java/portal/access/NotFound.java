package portal.access;

/** Not there, or not for this viewer: the two are never told apart (NL-01). */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
