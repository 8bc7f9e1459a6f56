/**
 * The facts that services publish: the one form of event between modules.
 *
 * <p>Every command of a service publishes a {@link portal.facts.Fact}, named by a past participle ({@code
 * DocumentFiled}), in the transaction that makes it true and in the thread of its caller. A plain {@code EventListener}
 * therefore writes in that same transaction: its changes are committed with the command or not at all. A listener that
 * may run later listens after the commit.
 *
 * <p>A fact carries ids and never texts: the code that displays it checks again what its reader may see. {@link
 * portal.facts.Utc} is the one form in which moments are stored.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package portal.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
