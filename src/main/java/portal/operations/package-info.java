/**
 * The operational rooms in which authorities of several countries work on a case together, by invitation only.
 *
 * <p>A coordinator proposes an operation, and a head of operations approves it. The coordinator then invites countries,
 * never persons. The bureau of an invited country nominates its officers. A second officer of the bureau approves each
 * nomination, and the officer accepts the handling terms; only then does the officer have access. The bureau can withdraw
 * an officer at any time; the officer has no access from their next request on (C-14).
 *
 * <p>Some words have one meaning in the whole module. An <em>operation</em> is what was proposed and approved; its
 * <em>room</em> is the space with the same id, in which people work. The <em>coordinator</em> leads the operation; the
 * coordinator and the deputies are the stewards of the room, and <em>a coordinator of the operation</em> is any of
 * them. The <em>invitation</em> belongs to a country, and the <em>nomination</em> to one officer of it. A country
 * <em>takes part</em> while one of its officers has access.
 *
 * <p>The classes belong to four parts. The life of an operation: {@link portal.operations.Operations}, {@link
 * portal.operations.OperationLife}, {@link portal.operations.OperationExtensions}, {@link
 * portal.operations.OperationCoordinators}, and the rounds, which take the steps that are due. Its countries and
 * officers: {@link portal.operations.Parties}. The page of its room: {@link portal.operations.RoomStream}, to which each
 * module with items adds a part ({@link portal.access.SpaceStream}), with {@link portal.operations.RoomPins}, {@link
 * portal.operations.ReadingRequests}, {@link portal.operations.RoomMessages} and {@link portal.operations.RoomVisits}.
 * The desks, which show what waits for whom: {@link portal.operations.CoordinatorDesk}, {@link
 * portal.operations.BureauDesk}, {@link portal.operations.OfficerDesk}.
 *
 * <p>The state of an operation is the state of its room, which says what can be done in it ({@link
 * portal.operations.OperationState}). These are the transitions of an operation: state, event, next state, the key of the
 * text that names who may trigger the event, and the key of the text that says what is missing if the condition is
 * false.
 *
 * <pre>
 * -  PROPOSE  PROPOSED  operations.who.coordinator
 * PROPOSED  APPROVE  APPROVED  operations.who.other-head  operations.missing.note
 * PROPOSED  REJECT  REJECTED  operations.who.other-head
 * APPROVED  ACTIVATE  ACTIVE  operations.who.portal  operations.missing.countries
 * ACTIVE  SUSPEND  SUSPENDED  operations.who.coordinator-or-head
 * SUSPENDED  RESUME  ACTIVE  operations.who.coordinator-or-head
 * ACTIVE  EXTEND  ACTIVE  operations.who.portal  operations.missing.consent
 * APPROVED  CLOSE  CLOSED  operations.who.coordinator
 * APPROVED  CLOSE  CLOSED  operations.who.portal  operations.missing.end
 * ACTIVE  CLOSE  CLOSED  operations.who.coordinator
 * ACTIVE  CLOSE  CLOSED  operations.who.portal  operations.missing.end
 * SUSPENDED  CLOSE  CLOSED  operations.who.coordinator
 * SUSPENDED  CLOSE  CLOSED  operations.who.portal  operations.missing.end
 * CLOSED  ARCHIVE  ARCHIVED  operations.who.portal  operations.missing.archive
 * </pre>
 *
 * <p>These are the transitions of a country's participation in a room: state, event, next state, and the key of the text
 * that names who may trigger the event.
 *
 * <pre>
 * -  INVITE  NOT_OPENED  operations.who.coordinator
 * DECLINED  INVITE  NOT_OPENED  operations.who.coordinator
 * WITHDRAWN  INVITE  NOT_OPENED  operations.who.coordinator
 * NOT_OPENED  OPEN  SEEN  operations.who.bureau
 * SEEN  TAKE_NO_POSITION  NO_POSITION  operations.who.bureau
 * SEEN  DECLINE  DECLINED  operations.who.bureau
 * NO_POSITION  DECLINE  DECLINED  operations.who.bureau
 * SEEN  NOMINATE  NOMINATED  operations.who.bureau
 * NO_POSITION  NOMINATE  NOMINATED  operations.who.bureau
 * NOMINATED  ENTER  TAKING_PART  operations.who.officer
 * NOMINATED  LAPSE  SEEN  operations.who.involved
 * TAKING_PART  PAUSE  NOMINATED  operations.who.involved
 * TAKING_PART  LAPSE  SEEN  operations.who.involved
 * NOMINATED  LEAVE  WITHDRAWN  operations.who.bureau
 * TAKING_PART  LEAVE  WITHDRAWN  operations.who.bureau
 * NOT_OPENED  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * SEEN  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * NO_POSITION  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * NOMINATED  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * TAKING_PART  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * </pre>
 *
 * <p>These are the transitions of an officer's nomination, in the same columns, with the key of the text that says what
 * is missing if the condition is false. An officer has access to the room in the state ACTIVE only.
 *
 * <pre>
 * -  NOMINATE  NOMINATED  operations.who.bureau
 * REFUSED  NOMINATE  NOMINATED  operations.who.bureau
 * WITHDRAWN  NOMINATE  NOMINATED  operations.who.bureau
 * REMOVED  NOMINATE  NOMINATED  operations.who.bureau
 * LEFT  NOMINATE  NOMINATED  operations.who.bureau
 * NOMINATED  APPROVE  APPROVED  operations.who.bureau  operations.missing.second-officer
 * NOMINATED  REFUSE  REFUSED  operations.who.bureau  operations.missing.second-officer
 * APPROVED  ACCEPT  ACTIVE  operations.who.nominee
 * ACTIVE  SUSPEND  SUSPENDED  operations.who.bureau
 * SUSPENDED  RESUME  ACTIVE  operations.who.bureau  operations.missing.other-officer
 * NOMINATED  WITHDRAW  WITHDRAWN  operations.who.bureau
 * APPROVED  WITHDRAW  WITHDRAWN  operations.who.bureau
 * ACTIVE  WITHDRAW  WITHDRAWN  operations.who.bureau
 * SUSPENDED  WITHDRAW  WITHDRAWN  operations.who.bureau
 * NOMINATED  REMOVE  REMOVED  operations.who.coordinator
 * APPROVED  REMOVE  REMOVED  operations.who.coordinator
 * ACTIVE  REMOVE  REMOVED  operations.who.coordinator
 * SUSPENDED  REMOVE  REMOVED  operations.who.coordinator
 * APPROVED  LEAVE  LEFT  operations.who.nominee
 * ACTIVE  LEAVE  LEFT  operations.who.nominee
 * </pre>
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "hosting",
            "people",
            "ui",
            "access",
            "access::ui",
            "audit",
            "audit::ui",
            "notifications",
            "notifications::ui",
            "originators",
            "search",
            "documents",
            "documents::ui",
            "topics",
            "topics::ui"
        })
@NullMarked
package portal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
