package portal.api;

import org.jspecify.annotations.Nullable;

/**
 * The body of a request that starts the next version of a guideline.
 *
 * @param major whether everybody who must acknowledge the guideline must do so again; if omitted, yes
 * @param changeNote what will change and why; may be given later, with the submission
 */
@Example("""
        {"major": true, "changeNote": "The law has changed"}""")
record NewGuidelineVersion(
        @Nullable Boolean major, @Nullable String changeNote) {}
