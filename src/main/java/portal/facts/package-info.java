/**
 * What has happened: the one shape of everything that services tell one another.
 *
 * <p>Every command of a service publishes a {@link portal.facts.Fact}, named by a past participle ({@code
 * DocumentFiled}), in the transaction that makes it true and in the thread of its caller. A plain {@code EventListener}
 * therefore writes in that same transaction: what it keeps is kept together with the change, or not at all. What may
 * follow later listens after the commit.
 *
 * <p>A fact carries ids and never words: whoever shows it asks again what its reader may see.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package portal.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
