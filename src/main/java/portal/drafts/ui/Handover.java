package portal.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Has the browser hand over what is being typed before the page is left or hidden, and say when the writer comes back
 * to it. The script {@code frontend/autosave.js} dispatches the events and posts the texts.
 */
class Handover {
    private final Component composer;
    private final BiConsumer<String, String> onUnload;

    /** @param onUnload gets the title and the text as they stand when the browser leaves the portal or loads it anew */
    Handover(Component composer, Runnable onReturn, BiConsumer<String, String> onUnload) {
        this.composer = composer;
        this.onUnload = onUnload;
        // Before any event the browser sends the values that it still holds back, so there is nothing else to do.
        composer.getElement().addEventListener("draft-leave", event -> {});
        composer.getElement().addEventListener("draft-return", event -> onReturn.run());
        // A page that is being unloaded sends no events any more: it posts the texts to this address of its own.
        composer.getElement().setAttribute("data-draft", (ElementRequestHandler)
                (request, response, session, owner) -> take(request, session));
    }

    /** In a request of its own, without the session's lock. */
    private void take(VaadinRequest request, VaadinSession session) {
        var title = Objects.requireNonNullElse(request.getParameter("title"), "");
        var body = Objects.requireNonNullElse(request.getParameter("body"), "");
        session.accessSynchronously(() ->
                composer.getUI().ifPresent(ui -> ui.accessSynchronously(() -> onUnload.accept(title, body))));
    }
}
