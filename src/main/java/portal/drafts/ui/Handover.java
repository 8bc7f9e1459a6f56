package portal.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Makes the browser send unsaved text before the author leaves or hides the page, and send an event when the author
 * returns to it. The script {@code frontend/autosave.js} sends the events and the texts.
 */
class Handover {
    private final Component composer;
    private final BiConsumer<String, String> onUnload;

    /**
     * @param composer the form
     * @param onUnload is called with the title and the body when the browser leaves or reloads the portal
     */
    Handover(Component composer, Runnable onReturn, BiConsumer<String, String> onUnload) {
        this.composer = composer;
        this.onUnload = onUnload;
        // With each event the browser sends the values that it has not sent yet, so this listener has nothing to do.
        composer.getElement().addEventListener("draft-leave", event -> {});
        composer.getElement().addEventListener("draft-return", event -> onReturn.run());
        // A page that the browser unloads can send no more events. It posts the texts to this separate address instead.
        composer.getElement().setAttribute("data-draft", (ElementRequestHandler)
                (request, response, session, owner) -> take(request, session));
    }

    /**
     * Handles the posted texts. It runs in a separate request, without the lock of the session. While it waits for the
     * lock, the page may already have been closed: the text is saved all the same.
     */
    private void take(VaadinRequest request, VaadinSession session) {
        var title = Objects.requireNonNullElse(request.getParameter("title"), "");
        var body = Objects.requireNonNullElse(request.getParameter("body"), "");
        Command save = () -> onUnload.accept(title, body);
        session.accessSynchronously(
                () -> composer.getUI().ifPresentOrElse(ui -> ui.accessSynchronously(save), save::execute));
    }
}
