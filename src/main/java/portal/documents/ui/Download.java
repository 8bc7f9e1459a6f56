package portal.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import portal.access.NotFound;
import portal.documents.DocumentContent;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.VersionId;

/**
 * Hands out the bytes of one version, as a whole or in part, and asks at each request whether the person may have them.
 *
 * <p>The answer is never kept by the browser, never guessed at, and runs nothing (see also the shell's headers).
 */
class Download implements DownloadHandler {
    private static final int BUFFER = 64 * 1024;

    private final transient Documents documents;
    private final DocumentId document;
    private final VersionId version;
    private final boolean inline;

    private Download(Documents documents, DocumentId document, VersionId version, boolean inline) {
        this.documents = documents;
        this.document = document;
        this.version = version;
        this.inline = inline;
    }

    /** A link that saves the file. */
    static Anchor link(Documents documents, DocumentId document, VersionId version, String words) {
        var link = new Anchor(new Download(documents, document, version, false), words);
        link.setRouterIgnore(true);
        return link;
    }

    /** A link that shows the file in a page of its own, where a browser can do that without running anything. */
    static Anchor open(Documents documents, DocumentId document, VersionId version, String words) {
        var link = new Anchor(new Download(documents, document, version, true), AttachmentType.INLINE, words);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            send(documents.content(document, version), event.getRequest(), event.getResponse());
        } catch (NotFound gone) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(DocumentContent content, VaadinRequest request, VaadinResponse response) throws IOException {
        var whole = new Part(0, content.size());
        var asked = Part.of(request.getHeader("Range"), content.size());
        describe(content, response);
        if (asked.isPresent() && asked.get().length() <= 0) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + content.size());
            return;
        }
        var part = asked.orElse(whole);
        try (var bytes = content.open()) {
            if (asked.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", part.range(content.size()));
            }
            response.setHeader("Content-Length", Long.toString(part.length()));
            copy(bytes, part, response.getOutputStream());
        }
    }

    private void describe(DocumentContent content, VaadinResponse response) {
        var shown = inline && content.isShownInline();
        var disposition = ContentDisposition.builder(shown ? "inline" : "attachment")
                .filename(content.fileName(), StandardCharsets.UTF_8)
                .build();
        var type = content.mediaType();
        response.setContentType(type.equals("text/plain") ? type + ";charset=utf-8" : type);
        response.setHeader("Content-Disposition", disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy(type));
        response.setHeader("Accept-Ranges", "bytes");
    }

    /** A sandbox for everything; only the browser's own PDF viewer does not start in one, and runs nothing of ours. */
    private static String policy(String type) {
        return type.equals("application/pdf")
                ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
                : "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox";
    }

    private static void copy(SeekableByteChannel bytes, Part part, OutputStream out) throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        bytes.position(part.from());
        for (long left = part.length(); left > 0; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            var read = bytes.read(buffer);
            if (read < 0) throw new IOException("The stored file ends too early.");
            out.write(buffer.array(), 0, read);
            left -= read;
        }
    }

    /** A stretch of bytes; a length of nothing means that it lies outside. */
    record Part(long from, long length) {
        /** What a Range header asks for; empty for none, for several, and for what cannot be understood (RFC 9110). */
        static Optional<Part> of(@Nullable String header, long size) {
            if (header == null || !header.matches("bytes=(\\d{1,15}-\\d{0,15}|-\\d{1,15})")) return Optional.empty();
            var ends = header.substring("bytes=".length()).split("-", -1);
            if (ends[0].isEmpty()) {
                var last = Math.min(Long.parseLong(ends[1]), size);
                return Optional.of(new Part(size - last, last));
            }
            var from = Long.parseLong(ends[0]);
            var to = ends[1].isEmpty() ? size - 1 : Math.min(Long.parseLong(ends[1]), size - 1);
            return Optional.of(new Part(from, to - from + 1));
        }

        String range(long size) {
            return "bytes " + from + "-" + (from + length - 1) + "/" + size;
        }
    }
}
