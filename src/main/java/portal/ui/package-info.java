/**
 * Shared components and helpers of the user interface: texts in four languages, symbols, headings, times, Markdown,
 * messages, and keyboard shortcuts.
 *
 * <p>This module is the lowest layer (floor 0) and depends on no other module. A component is moved here when a second
 * module needs it, never before. Components are small and do not use services; a view combines components. Texts are
 * stored in {@code src/main/resources/portal/<module>/texts_<language>.properties}, styles in {@code frontend/ui.css}
 * and design tokens in {@code frontend/portal.css}.
 */
@ApplicationModule(
        displayName = "ui",
        allowedDependencies = {})
@NullMarked
package portal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
