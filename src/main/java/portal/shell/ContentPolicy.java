package portal.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The Content Security Policy of the portal's pages: they may load and run only what the portal itself serves.
 *
 * <p>Only scripts with the nonce of the page may run, and scripts that these load. Text is never evaluated as code (see
 * strict.js). Inline styles, and fonts and images in data URLs, are allowed, because the Vaadin components use them.
 */
final class ContentPolicy {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /**
     * Adds a new nonce to every script element of this page, and sets the headers that tell the browser to run no other
     * script.
     */
    static void apply(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        var response = page.getVaadinResponse();
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", """
                default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; \
                img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
                object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'""".formatted(nonce));
    }

    private static String nonce() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
