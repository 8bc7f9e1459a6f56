package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearches;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/** The buttons for a saved search. */
class SavedSearchActions extends Div {
    private final SavedSearch search;
    private final SavedSearches saved;

    SavedSearchActions(SavedSearch search, SavedSearches saved, Runnable changed, Runnable gone) {
        this.search = search;
        this.saved = saved;
        addClassName("saved-deeds");
        add(
                button(Symbol.PENCIL, "search.saved.change", () -> change(changed)),
                button(Symbol.TRASH_2, "search.saved.delete", () -> askToDelete(gone)));
    }

    private Button button(Symbol symbol, String key, Runnable action) {
        return new QuietButton(symbol, getTranslation(key + ".of", search.name()), action);
    }

    private void change(Runnable changed) {
        new SaveDialog(getTranslation("search.saved.change"), search.name(), search.alert(), (name, alert) -> {
                    change(name, alert);
                    changed.run();
                })
                .open();
    }

    private void change(String name, Alert alert) {
        saved.change(search.id(), name, alert);
        Toast.done(getTranslation("search.saved.done." + alert, name));
    }

    private void askToDelete(Runnable gone) {
        new Confirm(
                        getTranslation("search.saved.delete.ask", search.name()),
                        getTranslation("search.saved.delete.why"),
                        getTranslation("search.saved.delete"),
                        () -> delete(gone))
                .open();
    }

    private void delete(Runnable gone) {
        saved.delete(search.id());
        Toast.done(getTranslation("search.saved.deleted", search.name()));
        gone.run();
    }
}
