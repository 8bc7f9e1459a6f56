/** The user interface of the knowledge spaces: their list, and the page of each. */
@NullMarked
package portal.forums.ui;

import org.jspecify.annotations.NullMarked;
