package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.Marking;
import portal.access.ReaderSummary;
import portal.access.Readers;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * A dialog that shows who can see an item and why. It lists the readers by country; in spaces that admit people by
 * name, it also shows names.
 */
public class WhoCanSeeThis extends Dialog {
    private final transient ReaderNames names;

    /**
     * Returns the readers of one country; if {@code country} is empty, the readers without a country. It is called only
     * when the user opens the list of a country.
     */
    @FunctionalInterface
    interface ReaderNames {
        List<PersonCard> of(Optional<CountryCode> country);
    }

    WhoCanSeeThis(Readers readers, ReaderNames names) {
        this(readers, names, List.of());
    }

    /** @param ownReasons further reasons that this viewer may know, such as the standing exclusions of their bureau */
    private WhoCanSeeThis(Readers readers, ReaderNames names, List<String> ownReasons) {
        this.names = names;
        addClassName("who-can-see");
        setHeaderTitle(getTranslation("access.who.title"));
        add(summary(readers), total(readers), reasons(readers, ownReasons));
        add(readers.persons().isEmpty() ? counts(readers) : names(readers));
        var close = new Button(getTranslation("ui.close"), click -> close());
        getFooter().add(close);
    }

    /** Returns a button that opens this dialog for an audience. */
    public static Button button(Access access, AudienceId audience) {
        var button = new QuietButton(MarkingWords.text("access.who.title"), Symbol.EYE, () -> {
            var answer = new WhoCanSeeThis(
                    access.readers(audience),
                    country -> access.readers(audience, country),
                    ownReasons(access, audience));
            ShownAudiences.in(audience, answer);
            answer.open();
        });
        button.addClassName("who-button");
        return button.small();
    }

    /** Returns to whom the item belongs, and the standing exclusions that the viewer may know (AC-10, AC-21). */
    private static List<String> ownReasons(Access access, AudienceId audience) {
        var reasons = new ArrayList<String>();
        var language = UI.getCurrent().getLocale();
        var origin = access.marking(audience).originCountry();
        if (origin != null) reasons.add(MarkingWords.text("access.why.origin", origin.displayName(language)));
        var standing = access.standingExclusions(audience);
        if (!standing.isEmpty())
            reasons.add(MarkingWords.text("access.why.standing", MarkingWords.names(standing, language)));
        return reasons;
    }

    private static Component summary(Readers readers) {
        var summary = new Paragraph(MarkingWords.summary(readers.summary()));
        summary.addClassName("who-circle");
        return summary;
    }

    /**
     * Returns the paragraph with the numbers of countries and people. The paragraph is visible only if the dialog lists
     * no names: the summary above the paragraph then names affiliations and gives no numbers.
     */
    private static Component total(Readers readers) {
        var counted = readers.byCountry().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var total = new Paragraph(MarkingWords.text(
                "access.readers.both",
                MarkingWords.text(
                        "access.readers.countries", readers.byCountry().size()),
                MarkingWords.text("access.readers.people", counted + readers.withoutCountry())));
        total.addClassName("who-total");
        total.setVisible(readers.persons().isEmpty());
        return total;
    }

    private Component reasons(Readers readers, List<String> ownReasons) {
        var marking = readers.summary().marking();
        var reasons = new UnorderedList();
        reasons.addClassName("who-reasons");
        reason(reasons, why(readers.summary()));
        reason(reasons, "access.why.class", MarkingWords.of(marking.classification()));
        reason(reasons, "access.why." + marking.tlp());
        narrowing(reasons, marking);
        ownReasons.forEach(each -> reasons.add(new ListItem(each)));
        reason(reasons, "access.why.machine");
        return reasons;
    }

    private static String why(ReaderSummary summary) {
        if (summary.compatriotsOnly()) return "access.why.compatriots";
        return summary.openTo().isEmpty() ? "access.why.by-name" : "access.why.open";
    }

    private void narrowing(UnorderedList reasons, Marking marking) {
        if (!marking.excluded().isEmpty())
            reason(reasons, "access.why.not", MarkingWords.names(marking.excluded(), getLocale()));
        if (!marking.onlyCountries().isEmpty())
            reason(reasons, "access.why.only", MarkingWords.names(marking.onlyCountries(), getLocale()));
        if (!marking.releasedTo().isEmpty() && marking.tlp() != Tlp.RED)
            reason(reasons, "access.why.released", marking.releasedTo().size());
        if (!marking.compartments().isEmpty())
            reason(reasons, "access.why.in", MarkingWords.compartments(marking.compartments()));
    }

    private void reason(UnorderedList reasons, String key, Object... values) {
        reasons.add(new ListItem(getTranslation(key, values)));
    }

    private Component counts(Readers readers) {
        var counts = new UnorderedList();
        counts.addClassNames("plain", "who-counts");
        readers.byCountry()
                .forEach((country, people) -> counts.add(new ListItem(
                        new CountryReaders(country.displayName(getLocale()), people, Optional.of(country), names))));
        if (readers.withoutCountry() > 0)
            counts.add(new ListItem(new CountryReaders(
                    getTranslation("access.no-country"), readers.withoutCountry(), Optional.empty(), names)));
        return counts;
    }

    private Component names(Readers readers) {
        var groups = new Div();
        groups.addClassName("who-names");
        readers.byCountry().keySet().forEach(country -> groups.add(group(readers, country)));
        if (readers.withoutCountry() > 0) groups.add(group(readers, null));
        return groups;
    }

    private Component group(Readers readers, @Nullable CountryCode country) {
        var title = country == null ? getTranslation("access.no-country") : country.displayName(getLocale());
        var people = new UnorderedList();
        people.addClassName("plain");
        readers.persons().stream()
                .filter(person -> Objects.equals(country, person.country()))
                .forEach(person -> people.add(new ReaderItem(person)));
        return new Div(new H3(title), people);
    }
}
