/** The knowledge spaces on screen: their list, and the page of each. */
@NullMarked
package portal.forums.ui;

import org.jspecify.annotations.NullMarked;
