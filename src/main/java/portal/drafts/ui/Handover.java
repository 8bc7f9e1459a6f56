package portal.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Makes the browser send unsaved text before the page is left or hidden, and report when the writer returns to it. The
 * script {@code frontend/autosave.js} dispatches the events and posts the texts.
 */
class Handover {
    private final Component composer;
    private final BiConsumer<String, String> onUnload;

    /** @param onUnload receives the title and the body at the moment the browser leaves or reloads the portal */
    Handover(Component composer, Runnable onReturn, BiConsumer<String, String> onUnload) {
        this.composer = composer;
        this.onUnload = onUnload;
        // Before any event the browser sends the values that it has not sent yet, so the listener has nothing to do.
        composer.getElement().addEventListener("draft-leave", event -> {});
        composer.getElement().addEventListener("draft-return", event -> onReturn.run());
        // A page that is being unloaded can send no more events: it posts the texts to this separate address instead.
        composer.getElement().setAttribute("data-draft", (ElementRequestHandler)
                (request, response, session, owner) -> take(request, session));
    }

    /** Runs in a separate request, which does not hold the session's lock. */
    private void take(VaadinRequest request, VaadinSession session) {
        var title = Objects.requireNonNullElse(request.getParameter("title"), "");
        var body = Objects.requireNonNullElse(request.getParameter("body"), "");
        session.accessSynchronously(() ->
                composer.getUI().ifPresent(ui -> ui.accessSynchronously(() -> onUnload.accept(title, body))));
    }
}
