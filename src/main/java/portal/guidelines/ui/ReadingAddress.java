package portal.guidelines.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.guidelines.GuidelineId;
import portal.guidelines.clauses.ClauseId;

/**
 * The address of the page of a guideline: {@code guidelines/…?version=2&language=fr&clause=…}.
 *
 * @param version the number of the version; null for the one in force
 * @param language the language to read in; null for the reader's
 * @param clause the clause to show first; null for the beginning
 */
record ReadingAddress(
        GuidelineId guideline,
        @Nullable Integer version,
        @Nullable Locale language,
        @Nullable ClauseId clause) {
    private static final String VERSION = "version";
    private static final String LANGUAGE = "language";
    private static final String CLAUSE = "clause";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static ReadingAddress of(GuidelineId guideline) {
        return new ReadingAddress(guideline, null, null, null);
    }

    /** Reads an address. A value that is no number, language or id is ignored. */
    static ReadingAddress in(GuidelineId guideline, QueryParameters address) {
        return new ReadingAddress(
                guideline,
                number(address, VERSION),
                LibraryAddress.language(address.getSingleParameter(LANGUAGE).orElse("")),
                clause(address));
    }

    /** Returns the number that a parameter holds; null if it holds none. */
    static @Nullable Integer number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(value -> value.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static @Nullable ClauseId clause(QueryParameters address) {
        return address.getSingleParameter(CLAUSE)
                .filter(id -> id.matches(ID))
                .map(id -> new ClauseId(UUID.fromString(id)))
                .orElse(null);
    }

    ReadingAddress ofVersion(@Nullable Integer number) {
        return new ReadingAddress(guideline, number, language, null);
    }

    ReadingAddress in(Locale other) {
        return new ReadingAddress(guideline, version, other, null);
    }

    ReadingAddress at(ClauseId other) {
        return new ReadingAddress(guideline, version, language, other);
    }

    /** Returns the address without a leading slash. */
    String route() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (version != null) parameters.put(VERSION, List.of(String.valueOf(version)));
        if (language != null) parameters.put(LANGUAGE, List.of(language.getLanguage()));
        if (clause != null) parameters.put(CLAUSE, List.of(clause.value().toString()));
        if (parameters.isEmpty()) return guideline.route();
        return guideline.route() + "?" + new QueryParameters(parameters).getQueryString();
    }

    /** Returns the address of the page that compares two versions. */
    static String differences(GuidelineId guideline, int one, int other) {
        return guideline.route() + "/differences?from=" + Math.min(one, other) + "&to=" + Math.max(one, other);
    }
}
