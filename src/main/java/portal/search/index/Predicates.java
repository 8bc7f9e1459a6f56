package portal.search.index;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import portal.search.grammar.Clause;
import portal.search.words.Analysis;
import portal.search.words.DamerauLevenshtein;
import portal.search.words.Fields;
import portal.search.words.SpellingVariants;

/** Translates clauses into index predicates that every search engine supports. */
public class Predicates {
    private static final float TITLE_WEIGHT = 3;

    private static final float FIRST = 10_000;

    /** The weight of other spellings and translations: so low that items with the typed word rank first. */
    private static final float ALSO_WEIGHT = 0.1f;

    private final SearchPredicateFactory f;
    private final TermWeighting weighing;

    Predicates(SearchPredicateFactory f, TermWeighting weighing) {
        this.f = f;
        this.weighing = weighing;
    }

    /** Returns a predicate that ignores the weights of words and ranks items with all the words first. */
    PredicateFinalStep wholeFirst(Clause.Some some) {
        return f.bool().filter(unweighed(some)).should(whole(some));
    }

    PredicateFinalStep of(Clause clause) {
        return switch (clause) {
            case Clause.Leaf leaf ->
                f.bool()
                        .should(f.bool().must(in(Fields::title, leaf)).boost(TITLE_WEIGHT))
                        .should(in(Fields::words, leaf))
                        .boost(weighing.of(leaf));
            case Clause.In in -> // only titles are left here: other fields were resolved to index values
                f.bool().must(in(Fields::title, in.leaf())).boost(weighing.of(in));
            case Clause.Selector selector ->
                f.match().field(Fields.SELECTOR).matching(selector.text()).boost(weighing.of(selector));
            case Clause.Plain plain -> all(plain.parts());
            case Clause.Some some -> some(some);
            case Clause.Several several -> {
                var words = f.bool().minimumShouldMatchNumber(several.least());
                several.words().forEach(word -> words.should(of(word)));
                yield words;
            }
            case Clause.Widened widened ->
                f.bool()
                        .should(of(widened.clause()))
                        .should(f.bool()
                                .must(any(widened.also().stream()
                                        .map(this::unweighed)
                                        .toList()))
                                .boost(ALSO_WEIGHT));
            case Clause.OneOf one -> oneOf(one.field(), one.values());
            case Clause.Since since -> f.range().field(Fields.AT).atLeast(since.from());
            case Clause.Until until -> f.range().field(Fields.AT).lessThan(until.end());
            case Clause.And and -> all(and.clauses());
            case Clause.Or or -> any(or.clauses().stream().map(this::of).toList());
            case Clause.Not not -> f.not(unweighed(not.clause()));
            case Clause.Marked marked -> throw new IllegalStateException("Markings are resolved by now");
        };
    }

    /** Matches items that have one of these values in a field. If there are no values, nothing matches. */
    PredicateFinalStep oneOf(String field, Collection<String> values) {
        return values.isEmpty() ? f.matchNone() : f.terms().field(field).matchingAny(values);
    }

    /**
     * Ranks items that have all the words before all other items, whatever the weights of the words are. The keys of
     * these items were found by an earlier query ({@link Clause.Some#whole}); searching for all words again would
     * exceed a search engine's limit of clauses if the query is long.
     */
    private PredicateFinalStep whole(Clause.Some some) {
        return f.bool().must(oneOf(Fields.KEY, some.whole())).boost(FIRST);
    }

    private PredicateFinalStep some(Clause.Some some) {
        var words = any(some.words().stream().map(this::of).toList());
        var found = f.bool().should(whole(some));
        if (!some.compulsory().isEmpty()) found.must(all(some.compulsory()));
        if (some.needsWord()) found.must(words);
        else found.should(words);
        return found;
    }

    private PredicateFinalStep unweighed(Clause clause) {
        return new Predicates(f, TermWeighting.ALIKE).of(clause);
    }

    /** Requires all clauses; clauses without a weight only filter. */
    private PredicateFinalStep all(List<Clause> clauses) {
        var all = f.bool();
        for (var clause : clauses) {
            if (clause instanceof Clause.Not not) all.mustNot(unweighed(not.clause()));
            else if (isWeighed(clause)) all.must(of(clause));
            else all.filter(of(clause));
        }
        if (clauses.stream().allMatch(Clause.Not.class::isInstance)) all.filter(f.matchAll());
        return all;
    }

    private static boolean isWeighed(Clause clause) {
        return !(clause instanceof Clause.OneOf || clause instanceof Clause.Since || clause instanceof Clause.Until);
    }

    private PredicateFinalStep any(List<PredicateFinalStep> ways) {
        var any = f.bool();
        ways.forEach(any::should);
        return any;
    }

    private PredicateFinalStep in(Function<String, String> field, Clause.Leaf leaf) {
        var fields = Fields.forms().stream().map(field).toArray(String[]::new);
        return switch (leaf) {
            case Clause.Word word -> f.match().fields(fields).matching(word.text());
            case Clause.Phrase phrase -> f.phrase().fields(fields).matching(phrase.text());
            case Clause.Exact exact ->
                f.phrase().field(field.apply(Fields.EXACT)).matching(exact.text());
            case Clause.Term term ->
                f.phrase()
                        .fields(Fields.forms().stream()
                                .filter(term::isIn)
                                .map(field)
                                .toArray(String[]::new))
                        .matching(term.text());
            case Clause.Name name ->
                f.regexp()
                        .field(field.apply(Fields.NAMES))
                        .matching(SpellingVariants.of(name.text()).pattern());
            case Clause.Beginning beginning ->
                any(Fields.forms().stream()
                        .<PredicateFinalStep>map(form -> f.prefix()
                                .field(field.apply(form))
                                .matching(Analysis.beginning(form, beginning.text())))
                        .toList());
            case Clause.Like like ->
                any(Stream.concat(
                                Stream.of(f.match().fields(fields).matching(like.text())),
                                Fields.forms().stream().flatMap(form -> slips(form, field.apply(form), like)))
                        .toList());
        };
    }

    private Stream<PredicateFinalStep> slips(String form, String field, Clause.Like like) {
        return Analysis.words(form, like.text()).stream()
                .map(word -> f.regexp().field(field).matching(DamerauLevenshtein.pattern(word)));
    }
}
