package portal.search.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What keeps the index: Lucene in this process, or a cluster that is asked as Elasticsearch is ({@code portal.search.*}).
 *
 * @param uris where the nodes of the cluster are; none means Lucene
 * @param apiKey shown instead of a name and a password
 * @param certificate a PEM file with whoever signs for the cluster, where Java does not know them
 * @param prefix what the names of our indexes begin with, where a cluster serves several portals
 * @param version what the cluster speaks as; it is not asked, since it may be down when the portal starts
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
