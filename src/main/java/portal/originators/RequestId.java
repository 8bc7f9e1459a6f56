package portal.originators;

import java.util.UUID;

/** The id of a request to the originator of an item. */
public record RequestId(UUID value) {
    static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    /** Returns the path of the page of the request, without the leading slash. */
    public String route() {
        return OriginatorKinds.REQUEST.route(value);
    }
}
