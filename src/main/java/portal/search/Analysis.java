package portal.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are taken apart, by language.
 *
 * <p>No stop words: a query must find each of its words in some field, and a word that one language drops would then be
 * missed in the others. Every part has a counterpart of the same meaning in Elasticsearch and OpenSearch.
 */
class Analysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new OwnWeight());
        context.analyzer(Fields.analyzer(Fields.ANY))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("asciiFolding");
        context.analyzer(Fields.analyzer("en"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("asciiFolding")
                .tokenFilter("porterStem");
        context.analyzer(Fields.analyzer("fr"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("elision")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("frenchLightStem")
                .tokenFilter("asciiFolding");
        context.analyzer(Fields.analyzer("es"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("spanishLightStem")
                .tokenFilter("asciiFolding");
        context.analyzer(Fields.analyzer("ar"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("arabicStem")
                .tokenFilter("asciiFolding");
    }
}
