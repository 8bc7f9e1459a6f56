package portal.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The command line client ({@code ./portal reindex} and others): sends a command to the running portal that uses this
 * data folder, and prints the output of the command.
 */
final class AdminClient {
    private AdminClient() {}

    public static void main(String[] arguments) {
        var home = Path.of(System.getenv().getOrDefault("PORTAL_HOME", ".data"));
        if (!send(home, List.of(arguments), System.out::println)) System.exit(1);
    }

    /**
     * Sends a command and returns whether it succeeded.
     *
     * @param home the data folder
     * @param command the name of the command and its arguments
     * @param said receives each line of output
     */
    static boolean send(Path home, List<String> command, Consumer<String> said) {
        try (var portal = SocketChannel.open(
                        UnixDomainSocketAddress.of(home.toAbsolutePath().resolve(AdminSocket.NAME)));
                var voice = new PrintWriter(Channels.newWriter(portal, UTF_8), true)) {
            command.forEach(word -> voice.println(word.replaceAll("\\R", " ")));
            portal.shutdownOutput();
            var done = true;
            var answers = new BufferedReader(Channels.newReader(portal, UTF_8));
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                done &= !line.startsWith(AdminSocket.REFUSED);
                said.accept(line);
            }
            return done;
        } catch (IOException nobodyThere) {
            said.accept(
                    "No portal runs on the data folder " + home + ": start it with ./portal run, or set PORTAL_HOME.");
            return false;
        }
    }
}
