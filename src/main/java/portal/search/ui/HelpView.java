package portal.search.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portal.access.Classification;
import portal.access.ItemKinds;
import portal.access.Tlp;
import portal.search.Format;
import portal.search.grammar.Operator;
import portal.ui.LeftToRight;
import portal.ui.PageHead;
import portal.ui.Symbol;

/**
 * The help page for the query language. It lists every operator. For a word operator it shows what the example finds
 * and does not find; for a field with few values, the values.
 */
@Route("search/help")
@StyleSheet("assets/search.css")
@PermitAll
class HelpView extends Div implements HasDynamicTitle {
    private final ItemKinds kinds;

    HelpView(ItemKinds kinds) {
        this.kinds = kinds;
        addClassNames("search", "search-help");
        add(new PageHead(getPageTitle()).lead(getTranslation("search.help.lead")));
        add(section("search.help.words", operator -> !operator.isField()));
        add(section("search.help.fields", Operator::isField));
        add(new Paragraph(getTranslation("search.help.languages")));
        add(new Paragraph(getTranslation("search.help.explained")));
        add(new Paragraph(new SymbolLink("glossary", Symbol.BOOK_OPEN, getTranslation("search.glossary"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.help");
    }

    private Section section(String title, Predicate<Operator> which) {
        var operators = Stream.of(Operator.values()).filter(which).toList();
        return new Section(new H2(getTranslation(title)), new Operators(operators, this::description));
    }

    private Div description(Operator operator) {
        var description = new Div(new Paragraph(getTranslation(operator.meaning())));
        if (operator.isField()) values(operator).ifPresent(description::add);
        else description.add(samples(operator));
        return description;
    }

    /** Lists what the example finds and what it does not find. */
    private UnorderedList samples(Operator operator) {
        var samples = new UnorderedList();
        samples.addClassNames("plain", "samples");
        getTranslation(operator.finds())
                .lines()
                .forEach(text -> samples.add(sample(text, Symbol.CHECK, "search.finds")));
        getTranslation(operator.misses()).lines().forEach(text -> samples.add(sample(text, Symbol.X, "search.misses")));
        return samples;
    }

    private ListItem sample(String text, Symbol symbol, String key) {
        var says = new Span(getTranslation(key));
        says.addClassName("unseen");
        return new ListItem(symbol.icon(), says, LeftToRight.show(new Span(), text));
    }

    /** Returns the list of values of a field, if the field has only a few values. */
    private Optional<Div> values(Operator operator) {
        return switch (operator) {
            case KIND -> listed(kinds.all().stream().map(kind -> getTranslation(kind.words())));
            case FORMAT -> listed(Stream.of(Format.values()).map(format -> getTranslation(format.words())));
            case MARKING ->
                listed(Stream.concat(
                        Stream.of(Tlp.values()).map(Tlp::label),
                        Stream.of(Classification.values())
                                .map(classification -> getTranslation("access.classification." + classification))));
            default -> Optional.empty();
        };
    }

    private static Optional<Div> listed(Stream<String> values) {
        var list = new Div();
        list.addClassNames("operator-values", "facts");
        values.forEach(value -> list.add(new Span(value)));
        return Optional.of(list);
    }
}
