package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.hosting.MasterKey;

/** Tests that the file store returns the stored bytes unaltered, and only for the space that they were stored for. */
@PortalTest
class FileStoreTests {
    private static final long LIMIT = 20_000_000;

    @Autowired
    MasterKey master;

    @TempDir
    Path folder;

    final SpaceId space = SpaceId.random();
    FileStore store;

    @BeforeEach
    void open() throws Exception {
        store = new FileStore(folder.resolve("files"), master);
    }

    @Test
    void what_went_in_comes_out_from_any_position() throws Exception {
        var bytes = noise(3_500_000);
        var kept = keep(space, new ByteArrayInputStream(bytes), LIMIT);

        assertThat(kept.size()).isEqualTo(bytes.length);
        assertThat(read(space, kept.address())).isEqualTo(bytes);
        try (var channel = store.open(space, kept.address())) {
            assertThat(channel.size()).isEqualTo(bytes.length);
            var some = ByteBuffer.allocate(1000);
            channel.position(2_097_000);
            while (some.hasRemaining() && channel.read(some) >= 0) {}
            assertThat(some.array()).isEqualTo(java.util.Arrays.copyOfRange(bytes, 2_097_000, 2_098_000));
        }
    }

    @Test
    void the_hash_is_that_of_the_plain_bytes() throws Exception {
        assertThat(keep(space, new ByteArrayInputStream("abc".getBytes(UTF_8)), LIMIT)
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void nothing_readable_lies_on_the_disk() throws Exception {
        keep(space, new ByteArrayInputStream("ZXCANARY-ON-DISK".repeat(1000).getBytes(UTF_8)), LIMIT);
        for (var file : files())
            assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("ZXCANARY");
    }

    @Test
    void the_same_bytes_twice_are_the_same_success_and_the_same_file() throws Exception { // NL-07
        var first = keep(space, new ByteArrayInputStream(noise(1000)), LIMIT);
        var again = keep(space, new ByteArrayInputStream(noise(1000)), LIMIT);
        var elsewhere = keep(SpaceId.random(), new ByteArrayInputStream(noise(1000)), LIMIT);

        assertThat(again).isEqualTo(first);
        assertThat(elsewhere.sha256()).isEqualTo(first.sha256());
        assertThat(elsewhere.address()).isNotEqualTo(first.address());
        assertThat(read(space, first.address())).isEqualTo(noise(1000));
    }

    @Test
    void another_space_cannot_open_it() throws Exception {
        var kept = keep(space, new ByteArrayInputStream(noise(1000)), LIMIT);
        assertThatThrownBy(() -> read(SpaceId.random(), kept.address())).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_put_in_the_place_of_another_is_not_taken_for_it() throws Exception {
        var one = keep(space, new ByteArrayInputStream("one".getBytes(UTF_8)), LIMIT);
        var other = keep(space, new ByteArrayInputStream("two".getBytes(UTF_8)), LIMIT);
        Files.copy(place(one.address()), place(other.address()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(space, other.address())).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_that_was_cut_short_is_noticed() throws Exception {
        var kept = keep(space, new ByteArrayInputStream(noise(2_500_000)), LIMIT);
        for (var size : new long[] {2_000_000, 1_048_576 + 512, 600, 512, 100, 0}) {
            try (var file = Files.newByteChannel(place(kept.address()), StandardOpenOption.WRITE)) {
                file.truncate(size);
            }
            assertThatThrownBy(() -> read(space, kept.address()))
                    .as("cut to " + size)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void one_altered_byte_anywhere_is_noticed() throws Exception {
        var kept = keep(space, new ByteArrayInputStream(noise(2_500_000)), LIMIT);
        var whole = Files.readAllBytes(place(kept.address()));
        for (var at : new int[] {3, 9, 40, 515, 700, 1_500_000, whole.length - 1}) {
            var altered = whole.clone();
            altered[at] ^= 1;
            Files.write(place(kept.address()), altered);
            assertThatThrownBy(() -> read(space, kept.address()))
                    .as("byte " + at)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_empty_or_an_endless_stream_is_refused_and_leaves_nothing() throws Exception {
        assertThatThrownBy(() -> keep(space, InputStream.nullInputStream(), LIMIT))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefused.FileRefusalReason.EMPTY));
        assertThatThrownBy(() -> keep(space, endless(), LIMIT))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefused.FileRefusalReason.TOO_LARGE));
        assertThat(files()).extracting(Path::getFileName).containsExactly(Path.of("naming.key"));
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws Exception {
        var breaking = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 100_000) throw new IOException("connection lost");
                return 7;
            }
        };
        assertThatThrownBy(() -> keep(space, breaking, LIMIT)).isInstanceOf(IOException.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_a_killed_portal_left_half_written_is_swept_and_the_rest_is_still_there() throws Exception {
        var kept = keep(space, new ByteArrayInputStream(noise(1000)), LIMIT);
        Files.write(folder.resolve("files/drafts/half"), noise(10));

        var restarted = new FileStore(folder.resolve("files"), master);

        assertThat(folder.resolve("files/drafts")).isEmptyDirectory();
        assertThat(Channels.newInputStream(restarted.open(space, kept.address()))
                        .readAllBytes())
                .isEqualTo(noise(1000));
    }

    private byte[] read(SpaceId space, String address) throws IOException {
        try (var channel = store.open(space, address)) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }

    private Path place(String address) {
        return folder.resolve("files").resolve(address.substring(0, 2)).resolve(address);
    }

    private java.util.List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] target, int start, int length) {
                return length;
            }
        };
    }

    private StoredFile keep(SpaceId space, InputStream content, long atMost) throws IOException {
        var taken = store.take(space, content, atMost);
        store.keep(taken);
        return taken.stored();
    }
}
