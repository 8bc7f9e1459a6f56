/** The pages of guidelines: the library, reading and acknowledging, comparing versions, writing, and translating. */
@NullMarked
package portal.guidelines.ui;

import org.jspecify.annotations.NullMarked;
