/**
 * Who did what: an entry for each fact, for each sign-in and sign-out, for what was refused, for what was read that is
 * RESTRICTED or higher, for each download, each search and each use of a token.
 *
 * <p>An entry is written in the transaction of its act, so that there is neither an act without an entry nor an entry
 * without an act; what is only read is answered once its entry is kept. The tables lie in a schema where the portal can
 * add and read and nothing else. {@link portal.audit.Sealing} chains the entries by their hashes, apart from the acts, so
 * that no act waits for another; signed {@linkplain portal.audit.Checkpoint checkpoints} in the data folder say how long
 * the chain was and how it ended, and {@link portal.audit.AuditCheck} compares. Whoever keeps copies of checkpoints
 * elsewhere can tell that the log was changed or cut, whoever did it.
 *
 * <p>An entry holds ids. Whoever reads the log is shown what those lead to now, as far as they may see it.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"facts", "hosting", "people", "access", "access::ui", "ui"})
@NullMarked
package portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
