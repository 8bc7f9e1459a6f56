package portal.search;

import java.util.List;

/** A term of the question, and what it is called in other languages. */
public record OtherWords(String term, List<String> elsewhere) {}
