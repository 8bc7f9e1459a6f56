package portal.search.suggestions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.access.Classification;
import portal.access.ItemKinds;
import portal.access.PermittedAudiences;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.people.PersonCard;
import portal.search.Findable;
import portal.search.Format;
import portal.search.SpaceScope;
import portal.search.grammar.Clause;
import portal.search.grammar.NameIndex;
import portal.search.grammar.QueryField;
import portal.search.grammar.Vocabulary;
import portal.search.index.Index;
import portal.search.interpretation.NameResolution;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.search.words.SpellingVariants;
import portal.search.words.TextNormalisation;
import portal.ui.Texts;

/**
 * Completes a query that is being typed, with field names, with values that the viewer may see, and with words from
 * titles that the viewer may see. Title words come from the rows of matching items, because the index's own word list
 * also contains words of hidden items (NL-04).
 */
@Component
public class Completion {
    private static final int MOST = 8;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_WORD = 3;
    private static final int TITLES = 10;
    private static final String BEFORE = "(?<before>(?:.*[\\s(|])?-?)";
    private static final Pattern NAME = Pattern.compile(BEFORE + "(?<name>[\\p{L}\\p{M}]{2,})");
    private static final Pattern VALUE =
            Pattern.compile(BEFORE + "(?<name>[\\p{L}\\p{M}]+):(?<value>\"[^\"]*|[^\\s\"()|]*)");

    private final Vocabulary vocabulary;
    private final ItemKinds kinds;
    private final Texts texts;
    private final Spaces spaces;
    private final NameResolution nameResolution;
    private final Index index;

    Completion(
            Vocabulary vocabulary,
            ItemKinds kinds,
            Texts texts,
            Spaces spaces,
            NameResolution nameResolution,
            Index index) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.texts = texts;
        this.spaces = spaces;
        this.nameResolution = nameResolution;
        this.index = index;
    }

    /**
     * Returns queries in which the last word, or the last value of a field, of the typed text is completed.
     *
     * @param readable supplies the viewer's audiences; called only if they are needed
     */
    public List<String> of(String typed, Supplier<PermittedAudiences> readable, SpaceScope within) {
        var value = VALUE.matcher(typed);
        var aspect = value.matches() ? vocabulary.aspect(value.group("name")) : null;
        if (aspect != null) {
            var before = value.group("before") + value.group("name") + ":";
            return best(values(aspect, readable, within), value.group("value"), aspect == QueryField.AUTHOR)
                    .map(name -> before + quoted(name))
                    .toList();
        }
        var name = NAME.matcher(typed);
        if (!name.matches()) return List.of();
        return Stream.concat(
                        best(fields(), name.group("name"), false).map(field -> field + ":"),
                        wordsOfTitles(name.group("name"), readable, within))
                .map(end -> name.group("before") + end)
                .toList();
    }

    /**
     * Returns words that begin with the typed text, from the titles of the newest matching items; the most frequent
     * word first.
     */
    private Stream<String> wordsOfTitles(String typed, Supplier<PermittedAudiences> readable, SpaceScope within) {
        if (typed.codePointCount(0, typed.length()) < SHORTEST_WORD) return Stream.empty();
        var beginning = Analysis.beginning(Fields.ANY, typed);
        var titles = within.restrict(new Clause.In(QueryField.TITLE, new Clause.Beginning(typed)), spaces);
        return index.items(titles, readable.get(), TITLES).stream()
                .flatMap(item -> wordsThatBegin(beginning, item).stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_WORDS);
    }

    /**
     * Returns the words in the item's titles that begin with these letters, each once, without the typed word itself.
     */
    private static Set<String> wordsThatBegin(String beginning, Findable item) {
        var begin = new HashSet<String>();
        for (var wording : item.wordings()) {
            var title = TextNormalisation.of(wording.title());
            Analysis.words(Fields.ANY, title, (word, start, end) -> {
                if (word.startsWith(beginning) && !word.equals(beginning))
                    begin.add(title.substring(start, end).toLowerCase(Locale.ROOT));
                return true;
            });
        }
        return begin;
    }

    private Stream<String> fields() {
        return Stream.of(QueryField.values()).map(aspect -> text("search.field." + aspect));
    }

    private Stream<String> values(QueryField aspect, Supplier<PermittedAudiences> readable, SpaceScope within) {
        return switch (aspect) {
            case SPACE -> spaces.mine(kind -> true).stream().filter(within::has).map(SpaceCard::name);
            case AUTHOR -> nameResolution.writers(readable.get()).stream().map(PersonCard::name);
            case TYPE ->
                Stream.concat(
                        kinds.all().stream().map(kind -> text(kind.words())),
                        Stream.of(Format.values()).map(format -> text(format.words())));
            case LANGUAGE ->
                index.values(Fields.LANGUAGE, readable.get()).stream()
                        .map(code -> Locale.of(code).getDisplayLanguage(language()));
            case MARKING ->
                Stream.concat(
                        Stream.of(Tlp.values()).map(tlp -> tlp.name().replace('_', '+')),
                        Stream.of(Classification.values())
                                .map(classification -> text("access.classification." + classification)));
            case TITLE, AFTER, BEFORE -> Stream.empty();
        };
    }

    /**
     * Returns the names in which some word begins with the typed letters. Names that begin with these letters come
     * first. Names of people match in any spelling.
     */
    private static Stream<String> best(Stream<String> names, String typed, boolean areOfPeople) {
        var beginning = plain(typed);
        var spellings = areOfPeople ? SpellingVariants.allOf(typed, true) : List.<SpellingVariants>of();
        return names.filter(name -> (" " + plain(name)).contains(" " + beginning) || NameIndex.has(name, spellings))
                .distinct()
                .sorted(Comparator.<String, Boolean>comparing(
                                name -> !plain(name).startsWith(beginning))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST);
    }

    private static String quoted(String name) {
        return name.matches("[\\p{L}\\p{M}\\p{N}+]+") ? name : '"' + name.replace("\"", "") + '"';
    }

    private static String plain(String text) {
        return String.join(" ", Analysis.words(Fields.ANY, TextNormalisation.of(text)));
    }

    private String text(String key) {
        return texts.getTranslation(key, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
