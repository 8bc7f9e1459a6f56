package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.io.input.ProxyInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file upload ({@code multipart/form-data}) of two parts. The first, {@code about}, contains the file's properties as
 * JSON. The second, {@code file}, is read as a stream, so that the file is never stored unencrypted.
 */
record Upload<A>(A about, String fileName, InputStream content) {
    private static final int LONGEST_ABOUT = 100_000;

    /** Thrown if the upload ended early, or does not match its headers. */
    static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1;

        BrokenOff(IOException cause) {
            super("The upload broke off.", cause);
        }
    }

    /**
     * @throws InvalidRequest if a part is missing or out of order, if the file has no valid name, if the request or
     *     {@code about} is too large, or if the upload cannot be read
     * @throws tools.jackson.core.JacksonException if {@code about} is not the expected JSON
     */
    static <A> Upload<A> of(HttpServletRequest request, Class<A> about, JsonMapper json, long limit) {
        if (request.getContentLengthLong() > limit + LONGEST_ABOUT)
            throw new InvalidRequest(ProblemType.TOO_LARGE, "file");
        try {
            var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
            upload.setHeaderCharset(UTF_8);
            var parts = upload.getItemIterator(request);
            var said = json.readValue(text(next(parts, "about")), about);
            if (said == null) throw new InvalidRequest(ProblemType.MISSING, "about");
            var file = next(parts, "file");
            if (file.getName() == null) throw new InvalidRequest(ProblemType.MISSING, "file.filename");
            return new Upload<>(said, file.getName(), new Incoming(file.getInputStream()));
        } catch (InvalidPathException hostile) {
            throw new InvalidRequest(ProblemType.WRONG, "file.filename");
        } catch (IOException broken) {
            throw new InvalidRequest(ProblemType.UNREADABLE);
        }
    }

    /**
     * Reads and discards the rest of the request, because a client reads the response only after it has sent
     * everything.
     *
     * @param atMost the largest number of bytes to read
     */
    static void readToTheEnd(HttpServletRequest request, long atMost) {
        try {
            var rest = request.getInputStream();
            var left = atMost;
            for (long n; left > 0 && (n = rest.skip(Math.min(left, 1 << 16))) > 0; ) left -= n;
        } catch (IOException gone) {
            // the client has disconnected
        }
    }

    private static FileItemInput next(FileItemInputIterator parts, String name) throws IOException {
        if (!parts.hasNext()) throw new InvalidRequest(ProblemType.MISSING, name);
        var part = parts.next();
        if (!name.equals(part.getFieldName())) throw new InvalidRequest(ProblemType.MISSING, name);
        return part;
    }

    private static byte[] text(FileItemInput part) throws IOException {
        try (var stream = part.getInputStream()) {
            var text = stream.readNBytes(LONGEST_ABOUT + 1);
            if (text.length > LONGEST_ABOUT) throw new InvalidRequest(ProblemType.TOO_LARGE, "about");
            return text;
        }
    }

    /**
     * The content of an upload. It reports an upload that breaks off as {@link BrokenOff}, so that this is not taken
     * for a disk error.
     */
    private static class Incoming extends ProxyInputStream {
        Incoming(InputStream stream) {
            super(stream);
        }

        @Override
        protected void handleIOException(IOException e) throws IOException {
            throw new BrokenOff(e);
        }
    }
}
