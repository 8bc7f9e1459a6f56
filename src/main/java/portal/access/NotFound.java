package portal.access;

/** The thing does not exist, or the viewer may not see it. A caller can never tell which (NL-01). */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
