package portal.search;

import org.jspecify.annotations.Nullable;

/**
 * The text of an item in one language, as plain text.
 *
 * @param language the language as a BCP 47 code such as {@code fr}; null if unknown
 * @param title the title of the item; empty if it has none, for example an answer in a topic, or if another wording of
 *     the item already contains it
 * @param words the text without the title
 */
public record Wording(@Nullable String language, String title, String words) {}
