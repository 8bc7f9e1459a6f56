package portal.access;

/**
 * A named part of a restricted space, for people who need to know (AC-08). Two are equal if their ids are.
 *
 * @param id the id of the audience of its members
 */
public record Compartment(AudienceId id, String name) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Compartment same && id.equals(same.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
