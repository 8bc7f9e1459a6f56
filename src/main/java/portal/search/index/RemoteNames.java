package portal.search.index;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import portal.search.words.Fields;

/**
 * What our indexes are called in a cluster. The shape is part of the name: a newer portal builds indexes of its own
 * beside the older ones, which can be deleted when no older portal uses them any more.
 */
public class RemoteNames implements IndexLayoutStrategy {
    private static final String FIRST = "-000001";

    private final String prefix;

    RemoteNames(String prefix) {
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
