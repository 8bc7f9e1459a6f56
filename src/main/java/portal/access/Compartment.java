package portal.access;

/**
 * A named part of a restricted space, for a few of its people (AC-08). Two compartments are equal if their ids are
 * equal.
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
