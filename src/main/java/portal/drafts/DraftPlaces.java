package portal.drafts;

import java.util.Collection;
import java.util.Map;
import portal.access.PermittedAudiences;

/** Resolves the places of one module. Each module in which people can write declares one as a Spring bean. */
public interface DraftPlaces {
    /**
     * Returns the cards of these places as the viewer may see them now, with one query for each kind.
     *
     * @param wanted may hold places of other modules; these, and places that the viewer may not see, are left out
     */
    Map<DraftPlace, DraftPlaceCard> cards(Collection<DraftPlace> wanted, PermittedAudiences readable);
}
