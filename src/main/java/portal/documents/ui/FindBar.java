package portal.documents.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import portal.search.extracts.MatchOffsets;
import portal.search.ui.PageName;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The bar above a text: searches for words, moves from match to match, and opens a page. */
class FindBar extends Div {
    private static final int LONGEST = 400;

    private final PageName pages;
    private final TextField field = new TextField();
    private final Span count = new Span();
    private final Button previous;
    private final Button next;
    private final Button all = new QuietButton(getTranslation("documents.find.all"), this::toggleList);
    private final TextField page = new TextField();
    private final Consumer<Boolean> listAll;

    FindBar(
            int mostPages,
            PageName pages,
            Consumer<String> look,
            IntConsumer step,
            IntConsumer turnTo,
            Consumer<Boolean> listAll) {
        this.pages = pages;
        this.listAll = listAll;
        addClassName("find-bar");
        field.setAriaLabel(getTranslation("documents.find"));
        field.setPlaceholder(getTranslation("documents.find"));
        field.setPrefixComponent(Symbol.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) look.accept(change.getValue().strip());
        });
        count.addClassNames("find-count", "number");
        count.getElement().setAttribute("role", "status");
        previous = step(Symbol.ARROW_UP, "documents.find.previous", Shortcut.PREVIOUS_MATCH, () -> step.accept(-1));
        next = step(Symbol.ARROW_DOWN, "documents.find.next", Shortcut.NEXT_MATCH, () -> step.accept(1));
        field.addKeyPressListener(Key.ENTER, press -> next.focus());
        all.addClassName("reader-all");
        add(field, count, previous, next, all);
        if (mostPages > 0) add(page(mostPages, turnTo));
    }

    /**
     * @param words the searched words
     * @param here the number of the current match, from 0; -1 if there is none
     * @param page the number of the current page; 0 if the text has no pages
     */
    void show(String words, MatchOffsets offsets, int here, int page) {
        field.setValue(words);
        count.setVisible(!words.isEmpty());
        count.setText(words.isEmpty() ? "" : words(offsets, here, page));
        for (var button : new Button[] {previous, next, all}) button.setVisible(offsets.size() > 0);
        all.getElement().setAttribute("aria-expanded", "false");
        this.page.setValue(page == 0 ? "" : String.valueOf(page));
    }

    private String words(MatchOffsets offsets, int here, int page) {
        if (offsets.size() == 0) return getTranslation("documents.find.none");
        var of = getTranslation(
                offsets.isTruncated() ? "documents.find.of-more" : "documents.find.of",
                here < 0 ? "–" : here + 1,
                offsets.size());
        return page == 0 ? of : of + " · " + pages.of(page);
    }

    private void toggleList() {
        var isWanted = !"true".equals(all.getElement().getAttribute("aria-expanded"));
        all.getElement().setAttribute("aria-expanded", String.valueOf(isWanted));
        listAll.accept(isWanted);
    }

    private Button step(Symbol symbol, String key, Shortcut shortcut, Runnable step) {
        return shortcut.on(new QuietButton(symbol, getTranslation(key), step));
    }

    private TextField page(int most, IntConsumer turnTo) {
        page.addClassName("find-page");
        page.setAriaLabel(getTranslation("documents.page." + pages));
        page.setPrefixComponent(new Span(getTranslation("documents.page." + pages)));
        page.setSuffixComponent(new Span(getTranslation("documents.page.of", most)));
        page.setAllowedCharPattern("[0-9]");
        page.setMaxLength(6);
        page.getElement().setAttribute("inputmode", "numeric");
        page.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().matches("[0-9]{1,6}"))
                turnTo.accept(Math.clamp(Integer.parseInt(change.getValue()), 1, most));
        });
        return page;
    }
}
