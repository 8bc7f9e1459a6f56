package portal.documents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** Files and folders that only the portal's own operating-system account may read. */
final class OwnFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnFiles() {}

    static FileAttribute<?>[] ownerOnly() {
        return attributes("rw-------");
    }

    static Set<OpenOption> options(OpenOption... options) {
        return Set.of(options);
    }

    /** Creates an empty folder. Files that a previous run of the portal left there are deleted. */
    static void emptyFolder(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.getParent());
        Files.createDirectory(folder, attributes("rwx------"));
    }

    /** Forces a folder's list of entries to the disk, on systems that support this. */
    static void force(Path folder) throws IOException {
        if (!POSIX) return;
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static FileAttribute<?>[] attributes(String rights) {
        if (!POSIX) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }
}
