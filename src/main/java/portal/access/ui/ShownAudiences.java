package portal.access.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BiConsumer;
import portal.access.AudienceId;

/**
 * Registers the audiences that the viewer must be in while a part of a page is shown. When the viewer is no longer in
 * one of them, the part refreshes itself if it is {@link Refreshable}. Otherwise its nearest ancestor that is {@link
 * Refreshable} refreshes itself; if a dialog is nearer, the dialog closes. If there is neither, the whole page is
 * loaded again.
 */
public final class ShownAudiences {
    private ShownAudiences() {}

    /** Registers that the part shows an item in this audience. */
    public static void in(AudienceId audience, Component part) {
        whileAttached(part, (page, shown) -> page.add(shown, audience));
    }

    /**
     * Registers that the part depends on everything that the viewer may read, because it counts, lists or searches
     * items.
     */
    public static void everything(Component part) {
        whileAttached(part, OpenPage::addEverything);
    }

    private static void whileAttached(Component part, BiConsumer<OpenPage, Component> add) {
        part.addAttachListener(attached -> OpenPage.of(attached.getUI()).ifPresent(page -> add.accept(page, part)));
        part.addDetachListener(detached -> OpenPage.of(detached.getUI()).ifPresent(page -> page.remove(part)));
        part.getUI().flatMap(OpenPage::of).ifPresent(page -> add.accept(page, part));
    }
}
