package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import portal.search.Query.Order;
import portal.search.grammar.Operator;

/** The operators of the query language, each with an example to try. */
class Operators extends DescriptionList {
    Operators(List<Operator> operators, Function<Operator, Component> description) {
        addClassName("operators");
        operators.forEach(operator -> add(new Term(example(operator)), new Description(description.apply(operator))));
    }

    /** Returns the most useful operators, with short descriptions. */
    static Operators tips() {
        return new Operators(
                List.of(Operator.PHRASE, Operator.NOT, Operator.OR, Operator.BEGINNING), Operators::meaning);
    }

    private static Component meaning(Operator operator) {
        var meaning = new Span();
        meaning.setText(meaning.getTranslation(operator.meaning()));
        return meaning;
    }

    private Anchor example(Operator operator) {
        var words = getTranslation(operator.example());
        return new Anchor(new SearchParameters(words, Map.of(), Order.RELEVANCE).address(), new Code(words));
    }
}
