package portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpRange;
import portal.access.NotFound;

/** Sends the file of a version, or one byte range of it, over HTTP to browsers and API clients (RFC 9110, 14). */
public final class Delivery {
    private Delivery() {}

    /**
     * Sets the response headers and sends the bytes that the request's Range header names. Sends all bytes if there is
     * no such header, if it is invalid, or if it names several ranges.
     *
     * @param inline true to let the browser display the file; files of types that may run code are saved in any case
     * @param header the request's Range header; null if there is none
     * @return false if the range lies outside the file; then the response has status 416 and no body
     * @throws CloseNowException if the reader loses access during the download; the connection then closes before the
     *     end of the file
     */
    public static boolean send(
            DocumentContent content, boolean inline, @Nullable String header, HttpServletResponse response)
            throws IOException {
        describe(content, inline, response);
        var size = content.size();
        var range = range(header);
        var from = range.map(asked -> asked.getRangeStart(size)).orElse(0L);
        var length = range.map(asked -> asked.getRangeEnd(size) + 1).orElse(size) - from;
        if (range.isPresent()) {
            if (length <= 0) {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader("Content-Range", "bytes */" + size);
                return false;
            }
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + from + "-" + (from + length - 1) + "/" + size);
        }
        response.setContentLengthLong(length);
        try {
            content.copy(from, length, response.getOutputStream());
        } catch (NotFound withdrawn) { // the connection is cut, so that the partial file does not look complete
            throw new CloseNowException("The reader may no longer have it.");
        }
        return true;
    }

    /** Returns the one range of a Range header; empty if there is none, if it is invalid, or if there are several. */
    private static Optional<HttpRange> range(@Nullable String header) {
        try {
            var ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
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

    /**
     * Returns the Content-Type. Text in UTF-8 is sent with its charset; text in any other charset is sent as binary
     * data.
     */
    private static String type(DocumentContent content) throws IOException {
        var type = content.mediaType();
        if (!type.startsWith("text/") && !type.endsWith("xml")) return type;
        return content.isUtf8() ? type + ";charset=utf-8" : "application/octet-stream";
    }
}
