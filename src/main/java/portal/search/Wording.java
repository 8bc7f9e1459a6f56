package portal.search;

import org.jspecify.annotations.Nullable;

/**
 * The text of an item in one language, as plain text.
 *
 * @param language as in BCP 47 ({@code fr}); null if unknown
 * @param title its own title; empty if it has none, like a post
 * @param words all other text
 */
public record Wording(@Nullable String language, String title, String words) {}
