package portal.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.http.HttpRequest;
import org.apache.http.client.methods.HttpRequestWrapper;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.HttpContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** How the cluster is spoken to: whom we trust, who we are, and that it makes no index of its own accord. */
public class RemoteClient implements ElasticsearchHttpClientConfigurer {
    private final Engine engine;

    RemoteClient(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        var client = context.clientBuilder();
        if (engine.certificate() != null)
            client.setSSLContext(trusting(engine.certificate()).createSslContext());
        if (engine.apiKey() != null)
            client.setDefaultHeaders(List.of(new BasicHeader("Authorization", "ApiKey " + engine.apiKey())));
        client.addInterceptorLast(RemoteClient::toOurIndexesOnly);
    }

    /** What comes before our indexes are there would else be put into one that knows nothing of languages. */
    private static void toOurIndexesOnly(HttpRequest request, HttpContext context) {
        if (request instanceof HttpRequestWrapper wrapper
                && wrapper.getURI().getPath().endsWith("/_bulk")) {
            var uri = wrapper.getURI().toString();
            wrapper.setURI(URI.create(uri + (uri.contains("?") ? "&" : "?") + "require_alias=true"));
        }
    }

    private static SslBundle trusting(Path certificate) {
        try {
            var signers = PemSslStoreDetails.forCertificates(Files.readString(certificate));
            return SslBundle.of(new PemSslStoreBundle(null, signers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
