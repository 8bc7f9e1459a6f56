package portal.access;

/** A thing does not exist, or not for this viewer: the two cases are never distinguished (NL-01). */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
