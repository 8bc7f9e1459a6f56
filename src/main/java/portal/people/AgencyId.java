package portal.people;

import java.util.UUID;

/** Identifies an agency: a national authority, the Organisation itself, or a partner's company. */
public record AgencyId(UUID value) {
    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }
}
