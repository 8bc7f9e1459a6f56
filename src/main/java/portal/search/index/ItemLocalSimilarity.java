package portal.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import portal.search.words.Fields;

/**
 * A variant of BM25 that scores an item by this item alone.
 *
 * <p>Standard BM25 uses the number of items with a word and the average length of items, over the whole index: the
 * order of the results would reveal something about items that the viewer may not see (NL-05). Here every word has the
 * same weight, and {@link portal.search.index.InverseDocumentFrequency} then sets the weight by counting only items
 * that the viewer may read. The average length is a constant, because an average per viewer would have to be calculated
 * inside the engine. The constant decides which texts count as long; it is closer to the length of a post than to that
 * of a report.
 */
public class ItemLocalSimilarity extends BM25Similarity {
    private static final float USUAL_TITLE = 8;
    private static final float USUAL_TEXT = 150;

    @Override
    protected float idf(long itemsWithTheWord, long items) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics field) {
        return field.field().startsWith(Fields.title("")) ? USUAL_TITLE : USUAL_TEXT;
    }
}
