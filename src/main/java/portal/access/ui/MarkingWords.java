package portal.access.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import portal.access.Circle;
import portal.access.Classification;
import portal.access.HandlingCode;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.people.Affiliation;
import portal.people.CountryCode;

/** A marking and its readers in words of the reader's language. */
public final class MarkingWords {
    private MarkingWords() {}

    /** A marking as text in one line: what {@link MarkingLine} says. */
    public static String line(Marking marking) {
        var parts = new ArrayList<>(
                List.of(of(marking.classification()), marking.tlp().label()));
        marking.handling().stream().sorted().map(Enum::name).forEach(parts::add);
        parts.add(of(marking.source()));
        if (!marking.excluded().isEmpty()) parts.add(text("access.not", codes(marking.excluded())));
        if (!marking.onlyCountries().isEmpty()) parts.add(text("access.only", codes(marking.onlyCountries())));
        if (marking.tlp() == Tlp.RED)
            parts.add(text("access.named", marking.named().size()));
        if (!marking.releasedTo().isEmpty())
            parts.add(text("access.released", marking.releasedTo().size()));
        return String.join(" · ", parts);
    }

    static String of(Classification classification) {
        return text("access.classification." + classification);
    }

    static String of(SourceType source) {
        return text("access.source." + source);
    }

    static String of(HandlingCode code) {
        return text("access.handling." + code);
    }

    static String codes(Collection<CountryCode> countries) {
        return countries.stream().sorted().map(CountryCode::value).collect(Collectors.joining(", "));
    }

    static String names(Collection<CountryCode> countries, Locale language) {
        return countries.stream()
                .map(country -> country.displayName(language))
                .sorted()
                .collect(Collectors.joining(text("access.and")));
    }

    /** "Law enforcement in all countries", "3 countries, 11 people", "Only you". */
    static String circle(Circle circle) {
        if (circle.compatriotsOnly())
            return text("access.readers.compatriots", text("access.readers.people", circle.people()));
        if (!circle.openTo().isEmpty()) return openCircle(circle);
        if (circle.people() == 1) return text("access.readers.you");
        return circle.countries() == 0
                ? text("access.readers.people", circle.people())
                : text(
                        "access.readers.both",
                        text("access.readers.countries", circle.countries()),
                        text("access.readers.people", circle.people()));
    }

    private static String openCircle(Circle circle) {
        var only = circle.marking().onlyCountries();
        var who = isLawEnforcement(circle.openTo())
                ? "access.readers.police"
                : circle.openTo().stream().anyMatch(Affiliation::isPartner)
                        ? "access.readers.partners-too"
                        : "access.readers.some";
        return only.isEmpty() ? text(who + ".everywhere") : text(who + ".only", codes(only));
    }

    private static boolean isLawEnforcement(Set<Affiliation> open) {
        return open.contains(Affiliation.NCB)
                && open.contains(Affiliation.NATIONAL_AGENCY)
                && open.stream().noneMatch(Affiliation::isPartner);
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
