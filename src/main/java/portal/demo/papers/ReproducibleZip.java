package portal.demo.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Creates a ZIP whose bytes depend only on its content and on a given date. Office files are ZIPs; the libraries that
 * create them would write the current time into them.
 */
final class ReproducibleZip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final Instant stamp;

    ReproducibleZip(Instant stamp) {
        this.stamp = stamp;
    }

    /**
     * Returns a ZIP with the same entries. Each entry has the date {@code stamp}, and the order is fixed: the list of
     * content types is the first entry.
     *
     * @param stamp the date of the document
     */
    static byte[] withFixedDates(byte[] zipped, Instant stamp) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var parcel = new ReproducibleZip(stamp);
        for (var entry : entries.entrySet()) {
            parcel.add(entry.getKey(), entry.getValue());
        }
        return parcel.close();
    }

    void add(String name, String content) throws IOException {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) throws IOException {
        put(new ZipEntry(name), content);
    }

    /**
     * Adds an uncompressed entry. OpenDocument requires this for its media type, which must be readable at the
     * beginning of the file without unpacking.
     */
    void addStored(String name, String content) throws IOException {
        var data = content.getBytes(StandardCharsets.US_ASCII);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        var crc = new CRC32();
        crc.update(data);
        entry.setCrc(crc.getValue());
        put(entry, data);
    }

    byte[] close() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(stamp.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
