package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Creates real pictures. */
public final class TestPictures {
    private static final int END_OF_PNG_HEADER = 33;

    private TestPictures() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height);
    }

    public static byte[] gif(int width, int height) {
        return picture("gif", width, height);
    }

    /** Returns a picture with many pixels, each of one bit. */
    static byte[] vast(int width, int height) {
        return written("png", new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
    }

    private static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        return written(format, picture);
    }

    private static byte[] written(String format, BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a PNG with a comment in a chunk of text. */
    static byte[] withComment(byte[] png, String comment) {
        var data = ("Comment\0" + comment).getBytes(US_ASCII);
        var chunk = ByteBuffer.allocate(data.length + 8)
                .put("tEXt".getBytes(US_ASCII))
                .put(data);
        var checksum = new CRC32();
        checksum.update(chunk.array(), 0, chunk.position());
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, END_OF_PNG_HEADER)
                .putInt(data.length)
                .put(chunk.array(), 0, data.length + 4)
                .putInt((int) checksum.getValue())
                .put(png, END_OF_PNG_HEADER, png.length - END_OF_PNG_HEADER)
                .array();
    }

    /** Returns a JPEG that says in Exif how it was turned when it was taken. */
    static byte[] turned(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        var turned = ByteBuffer.allocate(jpeg.length + exif.length);
        turned.put(jpeg, 0, 2).put(exif).put(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return turned.array();
    }
}
