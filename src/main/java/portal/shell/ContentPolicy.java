package portal.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** What a page of ours may load and run: itself, from here, and nothing else. */
final class ContentPolicy {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** Gives every script of this page this page's own number, and tells the browser to run no other. */
    static void apply(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", """
                default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; \
                img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
                object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'""".formatted(nonce));
    }

    private static String nonce() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
