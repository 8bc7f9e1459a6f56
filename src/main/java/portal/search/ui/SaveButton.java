package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearches;
import portal.ui.Symbol;
import portal.ui.Toast;

/** A button that saves the current search. If the search is saved already, a link to the saved search instead. */
class SaveButton extends Span {
    private final SavedSearches saved;
    private final SearchParameters asked;

    SaveButton(SavedSearches saved, SearchParameters asked) {
        this.saved = saved;
        this.asked = asked;
        show();
    }

    private void show() {
        removeAll();
        add(saved.mine().stream()
                .filter(search -> SearchParameters.of(search.query()).equals(asked))
                .findFirst()
                .map(this::link)
                .orElseGet(this::button));
    }

    private Component link(SavedSearch search) {
        var link = new Anchor("search/saved/" + search.id().value());
        link.add(Symbol.STAR.icon(), new Span(getTranslation("search.saved.as", search.name())));
        link.addClassName("saved-as");
        return link;
    }

    private Component button() {
        return new Button(getTranslation("search.saved.this"), Symbol.STAR.icon(), click -> ask());
    }

    private void ask() {
        var words = asked.query().displayText();
        var suggested =
                words.length() <= SavedSearches.LONGEST_NAME ? words : words.substring(0, SavedSearches.LONGEST_NAME);
        new SaveDialog(getTranslation("search.saved.this"), suggested, Alert.AT_ONCE, this::save).open();
    }

    private void save(String name, Alert alert) {
        saved.save(name, asked.query(), alert);
        Toast.done(getTranslation("search.saved.done." + alert, name));
        show();
    }
}
