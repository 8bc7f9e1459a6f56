package portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.search.Format;
import portal.search.Lookup;
import portal.search.extracts.Extract;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;
import portal.search.ui.PageName;
import portal.search.ui.PlaceInText;
import portal.ui.PageAddress;

/**
 * Shows the extracted text of a document, always as plain text, with search matches highlighted. It opens at a given
 * place in the text. The browser gets the text around this place, and more text as the user scrolls. Each time, the
 * permission is checked again, so that a reader who has lost access gets no more text.
 */
class DocumentReader extends Section {
    private final Documents documents;
    private final Lookup lookup;
    private final DocumentCard card;
    private final FindBar bar;
    private final TextSheet sheet;
    private final Div matches = new Div();
    private PlaceInText place;
    private MatchOffsets offsets = MatchOffsets.none();
    private int here;
    private boolean isThere;

    DocumentReader(Documents documents, Lookup lookup, DocumentCard card, PlaceInText place) {
        this.documents = documents;
        this.lookup = lookup;
        this.card = card;
        this.place = place;
        var text = text();
        var pages = PageName.in(Format.of(card.latest().mediaType()));
        bar = new FindBar(text.pages(), pages, this::look, this::step, this::turnTo, this::listAll);
        sheet = new TextSheet(this::text, pages, Defanged.isFor(card), card.language());
        matches.addClassName("reader-matches");
        addClassName("reader");
        setVisible(!text.isBlank());
        var desk = new Div(matches, sheet);
        desk.addClassName("reader-desk");
        add(new H2(getTranslation("documents.text")), bar, desk);
        open(text, place);
    }

    private PagedText text() {
        return documents.text(card.id(), card.latest().id());
    }

    /** Searches the text for other words, from its beginning. */
    private void look(String words) {
        place = PlaceInText.of(words);
        open(text(), place);
        keep();
    }

    private void open(PagedText text, PlaceInText place) {
        offsets = lookup.find(place.find(), text, card.language());
        var from = place.at()
                .orElse(place.page().isPresent() ? text.startOf(place.page().getAsInt()) : 0);
        here = Math.min(offsets.from(from), offsets.size() - 1);
        isThere = here >= 0 && (place.page().isEmpty() || text.pageAt(offsets.start(here)) == text.pageAt(from));
        matches.removeAll();
        sheet.mark(offsets);
        show(text, isThere ? offsets.start(here) : from, isThere || place.isNumbered());
    }

    private void show(PagedText text, int at, boolean isSought) {
        sheet.open(text, at, isThere ? here : -1, isSought);
        bar.show(place.find(), offsets, isThere ? here : -1, text.pageAt(at));
    }

    /**
     * Moves to the next (1) or previous (-1) match. If the current place is not at a match, moves to the nearest match
     * in that direction.
     */
    private void step(int direction) {
        if (offsets.size() == 0) return;
        go(Math.floorMod(isThere || direction < 0 ? here + direction : here, offsets.size()));
    }

    private void go(int number) {
        here = number;
        var text = text();
        var at = offsets.start(here);
        isThere = true;
        show(text, at, true);
        place = place.at(new Extract.TextPosition(text.pageAt(at), at));
        keep();
    }

    private void turnTo(int page) {
        place = place.onPage(page);
        open(text(), place);
        keep();
    }

    private void listAll(boolean isWanted) {
        matches.removeAll();
        if (isWanted) matches.add(list());
    }

    private Component list() {
        return new MatchList(lookup, place.find(), this::text, offsets, card, this::go);
    }

    /**
     * Puts the current place in the text into the page's address, so that a reload or a shared link opens the same
     * place. It adds no entry to the browser's history.
     */
    private void keep() {
        PageAddress.rename(this, place.address(card.id().route()));
    }
}
