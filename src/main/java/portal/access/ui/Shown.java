package portal.access.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BiConsumer;
import portal.access.AudienceId;

/**
 * Says of a part of a page what its reader must be let into while it is shown. When that no longer holds, the part asks
 * again ({@link AsksAgain}), or the part around it that can; a dialog closes; any other page is drawn anew as a whole.
 */
public final class Shown {
    private Shown() {}

    /** The part shows something that lies in this audience. */
    public static void in(AudienceId audience, Component part) {
        whileAttached(part, (page, shown) -> page.add(shown, audience));
    }

    /** The part was made from all that its reader may read: it counts, lists or finds. */
    public static void everything(Component part) {
        whileAttached(part, OpenPage::addEverything);
    }

    private static void whileAttached(Component part, BiConsumer<OpenPage, Component> add) {
        part.addAttachListener(attached -> OpenPage.of(attached.getUI()).ifPresent(page -> add.accept(page, part)));
        part.addDetachListener(detached -> OpenPage.of(detached.getUI()).ifPresent(page -> page.remove(part)));
        part.getUI().flatMap(OpenPage::of).ifPresent(page -> add.accept(page, part));
    }
}
