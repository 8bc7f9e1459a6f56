package portal.access;

/**
 * A named part of a restricted space for those who need to know (AC-08). It is the same compartment if the id is.
 *
 * @param id of the audience of those who are in it
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
