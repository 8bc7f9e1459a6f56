package portal.search;

import org.jspecify.annotations.Nullable;

/**
 * An item in the words of one language, as plain text.
 *
 * @param language as in BCP 47 ({@code fr}), null when nobody knows
 * @param title its own title; empty when it has none, like a post
 * @param words everything else
 */
public record Wording(@Nullable String language, String title, String words) {}
