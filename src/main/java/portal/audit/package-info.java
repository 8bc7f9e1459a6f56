/**
 * Records who did what in the audit log: one entry for each fact, each sign-in and sign-out, each refusal of access,
 * each view of an item that is RESTRICTED or higher, each download, each search and each use of a token.
 *
 * <p>An entry is written in the transaction of its action, so that neither is stored without the other. An item that is
 * RESTRICTED or higher is shown only after the entry for this view is committed. The tables are in a database schema in
 * which the portal may only insert and select. {@link portal.audit.HashChainWriter} adds the entries to a hash chain in
 * a separate transaction, so that no action waits for another. Signed {@linkplain portal.audit.Checkpoint checkpoints}
 * in the data folder contain the length and the last hash of the chain; {@link portal.audit.AuditCheck} verifies the
 * log with them. Anybody who stores copies of checkpoints elsewhere can detect that the log was changed or truncated,
 * even by an administrator.
 *
 * <p>An entry contains ids instead of names. The log shows the present name of an item, and only to viewers who may see
 * the item.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"facts", "hosting", "people", "access", "access::ui", "ui"})
@NullMarked
package portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
