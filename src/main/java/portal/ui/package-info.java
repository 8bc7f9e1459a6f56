/**
 * What screens share: texts in four languages, symbols, headings, times, Markdown, messages, keyboard shortcuts.
 *
 * <p>Floor 0; uses nobody. A part comes here when two modules need it, never before. Parts are small components that
 * a view composes; they hold no service and know no other module. What a word says stands in
 * {@code src/main/resources/portal/<module>/texts_<language>.properties}, how a thing looks in {@code frontend/ui.css}
 * and, for tokens, {@code frontend/portal.css}.
 */
@ApplicationModule(
        displayName = "ui",
        allowedDependencies = {})
@NullMarked
package portal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
