package portal.people;

import java.util.UUID;

/** The id of an agency: a national authority, the Organisation itself, or the company of a partner. */
public record AgencyId(UUID value) {
    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }
}
