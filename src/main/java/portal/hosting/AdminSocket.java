package portal.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Receives commands while the portal runs, through a Unix domain socket in the data folder, to which only the owner of
 * the folder has access.
 */
@Component
class AdminSocket implements AutoCloseable {
    static final String NAME = "admin";
    static final String REFUSED = "! ";
    private static final Logger LOG = LoggerFactory.getLogger(AdminSocket.class);

    private final Path place;
    private final List<AdminCommand> commands;
    private volatile @Nullable ServerSocketChannel door;

    AdminSocket(DataFolder home, List<AdminCommand> commands) {
        this.place = home.root().resolve(NAME);
        this.commands = commands;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        try {
            Files.deleteIfExists(place);
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(place));
            door = opened;
            Thread.ofVirtual().name(NAME).start(() -> serve(opened));
        } catch (IOException e) {
            LOG.warn("Commands cannot be received: no socket can be made in the data folder", e);
        }
    }

    private void serve(ServerSocketChannel opened) {
        while (opened.isOpen()) {
            try {
                var visitor = opened.accept();
                Thread.ofVirtual().start(() -> hear(visitor));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void hear(SocketChannel visitor) {
        try (visitor;
                var voice = new PrintWriter(Channels.newWriter(visitor, UTF_8), true)) {
            var asked = new BufferedReader(Channels.newReader(visitor, UTF_8))
                    .lines()
                    .toList();
            var command = commands.stream()
                    .filter(each -> asked.stream().limit(1).anyMatch(each.name()::equals))
                    .findFirst();
            if (command.isPresent()) run(command.get(), asked.subList(1, asked.size()), voice);
            else voice.println(REFUSED + "The portal knows no such command.");
        } catch (IOException | UncheckedIOException gone) {
            // the client has disconnected and does not wait for the answer
        }
    }

    private static void run(AdminCommand command, List<String> words, PrintWriter voice) {
        try {
            command.work().with(words, voice::println);
        } catch (AdminCommand.Declined declined) {
            voice.println(REFUSED + declined.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The command {} failed", command.name(), failure);
            voice.println(REFUSED + "It failed; the log of the portal says why.");
        }
    }

    @Override
    public void close() throws IOException {
        if (door == null) return;
        door.close();
        Files.deleteIfExists(place);
    }
}
