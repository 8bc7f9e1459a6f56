package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import portal.access.Exclusions;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.StandingExclusion;
import portal.access.ui.Attempt;
import portal.people.CountryCode;
import portal.people.People;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * The standing exclusions of the viewer's country. The bureau of this country adds and lifts them here; nobody else
 * learns of them (AC-17, AC-21).
 */
class ExclusionList extends Section {
    /** The exclusions of one operation, or of all operations. */
    interface Scope {
        List<StandingExclusion> standing();

        /** Returns whether an exclusion is added and lifted here, and not elsewhere. */
        boolean isManagedHere(StandingExclusion exclusion);

        /** Returns how many items a new exclusion hides at once. */
        long items();

        void exclude(CountryCode country);

        void lift(CountryCode country);

        /** Returns the question whether to exclude a country. */
        String question(String country);

        /** Returns the sentence that says what the exclusions hide. */
        String lead();
    }

    private final Scope scope;
    private final People people;
    private final Clock clock;

    ExclusionList(Scope scope, People people, Clock clock) {
        this.scope = scope;
        this.people = people;
        this.clock = clock;
        addClassName("exclusions");
        show();
    }

    /** Returns the exclusions of the viewer's country in one operation. */
    static ExclusionList in(SpaceId room, String codename, Exclusions exclusions, People people, Clock clock) {
        return new ExclusionList(new ExclusionsInRoom(room, codename, exclusions), people, clock);
    }

    /** Returns the exclusions of the viewer's country in every operation. */
    static ExclusionList everywhere(List<SpaceId> rooms, Exclusions exclusions, People people, Clock clock) {
        return new ExclusionList(new ExclusionsEverywhere(rooms, exclusions), people, clock);
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("operations.exclusions")), new Paragraph(scope.lead()));
        try {
            var standing = scope.standing();
            if (standing.isEmpty()) add(new Paragraph(getTranslation("operations.exclusions.none")));
            standing.forEach(exclusion -> add(line(exclusion)));
            add(addition(standing));
        } catch (NotFound nobodyTakesPart) {
            add(new Paragraph(getTranslation("operations.exclusions.not-yet")));
        }
    }

    private Component line(StandingExclusion exclusion) {
        var line = new Div(new Span(name(exclusion.country())), facts(exclusion));
        line.addClassName("exclusion-line");
        if (scope.isManagedHere(exclusion)) line.add(lifting(exclusion.country()));
        else line.add(new Chip(getTranslation("operations.exclusions.everywhere")));
        return line;
    }

    private Component facts(StandingExclusion exclusion) {
        var facts = new Div(new TimeLabel(exclusion.since(), clock));
        facts.addClassNames("facts", "exclusion-facts");
        var by = exclusion.by();
        if (by != null) facts.add(new Span(by.name()));
        return facts;
    }

    private Button lifting(CountryCode country) {
        return new QuietButton(getTranslation("operations.exclusions.lift"), () -> confirmLifting(country))
                .small()
                .labelled(getTranslation("operations.exclusions.lift.of", name(country)));
    }

    private void confirmLifting(CountryCode country) {
        new Confirm(
                        getTranslation("operations.exclusions.lift.question", name(country)),
                        getTranslation("operations.exclusions.lift.consequence", name(country)),
                        getTranslation("operations.exclusions.lift"),
                        () -> lift(country))
                .open();
    }

    private void lift(CountryCode country) {
        scope.lift(country);
        Toast.done(getTranslation("operations.exclusions.lifted", name(country)));
        show();
    }

    private Component addition(List<StandingExclusion> standing) {
        var already = standing.stream()
                .filter(scope::isManagedHere)
                .map(StandingExclusion::country)
                .toList();
        var choice = new ComboBox<CountryCode>(getTranslation("operations.exclusions.whom"));
        choice.setItems(people.countries().stream()
                .filter(country -> !already.contains(country))
                .toList());
        choice.setItemLabelGenerator(this::name);
        var form = new FormCheck().required(choice, getTranslation("operations.exclusions.nobody"));
        var exclude = new Button(
                getTranslation("operations.exclusions.add"), click -> form.ifValid(() -> confirm(form, choice)));
        return new InlineForm(choice, exclude);
    }

    private void confirm(FormCheck form, ComboBox<CountryCode> choice) {
        var country = choice.getValue();
        new Confirm(
                        scope.question(name(country)),
                        getTranslation("operations.exclusions.consequence", scope.items(), name(country)),
                        getTranslation("operations.exclusions.add"),
                        () -> exclude(form, choice, country))
                .open();
    }

    /** Excludes the chosen country. If this is refused, the field shows the reason. */
    private void exclude(FormCheck form, ComboBox<CountryCode> choice, CountryCode country) {
        try {
            scope.exclude(country);
            Toast.done(getTranslation("operations.exclusions.excluded", name(country)));
            show();
        } catch (Refused refused) {
            form.refuse(choice, Attempt.why(refused));
        }
    }

    private String name(CountryCode country) {
        return country.displayName(getLocale());
    }
}
