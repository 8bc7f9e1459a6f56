/**
 * The texts that people have not sent yet, in any module.
 *
 * <p>A draft belongs to one person and one place: a kind and an id that only the module which owns the place can
 * interpret. That module declares a {@link portal.drafts.DraftPlaces} bean, which describes its places as the reader
 * may see them now; a place that they may no longer see has no card, and its drafts are not listed. The text is saved
 * as written, with its marking as chosen; whether the place still accepts both is checked when the text is sent.
 *
 * <p>A form saves its draft through {@link portal.drafts.ui.Autosave}.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "access", "ui"})
@NullMarked
package portal.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
