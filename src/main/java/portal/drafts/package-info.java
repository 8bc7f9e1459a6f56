/**
 * What people are writing and have not sent, in any module.
 *
 * <p>A draft belongs to one person and lies at one place: a kind and an id that only the module which owns the place
 * understands. That module declares a {@link portal.drafts.DraftPlaces} bean, which says how its places look to the
 * reader now; a place that they may no longer see has no card, and its drafts are not listed. The text is kept as it was
 * written, with its marking as it was chosen; whether the place still takes it is asked when it is sent.
 *
 * <p>A form keeps its draft through {@link portal.drafts.ui.Autosave}.
 */
@ApplicationModule(allowedDependencies = {"people", "access", "ui"})
@NullMarked
package portal.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
