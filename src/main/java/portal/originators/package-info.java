/**
 * Originator control: the originator of an item stays in control of it, also when many people can read it.
 *
 * <p>A reader asks the originator of an item for a use that the marking does not allow (AC-13). A permission has an
 * end, and never changes a marking by itself: the originator marks the item anew. A reader reports that an item has
 * reached a wrong recipient; the originator recalls it and sees who has opened it (DP-21). An item may have a tear-line
 * version: a sanitised item with a lighter marking, which shows no sign of the full one (AC-15).
 *
 * <p>The author of an item, and the bureau of the country that the item belongs to, act for the originator. For an item
 * that belongs to no country, the people of the agency do. Modules with items provide them as {@link
 * portal.originators.OriginatedItems}. The tables store no content of items. A person who may not read an item sees
 * nothing of what is stored about it here, unless it was recalled: its former readers learn of the recall, and the
 * people who act for its originator still see the reports.
 *
 * <p>These are the transitions of a request: state, event, next state, and the key of the text that names who may
 * trigger the event. A permission also ends by itself after its last day.
 *
 * <pre>
 * -  ASK  ASKED  originators.who.reader
 * ASKED  GRANT  GRANTED  originators.who.originator
 * ASKED  REFUSE  REFUSED  originators.who.originator
 * ASKED  TAKE_BACK  TAKEN_BACK  originators.who.asker
 * GRANTED  END  ENDED  originators.who.originator
 * </pre>
 */
@ApplicationModule(
        displayName = "Originators",
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "access",
            "access::ui",
            "audit",
            "audit::ui",
            "notifications",
            "notifications::ui"
        })
@NullMarked
package portal.originators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
