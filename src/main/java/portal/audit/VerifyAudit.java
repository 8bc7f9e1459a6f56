package portal.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import portal.hosting.AdminCommand;

/**
 * The command {@code ./portal verify-audit [CHECKPOINT]}. It verifies the audit log with the checkpoint in the given
 * file, or with the last stored checkpoint if no file is given.
 */
class VerifyAudit {
    private final JdbcTemplate jdbc;
    private final Path folder;

    /** @param folder the folder of the checkpoints and the public key */
    VerifyAudit(JdbcTemplate jdbc, Path folder) {
        this.jdbc = jdbc;
        this.folder = folder;
    }

    /**
     * Runs the command.
     *
     * @param words the arguments of the command: none, or the path of the checkpoint file
     * @param said prints a line
     * @throws AdminCommand.Declined if the checkpoint cannot be read or is not from this portal, or if entries were
     *     changed or deleted
     */
    void run(List<String> words, Consumer<String> said) {
        try {
            var checkpoint = words.isEmpty()
                    ? new AuditFiles(folder).last()
                    : Optional.of(Checkpoint.parse(Files.readString(Path.of(words.getFirst()))));
            if (checkpoint.isPresent() && !checkpoint.get().isSignedWith(AuditKey.publicKey(folder)))
                throw new AdminCommand.Declined("The checkpoint was not signed by this portal, or was changed since.");
            say(AuditCheck.of(jdbc, checkpoint), checkpoint, said);
        } catch (IOException | IllegalArgumentException e) {
            throw new AdminCommand.Declined("It cannot be checked: the file is not a checkpoint, or cannot be read.");
        }
    }

    private static void say(AuditCheck.Verdict found, Optional<Checkpoint> checkpoint, Consumer<String> said) {
        said.accept("Entries that are chained: " + found.size() + ".");
        said.accept(checkpoint
                .map(known -> "Compared with the checkpoint of " + known.at() + ", which knows " + known.size() + ".")
                .orElse("There is no checkpoint to compare with."));
        said.accept("Integrity: " + (found.changed() == null ? "holds." : "BROKEN: " + found.changed() + "."));
        said.accept("Completeness: " + (found.missing() == null ? "holds." : "BROKEN: " + found.missing() + "."));
        if (!found.isGood()) throw new AdminCommand.Declined("The audit log is not what it was.");
    }
}
