package portal.search.lists;

import portal.access.Refused;

/**
 * Refuses a list search because another list search of the same viewer is running; each viewer can run one at a time.
 */
public class ListSearchRunning extends Refused {
    ListSearchRunning() {
        super(Ground.UNDER_WAY, null, "search.list.refused.under-way");
    }
}
