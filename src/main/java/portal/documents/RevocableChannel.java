package portal.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import portal.access.NotFound;

/**
 * A file, opened for one reader. The permission check is repeated during reading, so that a download ends soon after
 * its reader loses access.
 */
final class RevocableChannel implements SeekableByteChannel {
    /** How long a successful permission check stays valid before it is repeated. */
    static final Duration HOLDS = Duration.ofMillis(300);

    private final SeekableByteChannel bytes;
    private final Runnable question;
    private final Clock clock;
    private Instant asked;

    /** @param question the permission check; throws {@link NotFound} if the reader has lost access */
    RevocableChannel(SeekableByteChannel bytes, Runnable question, Clock clock) {
        this.bytes = bytes;
        this.question = question;
        this.clock = clock;
        this.asked = clock.instant();
    }

    /** @throws NotFound if the reader has lost access */
    @Override
    public int read(ByteBuffer into) throws IOException {
        var now = clock.instant();
        if (Duration.between(asked, now).abs().compareTo(HOLDS) >= 0) {
            question.run();
            asked = now;
        }
        return bytes.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return bytes.write(from);
    }

    @Override
    public long position() throws IOException {
        return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        bytes.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        bytes.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
