package portal.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.search.Search;
import portal.search.SpaceScope;
import portal.search.saved.PastSearch;
import portal.search.saved.PastSearches;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The search field in the top bar. It suggests past searches and, while the user types, completions. */
class SearchField extends TextField implements Refreshable {
    static final String PAGE = "search";

    private final Search search;
    private final PastSearches past;
    private final Element offers = new Element("datalist");
    private SpaceScope within = SpaceScope.everything();

    SearchField(Search search, PastSearches past) {
        this.search = search;
        this.past = past;
        setPlaceholder(getTranslation("shell.search"));
        setAriaLabel(getTranslation("shell.search"));
        setPrefixComponent(Symbol.SEARCH.icon());
        setSuffixComponent(key());
        setMaxLength(400);
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(change -> {
            if (change.isFromClient()) offer(change.getValue());
        });
        addFocusListener(focus -> offer(getValue()));
        addKeyPressListener(Key.ENTER, press -> find(getValue().strip()));
        getElement().setAttribute("role", "search").appendChild(offers.setAttribute("id", "search-offers"));
        getElement().executeJs("this.inputElement.setAttribute('list', 'search-offers')");
        Shortcut.SEARCH.on(this);
        ShownAudiences.everything(this);
    }

    @Override
    public void askAgain() {
        offers.removeAllChildren(); // the suggestions are queried again when the user types or enters the field
    }

    /**
     * Sets the spaces in which completions are searched. On the page of a space, these are only this space and the open
     * spaces.
     */
    void isOn(SpaceScope within) {
        this.within = within;
        offers.removeAllChildren();
    }

    private void offer(String typed) {
        offers.removeAllChildren();
        var questions = typed.isBlank() ? askedBefore() : search.complete(typed, within);
        questions.forEach(question -> offers.appendChild(new Element("option").setAttribute("value", question)));
    }

    /**
     * Returns past searches; none on the page of a space, because past searches may contain words from another room.
     */
    private List<String> askedBefore() {
        return within.equals(SpaceScope.everything())
                ? past.mine().stream().map(PastSearch::words).toList()
                : List.of();
    }

    private void find(String words) {
        if (words.isEmpty()) return;
        past.note(words);
        getUI().orElseThrow().navigate(PAGE, QueryParameters.of("q", words));
        blur(); // removes the focus, so that the next keys move through the results
    }

    private static Span key() {
        var key = new Span("/");
        key.addClassName("key-hint");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }
}
