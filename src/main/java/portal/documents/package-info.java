/**
 * Files with versions, each with its own marking, in any space.
 *
 * <p>A document is what its reader may see of it: the latest version whose audience they are in, counted among those
 * they may read. So a version that is hidden from somebody changes nothing they can notice, and one that is open to
 * them never disappears. A document stays its originator's: only they and the stewards of its space change what stands
 * under their name (AC-10), and who changed what is kept for those who might read it before and after. Bytes are on the disk, encrypted, before the database knows of them; what is in the database
 * is therefore always there. Their text is read later, by a process of its own, out of a queue in the database.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "hosting",
            "access",
            "access::ui",
            "audit::ui",
            "notifications",
            "notifications::ui",
            "search",
            "search::extracts",
            "search::ui"
        })
@NullMarked
package portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
