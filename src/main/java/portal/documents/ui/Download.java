package portal.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.CloseNowException;
import portal.access.NotFound;
import portal.access.Refused;
import portal.documents.Delivery;
import portal.documents.DocumentContent;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.VersionId;

/**
 * Sends the file of one version, or a part of it, and checks the permission at each request.
 *
 * <p>A link works only in the session and on the open page for which it was created (NL-15). On that page it works more
 * than once, so that an interrupted download can be resumed.
 *
 * <p>The response headers forbid the browser to cache the file, to guess its type, and to run code in it (see also the
 * headers in {@code portal.shell}).
 */
class Download implements DownloadHandler {
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

    /** Returns a link by which the user saves the file. */
    static Anchor link(Documents documents, DocumentId document, VersionId version, String words) {
        var link = new Anchor(new Download(documents, document, version, false), words);
        link.setRouterIgnore(true);
        return link;
    }

    /** Returns a link that opens the file in a new tab, for types that a browser can show without running anything. */
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
            send(documents.content(document, version), event.getRequest(), (VaadinServletResponse) event.getResponse());
        } catch (Refused withoutPermission) {
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound gone) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (CloseNowException withdrawn) { // otherwise Vaadin would log it as an error of the portal
            throw new ClientAbortException(withdrawn.getMessage());
        }
    }

    private void send(DocumentContent content, VaadinRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy(content.mediaType()));
        Delivery.send(content, inline, request.getHeader("Range"), response);
    }

    /**
     * Returns the Content-Security-Policy. It has a sandbox for every type except PDF, because the browser's own PDF
     * viewer does not start in a sandbox; that viewer runs no scripts of the portal.
     */
    private static String policy(String type) {
        return type.equals("application/pdf")
                ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
                : "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox";
    }
}
