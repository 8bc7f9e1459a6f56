package portal.drafts;

import java.util.Collection;
import java.util.Map;
import portal.access.Reach;

/** Explains the places of one module. Each module in which one can write declares one as a Spring bean. */
public interface DraftPlaces {
    /**
     * How the viewer may see these places now, found in one query for each kind.
     *
     * @param wanted may hold places of other modules, which are left out, as is what the viewer may not see
     */
    Map<DraftPlace, DraftPlaceCard> cards(Collection<DraftPlace> wanted, Reach readable);
}
