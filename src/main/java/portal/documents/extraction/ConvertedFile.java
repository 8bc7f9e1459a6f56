package portal.documents.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * The result of converting a picture or a Word file.
 *
 * @param markdown the text of a Word file, in which a picture has the address {@code picture:} and the number of the
 *     picture; empty for a picture
 * @param pictures the pictures of a Word file, or the converted picture; empty unless the file was converted
 * @param leftOut what of the Word file is not in the text, with how often it occurs
 */
@NamedInterface("conversion")
public record ConvertedFile(
        ConversionOutcome outcome, String markdown, List<ConvertedPicture> pictures, Map<LeftOut, Integer> leftOut) {
    static final int LONGEST_TEXT = 2_000_000;
    static final int MOST_PICTURES = 100;
    /** The largest size of all pictures of a file together. */
    static final int MOST_BYTES = 24 << 20;

    static ConvertedFile nothing(ConversionOutcome outcome) {
        return new ConvertedFile(outcome, "", List.of(), Map.of());
    }

    static ConvertedFile picture(ConvertedPicture picture) {
        return new ConvertedFile(ConversionOutcome.CONVERTED, "", List.of(picture), Map.of());
    }

    void write(DataOutputStream out) throws IOException {
        var text = markdown.getBytes(StandardCharsets.UTF_8);
        out.writeByte(outcome.ordinal());
        out.writeInt(text.length);
        out.write(text);
        out.writeInt(pictures.size());
        for (var picture : pictures) picture.write(out);
        for (var kind : LeftOut.values()) out.writeInt(leftOut.getOrDefault(kind, 0));
        out.flush();
    }

    /** Reads a result and validates every field, because the process that wrote it has parsed an untrusted file. */
    static ConvertedFile read(DataInputStream in) throws IOException {
        var outcome = in.readUnsignedByte();
        var length = in.readInt();
        if (outcome >= ConversionOutcome.values().length || length < 0 || length > 4 * LONGEST_TEXT)
            throw new IOException("Not a conversion.");
        var text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new ConvertedFile(ConversionOutcome.values()[outcome], text, pictures(in), leftOut(in));
    }

    private static List<ConvertedPicture> pictures(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST_PICTURES) throw new IOException("Not a conversion.");
        var pictures = new ArrayList<ConvertedPicture>();
        var size = 0L;
        for (var i = 0; i < count; i++) {
            var picture = ConvertedPicture.read(in);
            size += picture.bytes().length;
            if (size > MOST_BYTES) throw new IOException("Not a conversion.");
            pictures.add(picture);
        }
        return List.copyOf(pictures);
    }

    private static Map<LeftOut, Integer> leftOut(DataInputStream in) throws IOException {
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        for (var kind : LeftOut.values()) {
            var count = in.readInt();
            if (count > 0) leftOut.put(kind, count);
        }
        return Map.copyOf(leftOut);
    }
}
