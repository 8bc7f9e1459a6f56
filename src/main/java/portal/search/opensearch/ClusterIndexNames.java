package portal.search.opensearch;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import portal.search.words.Fields;

/**
 * The names of our indexes in a cluster. The schema version is part of each name: a newer portal builds its own indexes
 * next to the older ones, which can be deleted when no older portal uses them any more.
 */
class ClusterIndexNames implements IndexLayoutStrategy {
    private static final String FIRST = "-000001";

    private final String prefix;

    ClusterIndexNames(String prefix) {
        this.prefix = prefix + "-" + Fields.PRESENT_SHAPE + "-";
    }

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return prefix + index + FIRST;
    }

    @Override
    public String createWriteAlias(String index) {
        return prefix + index + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return prefix + index + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return index;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        return name.substring(prefix.length(), name.length() - FIRST.length());
    }
}
