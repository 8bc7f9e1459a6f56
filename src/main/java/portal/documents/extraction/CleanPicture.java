package portal.documents.extraction;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import portal.documents.extraction.Conversion.ConversionFailed;

/**
 * Decodes a picture and encodes its pixels again, without metadata such as where a photo was taken; runs only in the
 * extraction process. Large pictures become smaller.
 */
final class CleanPicture {
    static final int MOST_PIXELS = 20_000_000;
    private static final int LONGEST_SIDE = 2_000;
    private static final float QUALITY = 0.85f;

    private CleanPicture() {}

    static ConvertedPicture of(byte[] file) throws IOException {
        var format = PictureFormat.of(file);
        if (format == PictureFormat.NONE) throw new ConversionFailed(ConversionOutcome.WRONG_KIND);
        var picture = drawn(decoded(file, format), format == PictureFormat.JPEG ? orientation(file) : 1);
        if (format != PictureFormat.JPEG) {
            var png = png(picture);
            if (png.length <= ConvertedPicture.MOST_BYTES) return converted("image/png", picture, png);
        }
        var jpeg = jpeg(picture);
        if (jpeg.length > ConvertedPicture.MOST_BYTES) throw new ConversionFailed(ConversionOutcome.TOO_LARGE);
        return converted("image/jpeg", picture, jpeg);
    }

    private static ConvertedPicture converted(String mediaType, BufferedImage picture, byte[] bytes) {
        return new ConvertedPicture(mediaType, picture.getWidth(), picture.getHeight(), bytes);
    }

    private static BufferedImage decoded(byte[] file, PictureFormat format) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                throw new ConversionFailed(ConversionOutcome.TOO_LARGE);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** Returns the picture upright, with no side longer than {@link #LONGEST_SIDE}. */
    private static BufferedImage drawn(BufferedImage picture, int orientation) {
        var isTurned = orientation >= 5;
        var scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(
                isTurned ? height : width,
                isTurned ? width : height,
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(upright(orientation, width, height));
        canvas.drawImage(halved(picture, width, height), 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    /** Halves the picture until it is less than twice as large as wanted, so that thin lines stay visible. */
    private static BufferedImage halved(BufferedImage picture, int width, int height) {
        var half = picture;
        while (half.getWidth() >= 2 * width && half.getHeight() >= 2 * height && half.getWidth() > 1) {
            var next = new BufferedImage(
                    half.getWidth() / 2, Math.max(1, half.getHeight() / 2), BufferedImage.TYPE_INT_ARGB);
            var canvas = next.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(half, 0, 0, next.getWidth(), next.getHeight(), null);
            canvas.dispose();
            half = next;
        }
        return half;
    }

    /** Returns the transform that makes a picture of this size upright, given its orientation in Exif. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int orientation(byte[] file) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException none) {
            return 1;
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", stream)) throw new ConversionFailed(ConversionOutcome.BROKEN);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var options = Objects.requireNonNull(writer.getDefaultWriteParam());
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(opaque(picture), null, null), options);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Returns the picture on white, because JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) return picture;
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
