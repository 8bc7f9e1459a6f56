/**
 * Shared parts of screens: texts in four languages, symbols, headings, times, Markdown, messages, keyboard shortcuts.
 *
 * <p>Floor 0; it depends on no other module. A part is moved here when two modules need it, never before. Parts are
 * small components that a view composes; they hold no service. Texts are stored in {@code
 * src/main/resources/portal/<module>/texts_<language>.properties}, styles in {@code frontend/ui.css} and design tokens
 * in {@code frontend/portal.css}.
 */
@ApplicationModule(
        displayName = "ui",
        allowedDependencies = {})
@NullMarked
package portal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
