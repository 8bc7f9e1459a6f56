/**
 * The index in an OpenSearch cluster instead of Lucene in this process: its settings ({@link
 * portal.search.opensearch.Cluster}), the connection to it, the names of its indexes, its analysis of words, and what
 * its failures mean. Nothing here is used unless a cluster is configured.
 */
@NullMarked
package portal.search.opensearch;

import org.jspecify.annotations.NullMarked;
