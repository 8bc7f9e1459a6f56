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

/** The checkpoints, for auditors to keep elsewhere. They tell how many entries there were and nothing of any of them. */
@Service
@Transactional(readOnly = true)
public class Checkpoints {
    private final Access access;
    private final AuditFiles files;

    Checkpoints(Access access, DataFolder home) {
        this.access = access;
        this.files = new AuditFiles(home.folder(AuditFiles.FOLDER));
    }

    /** The days of which there is one, the last first. @throws portal.access.Refused for whoever is no auditor */
    public List<LocalDate> days() {
        access.require(Role.AUDITOR);
        try {
            return files.days();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last of that day, as {@code ./portal verify-audit} reads it. @throws NotFound when there is none */
    public String text(LocalDate day) {
        access.require(Role.AUDITOR);
        try {
            return files.of(day).orElseThrow(NotFound::new).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
