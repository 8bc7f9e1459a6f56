package portal.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The viewer may see the thing, but a rule forbids the action. {@link #key} is the key of the translated text that says
 * which rule.
 */
public class Refused extends RuntimeException {
    /** The sort of rule that forbids the action. */
    public enum Ground {
        /** The rule applies to everybody, for example that a name must not be empty. */
        RULE,
        /** Other people may do this, but not this person. */
        RIGHT,
        /** The request is too large. */
        SIZE,
        /** An earlier request of the same person is still in progress. */
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

    /** Returns a refusal of an action that other people may perform, but not the viewer. */
    public static Refused forLackOfRight(String key, Object... arguments) {
        return new Refused(Ground.RIGHT, null, key, arguments);
    }

    /** Returns the same refusal with the field of the request that caused it. */
    public Refused because(String field) {
        return new Refused(ground, field, key, arguments);
    }

    public Ground ground() {
        return ground;
    }

    /** Returns the field of the request that caused the refusal; empty if no single field did. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Returns the key of the translated text that explains the refusal. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
