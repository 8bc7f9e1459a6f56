package portal.documents.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The result of extracting a file's text.
 *
 * @param text the text, with a form feed between pages; if the parser failed, the text that was read until then; empty
 *     if the process was stopped or ended
 * @param mediaType the media type that the parsers detected; null if there is none
 * @param language the code of the language in which the text probably is; null if it is probably in none of the
 *     portal's languages, or if the text is too short
 */
public record ExtractionResult(
        ExtractionOutcome outcome,
        String text,
        @Nullable String mediaType,
        @Nullable String language) {
    static ExtractionResult nothing(ExtractionOutcome outcome) {
        return new ExtractionResult(outcome, "", null, null);
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

    /** Reads a result and validates every field, because the process that wrote it has parsed an untrusted file. */
    static ExtractionResult read(DataInputStream in, int longestText) throws IOException {
        var outcome = in.readUnsignedByte();
        var mediaType = in.readUTF();
        var language = in.readUTF();
        var length = in.readInt();
        if (outcome >= ExtractionOutcome.values().length || length < 0 || length > 4L * longestText)
            throw new IOException("Not an extract.");
        var text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new ExtractionResult(
                ExtractionOutcome.values()[outcome],
                text.substring(0, Math.min(text.length(), longestText)),
                mediaType.matches("[a-z]{1,20}/[a-z0-9.+-]{1,100}") ? mediaType : null,
                language.matches("[a-z]{2}") ? language : null);
    }
}
