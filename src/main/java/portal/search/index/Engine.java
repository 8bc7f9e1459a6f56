package portal.search.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search engine: Lucene in this process, or a remote cluster that is compatible with Elasticsearch. The settings
 * are {@code portal.search.*}.
 *
 * @param uris the addresses of the cluster's nodes; empty for Lucene
 * @param apiKey the API key for the cluster, as an alternative to username and password
 * @param certificate a PEM file with the certificate authority of the cluster, if Java does not know it
 * @param prefix the beginning of our index names, for a cluster that serves several portals
 * @param version the product and version of the cluster; configured, because the cluster may be down when the portal
 *     starts
 */
@ConfigurationProperties("portal.search")
public record Engine(
        @DefaultValue List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable Path certificate,
        @DefaultValue("liaison") String prefix,
        @DefaultValue("opensearch:3.4") String version) {
    boolean isRemote() {
        return !uris.isEmpty();
    }
}
