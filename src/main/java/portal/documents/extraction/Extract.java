package portal.documents.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a file.
 *
 * @param text with a form feed between pages; what could be read until then, where the outcome is not a good one
 * @param mediaType what the parsers took the file for
 * @param language the tag of the language, when one is likely
 */
public record Extract(
        Outcome outcome,
        String text,
        @Nullable String mediaType,
        @Nullable String language) {
    static Extract nothing(Outcome outcome) {
        return new Extract(outcome, "", null, null);
    }

    void write(DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(outcome.ordinal());
        out.writeUTF(mediaType == null ? "" : mediaType);
        out.writeUTF(language == null ? "" : language);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** Believes nothing: whoever wrote this has just parsed a stranger's file. */
    static Extract read(DataInputStream in, int longestText) throws IOException {
        var outcome = in.readUnsignedByte();
        var mediaType = in.readUTF();
        var language = in.readUTF();
        var length = in.readInt();
        if (outcome >= Outcome.values().length || length < 0 || length > 4L * longestText)
            throw new IOException("Not an extract.");
        var text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Extract(
                Outcome.values()[outcome],
                text.substring(0, Math.min(text.length(), longestText)),
                mediaType.matches("[a-z]{1,20}/[a-z0-9.+-]{1,100}") ? mediaType : null,
                language.matches("[a-z]{2}") ? language : null);
    }
}
