package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @TempDir
    Path place;

    @Test
    void only_its_owner_can_read_it() throws IOException {
        try (var home = new DataFolder(place.resolve("home"))) {
            assertThat(permissions(home.root())).isEqualTo("rwx------");
            assertThat(permissions(home.folder("files"))).isEqualTo("rwx------");
        }
    }

    @Test
    void a_second_portal_on_the_same_folder_is_told_so_and_stops() throws IOException {
        try (var first = new DataFolder(place)) {
            assertThatThrownBy(() -> new DataFolder(place))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("PORTAL_HOME");
        }
        new DataFolder(place).close();
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
