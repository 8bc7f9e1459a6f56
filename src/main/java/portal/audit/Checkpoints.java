package portal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.NotFound;
import portal.hosting.DataFolder;
import portal.people.Role;

/**
 * Gives the checkpoints to auditors, who store copies outside the portal. A checkpoint contains the number of entries,
 * and nothing about any single entry.
 */
@Service
@Transactional(readOnly = true)
public class Checkpoints {
    private final Access access;
    private final AuditFiles files;

    Checkpoints(Access access, DataFolder home) {
        this.access = access;
        this.files = new AuditFiles(home.folder(AuditFiles.FOLDER));
    }

    /**
     * Returns the days that have a checkpoint, the latest first.
     *
     * @throws portal.access.Refused if the viewer is not an auditor
     */
    public List<LocalDate> days() {
        access.require(Role.AUDITOR);
        try {
            return files.days();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the last checkpoint of a day, in the text form that {@code ./portal verify-audit} reads.
     *
     * @throws portal.access.Refused if the viewer is not an auditor
     * @throws NotFound if the day has no checkpoint
     */
    public String text(LocalDate day) {
        access.require(Role.AUDITOR);
        try {
            return files.of(day).orElseThrow(NotFound::new).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
