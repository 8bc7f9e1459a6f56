package portal.api;

import org.jspecify.annotations.Nullable;

/**
 * The body of a request that submits a version to its reviewers.
 *
 * @param major whether everybody who must acknowledge the guideline must do so again; if omitted, yes
 * @param changeNote what changed and why; needed for a version that follows another one
 */
@Example("""
        {"major": false, "changeNote": "Typing errors only"}""")
record NewSubmission(@Nullable Boolean major, @Nullable String changeNote) {}
