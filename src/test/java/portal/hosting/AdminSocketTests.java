package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that commands reach the portal that is running on a data folder. */
class AdminSocketTests {
    @TempDir
    Path home;

    @Test
    void a_command_is_run_and_reported_and_nothing_else_is() throws IOException {
        var count = new AdminCommand("count", said -> List.of("one", "two").forEach(said));
        var fall = new AdminCommand("fall", said -> {
            throw new IllegalStateException("a secret");
        });
        var echo = new AdminCommand("echo", (words, said) -> words.forEach(said));
        var decline = new AdminCommand("decline", (words, said) -> {
            throw new AdminCommand.Declined("Not today.");
        });
        try (var folder = new DataFolder(home);
                var socket = new AdminSocket(folder, List.of(count, fall, echo, decline))) {
            socket.open();
            assertThat(sent("count", true)).containsExactly("one", "two");
            assertThat(sent("elope", false)).containsExactly("! The portal knows no such command.");
            assertThat(sent("echo", true, "two words", "", "one\nline")).containsExactly("two words", "", "one line");
            assertThat(sent("decline", false)).containsExactly("! Not today.");
            assertThat(sent("fall", false)).containsExactly("! It failed; the log of the portal says why.");
        }
        assertThat(sent("count", false)).singleElement().asString().startsWith("No portal runs");
    }

    private List<String> sent(String command, boolean isDone, String... words) {
        var said = new ArrayList<String>();
        assertThat(AdminClient.send(
                        home,
                        Stream.concat(Stream.of(command), Stream.of(words)).toList(),
                        said::add))
                .isEqualTo(isDone);
        return said;
    }
}
