/**
 * The facts that services publish. Modules send each other no other events.
 *
 * <p>If other modules must know of an action, the service that performs it publishes a {@link portal.facts.Fact}, such
 * as {@code DocumentFiled}, in its transaction and in the thread of its caller. A plain {@code EventListener} therefore
 * writes in the same transaction: its changes are committed together with those of the service, or not at all. A
 * listener whose work may be done later is a {@code TransactionalEventListener}, which runs after the commit.
 *
 * <p>A fact contains ids instead of names and texts; the code that displays a fact checks again what the viewer may
 * see. {@link portal.facts.Utc} defines the only form in which moments are stored.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package portal.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
