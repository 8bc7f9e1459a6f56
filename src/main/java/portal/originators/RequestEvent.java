package portal.originators;

/** An event that changes the state of a request to an originator. */
public enum RequestEvent {
    ASK,
    GRANT,
    REFUSE,
    END,
    TAKE_BACK
}
