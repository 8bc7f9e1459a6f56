package portal.search.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The cluster that stores the index instead of Lucene in this process, if one is configured. The settings are {@code
 * portal.search.*}.
 *
 * @param uris the addresses of the cluster's nodes; empty if there is no cluster
 * @param apiKey the API key for the cluster, as an alternative to username and password
 * @param certificate a PEM file with the certificate authority of the cluster, if Java does not trust this authority by
 *     default
 * @param prefix the beginning of our index names, for a cluster that serves several portals
 * @param version the product and version of the cluster; they are configured and not queried, because the cluster may
 *     be down when the portal starts
 */
@ConfigurationProperties("portal.search")
public record Cluster(
        @DefaultValue List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable Path certificate,
        @DefaultValue("liaison") String prefix,
        @DefaultValue("opensearch:3.4") String version) {
    public boolean isConfigured() {
        return !uris.isEmpty();
    }

    /**
     * Returns the settings of Hibernate Search. With these settings the portal does not connect to the cluster at
     * start, because the cluster may be down. {@link portal.search.index.IndexMaintenance} creates the indexes when the
     * cluster responds.
     */
    public Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(Map.of(
                "hibernate.search.backend.type",
                "elasticsearch",
                "hibernate.search.backend.uris",
                uris.stream().map(URI::toString).toList(),
                "hibernate.search.backend.version",
                version,
                "hibernate.search.backend.version_check.enabled",
                false,
                "hibernate.search.backend.client.configurer",
                new ClusterClient(this),
                "hibernate.search.backend.layout.strategy",
                new ClusterIndexNames(prefix),
                "hibernate.search.backend.analysis.configurer",
                new ClusterAnalysis(),
                "hibernate.search.backend.schema_management.settings_file",
                "portal/search/opensearch/settings.json",
                "hibernate.search.backend.schema_management.mapping_file",
                "portal/search/opensearch/mapping.json",
                "hibernate.search.schema_management.strategy",
                "none"));
        if (username != null) settings.put("hibernate.search.backend.username", username);
        if (password != null) settings.put("hibernate.search.backend.password", password);
        return settings;
    }
}
