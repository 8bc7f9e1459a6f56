package portal.api;

import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;

/**
 * The body of a request that starts a guideline, as a draft.
 *
 * @param markdown the text without the title; headings of the first three levels divide it into clauses
 * @param area the crime area; if omitted, the guideline is for all of them
 * @param language the language tag of the authors' language; if omitted, the language of the request
 */
@Example("""
        {"title": "Seizing crypto-assets", "markdown": "## Preparing\\n\\nTwo officers are there.",
         "area": "RANSOMWARE", "language": "en", "marking": {"tlp": "GREEN"}}""")
record NewGuideline(
        String title,
        String markdown,
        @Nullable CrimeArea area,
        @Nullable String language,
        @Nullable WantedMarking marking) {
    NewGuideline {
        Input.given("title", title);
        Input.given("markdown", markdown);
        Input.language(language);
    }
}
