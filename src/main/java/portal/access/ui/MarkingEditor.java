package portal.access.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Compartment;
import portal.access.HandlingCode;
import portal.access.Marking;
import portal.access.MarkingRules;
import portal.access.Readers;
import portal.access.SourceType;
import portal.access.SpaceCard;
import portal.access.Tlp;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * An editor for a marking, which offers only what the space accepts. It calls a callback at each change, so that the
 * line that says who will read the item can be updated. It offers only persons and countries that can read the space
 * already, so that it reveals no other people.
 */
public class MarkingEditor extends Div {
    private final MarkingRules rules;
    private final Consumer<Marking> changed;
    private final Select<Classification> classification = new Select<>();
    private final Select<Tlp> tlp = new Select<>();
    private final MultiSelectComboBox<PersonCard> named = new MultiSelectComboBox<>();
    private final CheckboxGroup<HandlingCode> handling = new CheckboxGroup<>();
    private final Select<SourceType> source = new Select<>();
    private final MultiSelectComboBox<CountryCode> excluded = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<CountryCode> onlyCountries = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<AgencyId> releasedTo = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Compartment> compartments = new MultiSelectComboBox<>();
    private Marking marking;

    /**
     * @param own the source type that can be chosen besides the outside sources: of a new item the one that follows
     *     from the author, of an existing item its present one. If it is itself an outside source, no other source can
     *     be chosen
     * @param changed the callback that gets each new marking
     */
    MarkingEditor(Access access, SpaceCard space, Marking marking, SourceType own, Consumer<Marking> changed) {
        this.rules = space.markingRules();
        this.marking = marking;
        this.changed = changed;
        addClassName("marking-editor");
        var readers = access.readers(space.id().audience());
        var me = access.me();
        add(
                classification(),
                tlp(),
                named(readers, me),
                source(own),
                excluded(readers, me),
                onlyCountries(readers, me),
                releasedTo(readers),
                compartments(rules.takesCompartments() ? access.compartments(space.id()) : List.of()),
                handling());
    }

    /** Returns the marking that is chosen now. */
    public Marking marking() {
        return marking;
    }

    private Select<Classification> classification() {
        classification.setLabel(getTranslation("access.classification"));
        classification.setItems(
                Arrays.stream(Classification.values()).filter(rules::takes).toList());
        classification.setItemLabelGenerator(MarkingWords::of);
        classification.setValue(marking.classification());
        classification.addValueChangeListener(change -> {
            changeTo(marking.withClassification(change.getValue()));
            offerCompartments();
        });
        return classification;
    }

    private Select<Tlp> tlp() {
        tlp.setLabel(getTranslation("access.tlp"));
        tlp.setItems(Arrays.stream(Tlp.values()).filter(rules::takes).toList());
        tlp.setItemLabelGenerator(label -> label.label() + " – " + MarkingWords.of(label));
        tlp.setValue(marking.tlp());
        tlp.addValueChangeListener(change -> {
            named.setVisible(change.getValue() == Tlp.RED);
            if (change.getValue() != Tlp.RED) named.clear();
            changeTo(marking.withTlp(change.getValue()));
        });
        return tlp;
    }

    private MultiSelectComboBox<PersonCard> named(Readers readers, PersonCard me) {
        named.setLabel(getTranslation("access.named.label"));
        named.setHelperText(getTranslation("access.named.help"));
        named.setItems(
                readers.persons().stream().filter(person -> !person.equals(me)).toList());
        named.setItemLabelGenerator(PersonCard::nameAndAgency);
        named.setValue(readers.persons().stream()
                .filter(person -> marking.named().contains(person.id()))
                .collect(Collectors.toSet()));
        named.setVisible(marking.tlp() == Tlp.RED);
        named.addValueChangeListener(change -> {
            if (marking.tlp() == Tlp.RED) changeTo(marking.withNamed(ids(change.getValue())));
        });
        return named;
    }

    private static Set<PersonId> ids(Set<PersonCard> people) {
        return people.stream().map(PersonCard::id).collect(Collectors.toSet());
    }

