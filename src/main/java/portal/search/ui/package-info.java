/** The search page: what was asked stands in the address, so that going back, reloading and sharing all work. */
@NullMarked
package portal.search.ui;

import org.jspecify.annotations.NullMarked;
