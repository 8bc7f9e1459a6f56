package portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import portal.access.NotFound;

/** Hands out the bytes of a version over HTTP, all of them or a stretch, to screens and programs alike (RFC 9110, 14). */
public final class Delivery {
    private Delivery() {}

    /**
     * Says what the bytes are and sends those that a Range header asks for.
     *
     * @param inline whether a browser may show them in place, where it can do that without running anything
     * @return false when they lie outside the file: the answer says so and has none
     * @throws CloseNowException when the reader may no longer have them: the connection ends before the file does
     */
    public static boolean send(
            DocumentContent content, boolean inline, @Nullable String range, HttpServletResponse response)
            throws IOException {
        describe(content, inline, response);
        var asked = ByteRange.of(range, content.size());
        if (asked.isPresent() && asked.get().isOutside()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + content.size());
            return false;
        }
        var part = asked.orElse(ByteRange.whole(content.size()));
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", part.of(content.size()));
        }
        response.setContentLengthLong(part.length());
        copy(content, part, response);
        return true;
    }

    /** A reader who is withdrawn meanwhile gets a download that failed, not one that looks whole. */
    private static void copy(DocumentContent content, ByteRange part, HttpServletResponse response) throws IOException {
        try {
            content.copy(part, response.getOutputStream());
        } catch (NotFound withdrawn) {
            throw new CloseNowException("The reader may no longer have it.");
        }
    }

    private static void describe(DocumentContent content, boolean inline, HttpServletResponse response)
            throws IOException {
        var disposition = ContentDisposition.builder(inline && content.isShownInline() ? "inline" : "attachment")
                .filename(content.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(type(content));
        response.setHeader("Content-Disposition", disposition.toString());
        response.setHeader("Accept-Ranges", "bytes");
    }

    /** Text in UTF-8 is told as such; text in nobody knows which characters goes out as bytes. */
    private static String type(DocumentContent content) throws IOException {
        var type = content.mediaType();
        if (!type.startsWith("text/") && !type.endsWith("xml")) return type;
        return content.isUtf8() ? type + ";charset=utf-8" : "application/octet-stream";
    }
}
