package portal.search.grammar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.access.Classification;
import portal.access.ItemKinds;
import portal.access.Tlp;
import portal.search.Format;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.ui.Languages;
import portal.ui.Texts;

/**
 * The names in the query language that are the same for every viewer: fields, kinds, file types, languages, markings,
 * dates.
 */
@Component
public class Vocabulary {
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})(-(?<m>\\d{1,2})(-(?<d>\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{4})");

    /** Fields that have a second name in the query language. */
    private static final Set<QueryField> CALLED_OTHERWISE =
            EnumSet.of(QueryField.AUTHOR, QueryField.SPACE, QueryField.TYPE);

    private final Map<String, QueryField> aspects = new HashMap<>(Map.of("tlp", QueryField.MARKING));
    private final NameIndex<Clause.OneOf> types = new NameIndex<>();
    private final NameIndex<String> languages = new NameIndex<>();
    private final NameIndex<Enum<?>> markings = new NameIndex<>();

    public Vocabulary(Texts texts, ItemKinds kinds) {
        for (var language : Languages.ALL) {
            for (var aspect : QueryField.values())
                aspects.put(plain(texts.getTranslation("search.field." + aspect, language)), aspect);
            for (var aspect : CALLED_OTHERWISE)
                aspects.put(plain(texts.getTranslation("search.field." + aspect + ".also", language)), aspect);
            for (var kind : kinds.all())
                types.add(is(Fields.KIND, kind.code()), texts.getTranslation(kind.words(), language));
            for (var format : Format.values())
                types.add(is(Fields.FORMAT, format.name()), texts.getTranslation(format.words(), language));
            for (var classification : Classification.values())
                markings.add(classification, texts.getTranslation("access.classification." + classification, language));
            for (var code : Locale.getISOLanguages())
                languages.add(code, Locale.of(code).getDisplayLanguage(language));
        }
        for (var code : Locale.getISOLanguages()) languages.add(code, code);
        for (var kind : kinds.all()) types.add(is(Fields.KIND, kind.code()), kind.code());
        for (var format : Format.values())
            format.endings().forEach(ending -> types.add(is(Fields.FORMAT, format.name()), ending));
        for (var tlp : Tlp.values()) {
            markings.add(tlp, tlp.label());
            markings.add(tlp, tlp.name().replace('_', ' '));
        }
    }

    /** Returns the field with this name, in any language; null if there is none. */
    @Nullable
    public QueryField aspect(String name) {
        return aspects.get(plain(name));
    }

    /**
     * Returns the meaning of a value, or empty if it has none. Names of spaces and people are resolved later ({@link
     * portal.search.interpretation.NameResolution}).
     */
    Optional<Clause> meaning(QueryField aspect, Clause.Leaf value) {
        return switch (aspect) {
            case TITLE, AUTHOR, SPACE -> Optional.of(new Clause.In(aspect, value));
            case TYPE -> Optional.ofNullable(Clause.any(List.copyOf(types.find(value))));
            case LANGUAGE ->
                known(languages.find(value)).map(codes -> new Clause.OneOf(Fields.LANGUAGE, new HashSet<>(codes)));
            case MARKING -> known(markings.find(value)).map(Clause.Marked::new);
            case AFTER -> date(value.text()).map(Clause.Since::new);
            case BEFORE -> date(value.text()).map(Clause.Until::new);
        };
    }

    /** Returns the moment at which a day, month or year begins, in UTC; empty if the text is not a date. */
    private static Optional<Instant> date(String text) {
        var digits = text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Stream.of(YEAR_FIRST, DAY_FIRST)
                .map(pattern -> pattern.matcher(digits))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .flatMap(Vocabulary::day);
    }

    private static Optional<Instant> day(MatchResult date) {
        try {
            return Optional.of(LocalDate.of(part(date, "y"), part(date, "m"), part(date, "d"))
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(MatchResult date, String part) {
        var digits = date.group(part);
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static <T> Optional<Set<T>> known(Set<T> things) {
        return Optional.of(things).filter(known -> !known.isEmpty());
    }

    private static Clause.OneOf is(String field, String value) {
        return new Clause.OneOf(field, Set.of(value));
    }

    private static String plain(String name) {
        return String.join(" ", Analysis.words(Fields.ANY, name));
    }
}
