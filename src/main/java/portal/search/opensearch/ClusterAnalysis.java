package portal.search.opensearch;

import java.util.Map;
import java.util.Objects;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/** {@link Analysis} for Elasticsearch: the same filters, under the names that Elasticsearch gives them. */
class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {
    private static final Map<String, String> NAMES = Map.of(
            "lowercase", "lowercase",
            "decimalDigit", "decimal_digit",
            "arabicNormalization", "arabic_normalization",
            "asciiFolding", "asciifolding",
            "porterStem", "porter_stem");

    /** Our filters that Elasticsearch offers as its filter {@code stemmer}, and the language to set for each. */
    private static final Map<String, String> STEMMERS = Map.of(
            "englishPossessive", "possessive_english",
            "frenchLightStem", "light_french",
            "spanishLightStem", "light_spanish",
            "arabicStem", "arabic");

    private static final String ELISION = "elision";
    private static final String[] ELIDED = {
        "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"
    };

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("text_elision")
                .type(ELISION)
                .param("articles_case", true)
                .param("articles", ELIDED);
        STEMMERS.forEach((ours, theirs) ->
                context.tokenFilter("text_" + ours).type("stemmer").param("language", theirs));
        Analysis.FILTERS.forEach((language, filters) -> context.analyzer(Fields.analyzer(language))
                .custom()
                .tokenizer("standard")
                .tokenFilters(filters.stream().map(ClusterAnalysis::name).toArray(String[]::new)));
    }

    private static String name(String ours) {
        if (ours.equals(ELISION) || STEMMERS.containsKey(ours)) return "text_" + ours;
        return Objects.requireNonNull(NAMES.get(ours), ours);
    }
}
