package portal.access;

/** The viewer may see it, but a rule forbids this; {@link #key} is the text that says which. */
public class Refused extends RuntimeException {
    private final String key;
    private final Object[] arguments;

    public Refused(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key of the explanation, in the texts of the module that refused. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
