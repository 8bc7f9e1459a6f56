/**
 * The operational rooms in which authorities of several countries work on a case together, by invitation only.
 *
 * <p>A coordinator opens a room and invites countries, never persons: a country's bureau nominates its officers and
 * withdraws them at any time, with effect from the next query on (C-14). A room is active from its opening; the full
 * life cycle of an operation comes later. The transitions of a country's participation (from, event, to, who):
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
