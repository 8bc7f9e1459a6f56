package portal.search.opensearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.http.HttpRequest;
import org.apache.http.client.methods.HttpRequestWrapper;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.HttpContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import portal.hosting.CannotStart;

/**
 * Configures the connection to the cluster: sets the trusted certificate and the API key, and prevents the automatic
 * creation of indexes.
 */
class ClusterClient implements ElasticsearchHttpClientConfigurer {
    private final Cluster cluster;
    private final @Nullable SslBundle trusted;

    /** @throws CannotStart if the configured certificate cannot be read */
    ClusterClient(Cluster cluster) {
        this.cluster = cluster;
        this.trusted = cluster.certificate() == null ? null : trusting(cluster.certificate());
    }

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        var client = context.clientBuilder();
        if (trusted != null) client.setSSLContext(trusted.createSslContext());
        if (cluster.apiKey() != null)
            client.setDefaultHeaders(List.of(new BasicHeader("Authorization", "ApiKey " + cluster.apiKey())));
        client.addInterceptorLast(ClusterClient::toOurIndexesOnly);
    }

    /**
     * Makes the cluster reject writes while our indexes do not exist. Otherwise the cluster would create an index
     * without language analysis.
     */
    private static void toOurIndexesOnly(HttpRequest request, HttpContext context) {
        if (request instanceof HttpRequestWrapper wrapper
                && wrapper.getURI().getPath().endsWith("/_bulk")) {
            var uri = wrapper.getURI().toString();
            wrapper.setURI(URI.create(uri + (uri.contains("?") ? "&" : "?") + "require_alias=true"));
        }
    }

    private SslBundle trusting(Path certificate) {
        try {
            var signers = PemSslStoreDetails.forCertificates(Files.readString(certificate));
            var bundle = SslBundle.of(new PemSslStoreBundle(null, signers));
            bundle.createSslContext(); // throws an exception if the certificate is invalid
            return bundle;
        } catch (IOException | RuntimeException why) {
            throw new CannotStart(
                    "The certificate by which the search cluster %s is trusted cannot be read from %s: %s. Name a PEM file in PORTAL_SEARCH_CERTIFICATE."
                            .formatted(cluster.uris(), certificate.toAbsolutePath(), reason(why)),
                    why);
        }
    }

    private static String reason(Exception why) {
        if (why instanceof NoSuchFileException) return "there is no such file";
        return why instanceof IOException ? String.valueOf(why.getMessage()) : "it holds no certificate";
    }
}
