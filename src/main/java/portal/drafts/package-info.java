/**
 * The texts that people have not sent yet, in any module.
 *
 * <p>A draft belongs to one person and one place. A place is a kind and an id, which only one module can interpret.
 * That module declares a {@link portal.drafts.DraftPlaces} bean, which returns the details of its places that the
 * viewer may see now. Drafts at a place that the viewer may no longer see are not listed. A draft is saved with the
 * text and the marking that the author has entered; only when the text is sent, the portal checks whether the place
 * accepts them.
 *
 * <p>A form saves its draft through {@link portal.drafts.ui.Autosave}.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "access", "ui"})
@NullMarked
package portal.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
