package portal.access.ui;

import static portal.access.ui.MarkingWords.text;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.ReaderSummary;
import portal.access.Tlp;
import portal.people.Affiliation;
import portal.people.CountryCode;

/**
 * Says in one phrase who will read an item: "Law enforcement in all countries except New Zealand", "3 countries, 11
 * people", "Only you". The phrase never promises more readers than the rule of access admits. If a marking admits only
 * some countries, the phrase also mentions readers without a country, whom such a marking does not restrict.
 */
final class ReaderSummaryText {
    private static final int MOST_NAMES = 4;

    private ReaderSummaryText() {}

    static String of(ReaderSummary summary) {
        if (summary.compatriotsOnly())
            return text("access.readers.compatriots", text("access.readers.people", summary.people()));
        return summary.openTo().isEmpty() ? counted(summary) : open(summary.openTo(), summary.marking());
    }

    private static String open(Set<Affiliation> openTo, Marking marking) {
        var somewhere = where(who(openTo), openTo, marking);
        return marking.classification() == Classification.UNCLASSIFIED
                ? somewhere
                : text("access.readers.cleared", somewhere);
    }

    private static String where(String who, Set<Affiliation> openTo, Marking marking) {
        if (marking.isLimitedToCountries()) return limited(who, openTo, marking.limitedTo());
        return marking.excluded().isEmpty()
                ? text("access.readers.everywhere", who)
                : text("access.readers.except", who, countries(marking.excluded()));
    }

    private static String limited(String who, Set<Affiliation> openTo, Set<CountryCode> countries) {
        if (countries.isEmpty()) return text("access.readers.of-no-country");
        var somewhere = text("access.readers.only", who, countries(countries));
        return openTo.stream().allMatch(Affiliation::isNational)
                ? somewhere
                : text("access.readers.no-country-too", somewhere);
    }

    private static String who(Set<Affiliation> openTo) {
        if (!openTo.contains(Affiliation.NCB) || !openTo.contains(Affiliation.NATIONAL_AGENCY))
            return text("access.readers.some");
        return text(
                openTo.stream().anyMatch(Affiliation::isPartner)
                        ? "access.readers.partners-too"
                        : "access.readers.police");
    }

    private static String counted(ReaderSummary summary) {
        if (summary.people() == 1) return text("access.readers.you");
        var parts = new ArrayList<String>();
        if (summary.countries() > 0) parts.add(text("access.readers.countries", summary.countries()));
        parts.add(text("access.readers.people", summary.people()));
        parts.addAll(narrowed(summary.marking()));
        return String.join(text("access.and"), parts);
    }

    private static Collection<String> narrowed(Marking marking) {
        var parts = new ArrayList<String>();
        if (marking.tlp() == Tlp.RED) parts.add(text("access.readers.named"));
        if (!marking.excluded().isEmpty()) parts.add(text("access.readers.without", countries(marking.excluded())));
        if (!marking.limitedTo().isEmpty()) parts.add(text("access.readers.of-only", countries(marking.limitedTo())));
        if (!marking.releasedTo().isEmpty())
            parts.add(text("access.released", marking.releasedTo().size()));
        if (!marking.compartments().isEmpty())
            parts.add(text("access.in", MarkingWords.compartments(marking.compartments())));
        return parts;
    }

    private static String countries(Collection<CountryCode> countries) {
        return countries.size() > MOST_NAMES
                ? text("access.readers.countries", countries.size())
                : MarkingWords.names(countries, language());
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
