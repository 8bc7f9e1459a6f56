package portal.hosting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder that holds all data that the portal must not lose ({@code PORTAL_HOME}, by default {@code .data}).
 *
 * <p>If the portal creates it, only its owner may read it. Only one portal process at a time may use it: a second
 * process stops with an error message.
 */
@Component
public class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    DataFolder(@Value("${portal.home}") Path root) {
        this.root = owned(root.toAbsolutePath().normalize());
        lock = locked(this.root);
    }

    /** Returns the absolute path of the folder. */
    public Path root() {
        return root;
    }

    /** Returns the subfolder {@code name}. Creates it if it does not exist, with access only for its owner. */
    public Path folder(String name) {
        return owned(root.resolve(name));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    static Path owned(Path folder) {
        try {
            if (Files.isDirectory(folder)) return folder;
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            return Files.createDirectories(folder, ownerOnly);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static FileChannel locked(Path root) {
        try {
            var channel = FileChannel.open(root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) return channel;
            channel.close();
            throw new CannotStart("Another portal is using the data folder " + root + ". Stop it, or set PORTAL_HOME.");
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static CannotStart unusable(Path folder, IOException why) {
        return new CannotStart(
                "The data folder %s cannot be used: %s. Let its owner start the portal, or set PORTAL_HOME."
                        .formatted(folder, why),
                why);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this process already holds the lock
        }
    }
}
