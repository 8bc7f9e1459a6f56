package portal.access.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import portal.access.Classification;
import portal.access.Compartment;
import portal.access.HandlingCode;
import portal.access.Marking;
import portal.access.ReaderSummary;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.people.CountryCode;

/** The texts for a marking and for the readers of an item, in the language of the viewer. */
public final class MarkingWords {
    private MarkingWords() {}

    /** Returns the text of a key, in one language. */
    @FunctionalInterface
    public interface Words {
        String of(String key, Object... values);
    }

    /** Returns a marking as one line of text, with its parts in the order of {@link MarkingLine}. */
    public static String line(Marking marking) {
        return line(marking, MarkingWords::text);
    }

    /** Returns a marking as one line of text in the language of these words. */
    public static String line(Marking marking, Words words) {
        var parts = new ArrayList<>(List.of(
                words.of("access.classification." + marking.classification()),
                marking.tlp().label()));
        marking.handling().stream().sorted().map(Enum::name).forEach(parts::add);
        parts.add(words.of("access.source." + marking.source()));
        parts.addAll(narrowing(marking, words));
        return String.join(" · ", parts);
    }

    /**
     * Returns the parts of the marking that exclude people or admit only some people, in the order of every marking
     * line.
     */
    static List<String> narrowing(Marking marking) {
        return narrowing(marking, MarkingWords::text);
    }

    private static List<String> narrowing(Marking marking, Words words) {
        var parts = new ArrayList<String>();
        if (!marking.excluded().isEmpty()) parts.add(words.of("access.not", codes(marking.excluded())));
        if (!marking.onlyCountries().isEmpty()) parts.add(words.of("access.only", codes(marking.onlyCountries())));
        if (marking.tlp() == Tlp.RED)
            parts.add(words.of("access.named", marking.named().size()));
        if (!marking.releasedTo().isEmpty())
            parts.add(words.of("access.released", marking.releasedTo().size()));
        if (!marking.compartments().isEmpty()) parts.add(words.of("access.in", compartments(marking.compartments())));
        return parts;
    }

    static String of(Classification classification) {
        return text("access.classification." + classification);
    }

    static String of(SourceType source) {
        return text("access.source." + source);
    }

    static String of(Tlp label) {
        return text("access.tlp." + label);
    }

    static String of(HandlingCode code) {
        return text("access.handling." + code);
    }

    static String codes(Collection<CountryCode> countries) {
        return countries.stream().sorted().map(CountryCode::value).collect(Collectors.joining(", "));
    }

    static String compartments(Collection<Compartment> compartments) {
        return compartments.stream().map(Compartment::name).sorted().collect(Collectors.joining(", "));
    }

    static String names(Collection<CountryCode> countries, Locale language) {
        var names = countries.stream()
                .map(country -> country.displayName(language))
                .sorted()
                .toList();
        return ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    static String summary(ReaderSummary summary) {
        return ReaderSummaryText.of(summary);
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
