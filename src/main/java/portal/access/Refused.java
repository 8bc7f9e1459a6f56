package portal.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The viewer may see the thing, but a rule forbids the action; {@link #key} is the text that says which rule. */
public class Refused extends RuntimeException {
    /** The sort of rule that forbids it. */
    public enum Ground {
        /** A rule that applies to everybody. */
        RULE,
        /** Others may do it, but not this person. */
        RIGHT,
        /** The request is too large. */
        SIZE,
        /** The same person has another such request in progress. */
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

    /** Returns a refusal of something that others may do, but not the viewer. */
    public static Refused forLackOfRight(String key, Object... arguments) {
        return new Refused(Ground.RIGHT, null, key, arguments);
    }

    /** Returns the same refusal, attributed to this field of the request. */
    public Refused because(String field) {
        return new Refused(ground, field, key, arguments);
    }

    public Ground ground() {
        return ground;
    }

    /** Returns the field of the request that is at fault; empty if it is not a single one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Returns the key of the explanation, in the texts of the module that refused. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
