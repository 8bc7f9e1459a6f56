package portal.drafts;

import java.util.Collection;
import java.util.Map;
import portal.access.PermittedAudiences;

/**
 * Finds the details of the draft places of one module. Each module in which people can write declares one as a Spring
 * bean.
 */
public interface DraftPlaces {
    /**
     * Returns the details of the wanted places that the viewer may see now. An implementation makes one query for each
     * kind of place.
     *
     * @param wanted places of any module; places of other modules, and places that the viewer may not see, are left out
     * @param readable the audiences that the viewer is in
     */
    Map<DraftPlace, DraftPlaceCard> cards(Collection<DraftPlace> wanted, PermittedAudiences readable);
}
