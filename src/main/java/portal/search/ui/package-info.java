/**
 * The search pages. The address of the page of results contains the query and its filters, so that going back,
 * reloading and sharing work.
 */
@NamedInterface("ui")
@NullMarked
package portal.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
