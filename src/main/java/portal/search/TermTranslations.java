package portal.search;

import java.util.List;

/** A glossary term of the query, and its translations. */
public record TermTranslations(String term, List<String> elsewhere) {}
