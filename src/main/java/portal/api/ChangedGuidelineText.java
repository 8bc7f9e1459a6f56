package portal.api;

import java.util.UUID;

/**
 * The body of a request that saves the text of a version.
 *
 * @param base the revision that the text was made from
 * @param markdown the whole text, without the title
 */
@Example("""
        {"base": "6b1f2f0a-94f4-4b55-8d1e-0d5a37d5a0ce", "title": "Seizing crypto-assets",
         "markdown": "## Preparing\\n\\nThree officers are there."}""")
record ChangedGuidelineText(UUID base, String title, String markdown) {
    ChangedGuidelineText {
        Input.given("base", base);
        Input.given("title", title);
        Input.given("markdown", markdown);
    }
}
