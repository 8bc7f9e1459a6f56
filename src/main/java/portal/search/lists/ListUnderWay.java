package portal.search.lists;

import portal.access.Refused;

/** A list of the same reader is being looked up already; each has one at a time. */
public class ListUnderWay extends Refused {
    ListUnderWay() {
        super(Ground.UNDER_WAY, null, "search.list.refused.under-way");
    }
}
