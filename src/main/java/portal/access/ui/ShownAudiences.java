package portal.access.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BiConsumer;
import portal.access.AudienceId;

/**
 * Registers what the reader of a part of a page must be able to read while it is shown. When they lose this, the part
 * refreshes itself ({@link Refreshable}), or the nearest enclosing part that can; a dialog closes; otherwise the whole
 * page is loaded again.
 */
public final class ShownAudiences {
    private ShownAudiences() {}

    /** Registers that the part shows something in this audience. */
    public static void in(AudienceId audience, Component part) {
        whileAttached(part, (page, shown) -> page.add(shown, audience));
    }

    /** Registers that the part depends on everything its reader may read: it counts, lists or searches. */
    public static void everything(Component part) {
        whileAttached(part, OpenPage::addEverything);
    }

    private static void whileAttached(Component part, BiConsumer<OpenPage, Component> add) {
        part.addAttachListener(attached -> OpenPage.of(attached.getUI()).ifPresent(page -> add.accept(page, part)));
        part.addDetachListener(detached -> OpenPage.of(detached.getUI()).ifPresent(page -> page.remove(part)));
        part.getUI().flatMap(OpenPage::of).ifPresent(page -> add.accept(page, part));
    }
}
