/** The user interface of the knowledge spaces: the page that lists them, and the page of each space. */
@NullMarked
package portal.forums.ui;

import org.jspecify.annotations.NullMarked;
