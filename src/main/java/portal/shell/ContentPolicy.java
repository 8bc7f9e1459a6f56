package portal.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page of ours may load and run: what came with it, from here, and nothing else (NL-15).
 *
 * <p>Scripts: only those that carry this page's nonce, and what they load; no code out of text (see strict.js). Styles may
 * stand inline, because the components put theirs into the page so; the small font in an address is one of theirs.
 */
final class ContentPolicy {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** Gives every script of this page this page's own number, and tells the browser to run no other. */
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
