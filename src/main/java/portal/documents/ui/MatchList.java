package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentCard;
import portal.documents.extraction.LineLabel;
import portal.search.Format;
import portal.search.Lookup;
import portal.search.extracts.Extract;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;
import portal.search.ui.MarkedText;
import portal.search.ui.PageName;
import portal.ui.MoreList;

/** The list of the matches in a text, each with the words around it. */
class MatchList extends Div {
    private final Lookup lookup;
    private final String find;
    private final Supplier<PagedText> text;
    private final MatchOffsets offsets;
    private final DocumentCard card;
    private final IntConsumer go;

    MatchList(
            Lookup lookup,
            String find,
            Supplier<PagedText> text,
            MatchOffsets offsets,
            DocumentCard card,
            IntConsumer go) {
        this.lookup = lookup;
        this.find = find;
        this.text = text;
        this.offsets = offsets;
        this.card = card;
        this.go = go;
        addClassName("match-list");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("documents.find.all"));
        add(new MoreList<Match>(this::after, this::row));
    }

    private record Match(int number, Extract extract, boolean isDeleted) {}

    private List<Match> after(@Nullable Match last, int limit) {
        var from = last == null ? 0 : last.number() + 1;
        var to = Math.min(offsets.size(), from + limit);
        var places = IntStream.range(from, to).mapToObj(offsets::start).toList();
        var searched = text.get();
        var extracts = lookup.around(find, searched, card.language(), places);
        return IntStream.range(0, extracts.size())
                .mapToObj(number ->
                        new Match(from + number, extracts.get(number), searched.isWithdrawn(places.get(number))))
                .toList();
    }

    private NativeButton row(Match match) {
        var row = new NativeButton();
        row.addClickListener(click -> go.accept(match.number()));
        row.addClassName("match");
        var place = match.extract().place();
        if (place != null && place.page() > 0) {
            var page =
                    new Span(PageName.in(Format.of(card.latest().mediaType())).of(place.page()));
            page.addClassName("match-page");
            row.add(page);
        }
        if (match.isDeleted()) {
            var label = new Span(getTranslation("documents.line." + LineLabel.DELETED));
            label.addClassName("text-label");
            row.add(label);
        }
        row.add(new MarkedText(Defanged.isFor(card) ? Defanged.of(match.extract()) : match.extract()));
        return row;
    }
}
