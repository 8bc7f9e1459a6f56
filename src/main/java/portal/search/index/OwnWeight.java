package portal.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import portal.search.words.Fields;

/**
 * BM25 that weighs an item by the item alone.
 *
 * <p>Plain BM25 counts in how many items a word occurs and how long items are on average, over the whole index: order
 * would tell a reader about items that they may not see (NL-05). Here every word weighs the same, until
 * {@link portal.search.Rarity} weighs it by what the reader sees. The usual length is a constant, since an average over what each
 * reader sees would have to reach into the engine: it sets where long begins, nearer to a post than to a report.
 */
public class OwnWeight extends BM25Similarity {
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
