package portal.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The viewer may see it, but a rule forbids this; {@link #key} is the text that says which. */
public class Refused extends RuntimeException {
    /** What sort of rule forbids it. */
    public enum Ground {
        /** A rule that holds for everybody. */
        RULE,
        /** Others may do it, this person may not. */
        RIGHT,
        /** What was sent is too large. */
        SIZE,
        /** Something of the same person's is under way already. */
        UNDER_WAY
    }

    private final Ground ground;
    private final @Nullable String field;
    private final String key;
    private final Object[] arguments;

    public Refused(String key, Object... arguments) {
        this(Ground.RULE, null, key, arguments);
    }

    protected Refused(Ground ground, @Nullable String field, String key, Object... arguments) {
        super(key, null, false, false);
        this.ground = ground;
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Others may do this, the viewer may not. */
    public static Refused toThisPerson(String key, Object... arguments) {
        return new Refused(Ground.RIGHT, null, key, arguments);
    }

    /** The same, because of this field of what was asked for. */
    public Refused because(String field) {
        return new Refused(ground, field, key, arguments);
    }

    public Ground ground() {
        return ground;
    }

    /** Which field of what was asked for is at fault; empty when it is no single one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The key of the explanation, in the texts of the module that refused. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
