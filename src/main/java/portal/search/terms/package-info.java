/**
 * The glossary: translations of terms ({@link portal.search.terms.TermBank}), both shipped with the portal and added
 * later. Every signed-in user may read the glossary. Trainers maintain it ({@link portal.search.terms.Glossary}),
 * because they know the professional terms in several languages, and they need no access to content for this.
 * Administrators do not maintain it, because they run the servers and should not influence what is found.
 */
@NamedInterface("terms")
@NullMarked
package portal.search.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
