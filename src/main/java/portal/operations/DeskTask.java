package portal.operations;

/** The kinds of tasks on the desks, in the order in which the desks show them. */
public enum DeskTask {
    /** For a bureau: the country is invited, and its bureau has not answered. */
    INVITATION,
    /** For a bureau: an officer is nominated, and a second officer of the bureau has not decided. */
    NOMINATION,
    /** For a bureau: a later end is proposed, and the bureau has not answered. */
    CONSENT,
    /** For a bureau: somebody asks for a use of an item of the country that its marking does not allow. */
    REQUEST,
    /** For a head of operations: an operation is proposed. */
    PROPOSAL,
    /** For the data-protection officer: an operation with personal data is proposed and has no note. */
    NOTE,
    /** For a coordinator: the operation is not approved yet. */
    APPROVAL,
    /** For a coordinator: no country is invited. */
    NOBODY_INVITED,
    /** For a coordinator: the bureau of an invited country has not opened the invitation. */
    NOT_OPENED,
    /** For a coordinator: the bureau of an invited country has opened the invitation and has not answered. */
    NO_ANSWER,
    /** For a coordinator: a country has nominated officers, and none of them is in the room. */
    NOBODY_THERE,
    /** For a coordinator: a later end is proposed, and the bureau of a country has not answered. */
    CONSENT_OF_COUNTRY,
    /** For a coordinator: the originator of an item has not answered a request of the viewer. */
    REQUEST_SENT
}
