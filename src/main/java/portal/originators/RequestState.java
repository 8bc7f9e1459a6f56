package portal.originators;

/** The state of a request to an originator. */
public enum RequestState {
    ASKED,
    GRANTED,
    REFUSED,
    /** The originator has ended the permission, or its last day is over. */
    ENDED,
    TAKEN_BACK
}