    private Select<SourceType> source(SourceType own) {
        source.setLabel(getTranslation("access.source"));
        source.setItems(own.hasCaveat() ? List.of(own) : List.of(own, SourceType.EXTERNAL, SourceType.OPEN_SOURCE));
        source.setItemLabelGenerator(MarkingWords::of);
        source.setValue(marking.source());
        source.addValueChangeListener(change -> changeTo(marking.withSource(change.getValue())));
        return source;
    }

    private MultiSelectComboBox<CountryCode> excluded(Readers readers, PersonCard me) {
        excluded.setLabel(getTranslation("access.excluded"));
        excluded.setHelperText(getTranslation("access.excluded.help"));
        excluded.setItems(readers.byCountry().keySet().stream()
                .filter(country -> !country.equals(me.country()))
                .toList());
        excluded.setItemLabelGenerator(country -> country.displayName(getLocale()));
        excluded.setValue(marking.excluded());
        excluded.addValueChangeListener(change -> changeTo(marking.withExcluded(change.getValue())));
        return excluded;
    }

    private MultiSelectComboBox<CountryCode> onlyCountries(Readers readers, PersonCard me) {
        onlyCountries.setLabel(getTranslation("access.onlyCountries"));
        onlyCountries.setHelperText(getTranslation("access.onlyCountries.help"));
        onlyCountries.setItems(readers.byCountry().keySet());
        onlyCountries.setItemLabelGenerator(country -> country.displayName(getLocale()));
        onlyCountries.setValue(marking.onlyCountries());
        onlyCountries.addValueChangeListener(change -> {
            var mine = me.country();
            if (mine == null || change.getValue().isEmpty() || change.getValue().contains(mine))
                changeTo(marking.withOnlyCountries(change.getValue()));
            else onlyCountries.select(mine);
        });
        return onlyCountries;
    }

    private MultiSelectComboBox<AgencyId> releasedTo(Readers readers) {
        var partners = partners(readers);
        ItemLabelGenerator<AgencyId> name = partner -> partners.getOrDefault(partner, "");
        releasedTo.setLabel(getTranslation("access.releasedTo"));
        releasedTo.setHelperText(getTranslation("access.releasedTo.help"));
        releasedTo.setItems(partners.keySet());
        releasedTo.setItemLabelGenerator(name);
        releasedTo.setValue(marking.releasedTo());
        releasedTo.setVisible(rules.takesReleases() && !partners.isEmpty());
        releasedTo.addValueChangeListener(change -> changeTo(marking.withReleasedTo(change.getValue())));
        return releasedTo;
    }

    private static Map<AgencyId, String> partners(Readers readers) {
        return readers.persons().stream()
                .filter(person -> person.affiliation().isPartner())
                .collect(Collectors.toMap(PersonCard::agencyId, PersonCard::agency, (same, again) -> same));
    }

    private MultiSelectComboBox<Compartment> compartments(List<Compartment> mine) {
        compartments.setLabel(getTranslation("access.compartments"));
        compartments.setHelperText(getTranslation("access.compartments.help"));
        compartments.setItems(mine);
        compartments.setItemLabelGenerator(Compartment::name);
        compartments.setValue(marking.compartments());
        offerCompartments();
        compartments.addValueChangeListener(change -> changeTo(marking.withCompartments(change.getValue())));
        return compartments;
    }

    /** Shows the choice of compartments only if the chosen classification is RESTRICTED or higher. */
    private void offerCompartments() {
        var areTaken = rules.takesCompartments(marking.classification());
        if (!areTaken) compartments.clear();
        compartments.setVisible(areTaken && compartments.getListDataView().getItemCount() > 0);
    }

    private CheckboxGroup<HandlingCode> handling() {
        handling.setLabel(getTranslation("access.handling"));
        handling.setItems(HandlingCode.values());
        handling.setItemLabelGenerator(code -> code + " – " + MarkingWords.of(code));
        handling.setValue(marking.handling());
        handling.addValueChangeListener(change -> changeTo(marking.withHandling(change.getValue())));
        return handling;
    }

    private void changeTo(Marking chosen) {
        if (chosen.equals(marking)) return;
        marking = chosen;
        changed.accept(chosen);
    }
}
