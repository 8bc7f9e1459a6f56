/**
 * The operational rooms in which authorities of several countries work on a case together, by invitation only.
 *
 * <p>A coordinator opens a room and invites countries, never persons. The bureau of an invited country nominates its
 * officers. It can withdraw an officer at any time; the officer has no access from their next request on (C-14). A room
 * is active when it is opened; the full life cycle of an operation is not implemented yet. These are the transitions of
 * a country's participation in a room: state, event, next state, and the key of the text that names who may trigger the
 * event.
 *
 * <pre>
 * -  INVITE  INVITED  operations.who.coordinator
 * WITHDRAWN  INVITE  INVITED  operations.who.coordinator
 * INVITED  NOMINATE  NOMINATED  operations.who.bureau
 * NOMINATED  NOMINATE  NOMINATED  operations.who.bureau
 * PARTICIPATES  NOMINATE  PARTICIPATES  operations.who.bureau
 * LEFT  NOMINATE  NOMINATED  operations.who.bureau
 * NOMINATED  ENTER  PARTICIPATES  operations.who.officer
 * NOMINATED  LEAVE  LEFT  operations.who.either
 * PARTICIPATES  LEAVE  LEFT  operations.who.either
 * INVITED  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * NOMINATED  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * PARTICIPATES  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * LEFT  WITHDRAW  WITHDRAWN  operations.who.coordinator
 * </pre>
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "access",
            "access::ui",
            "audit",
            "audit::ui",
            "notifications",
            "notifications::ui",
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
