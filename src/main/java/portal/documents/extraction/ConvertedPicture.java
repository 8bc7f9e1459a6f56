package portal.documents.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.springframework.modulith.NamedInterface;

/**
 * A picture that was decoded and encoded again, so that nothing but its pixels is left.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param bytes the file; nobody may change it
 */
@NamedInterface("conversion")
public record ConvertedPicture(String mediaType, int width, int height, byte[] bytes) {
    /** The largest size of the file. */
    static final int MOST_BYTES = 4 << 20;

    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a picture and validates it, because the process that wrote it has parsed an untrusted file. */
    static ConvertedPicture read(DataInputStream in) throws IOException {
        var width = in.readInt();
        var height = in.readInt();
        var length = in.readInt();
        if (width < 1 || height < 1 || length < 1 || length > MOST_BYTES) throw new IOException("Not a picture.");
        var bytes = in.readNBytes(length);
        return switch (PictureFormat.of(bytes)) {
            case PNG -> new ConvertedPicture("image/png", width, height, bytes);
            case JPEG -> new ConvertedPicture("image/jpeg", width, height, bytes);
            case GIF, NONE -> throw new IOException("Not a picture.");
        };
    }
}
