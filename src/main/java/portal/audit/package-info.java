/**
 * Records who did what: one entry for each fact, each sign-in and sign-out, each refusal, each read of an item that is
 * RESTRICTED or higher, each download, each search and each use of a token.
 *
 * <p>An entry is written in the transaction of its action, so that neither exists without the other; a read is answered
 * only after its entry is committed. The tables are in a schema where the portal may only insert and select. {@link
 * portal.audit.Sealing} chains the entries by their hashes in a separate transaction, so that no action waits for
 * another; signed {@linkplain portal.audit.Checkpoint checkpoints} in the data folder give the length and the last hash
 * of the chain, and {@link portal.audit.AuditCheck} verifies the log against them. Anybody who stores copies of
 * checkpoints elsewhere can detect that the log was changed or truncated, even by an administrator.
 *
 * <p>An entry holds ids only. Its reader sees the items behind them as they are now, if they may see them.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"facts", "hosting", "people", "access", "access::ui", "ui"})
@NullMarked
package portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
