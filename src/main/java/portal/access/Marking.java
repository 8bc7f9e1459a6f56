package portal.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * The marking of an item: who may see the item, and how to handle it. It is one line on every view, printout and export
 * (rules.md, Markings).
 *
 * @param excluded countries whose people see neither the item nor a trace of it (AC-16, AC-18)
 * @param onlyCountries if not empty, only people of these countries, and people without a country, see the item
 * @param named the recipients of an item with TLP:RED; empty for any other TLP
 * @param releasedTo the partner organisations that may see the item in a restricted space (AC-06)
 * @param compartments the compartments that a reader must be in, all of them (AC-08)
 */
public record Marking(
        Classification classification,
        Tlp tlp,
        Set<HandlingCode> handling,
        SourceType source,
        Set<CountryCode> excluded,
        Set<CountryCode> onlyCountries,
        Set<PersonId> named,
        Set<AgencyId> releasedTo,
        Set<Compartment> compartments) {

    public Marking {
        handling = Set.copyOf(handling);
        excluded = Set.copyOf(excluded);
        onlyCountries = Set.copyOf(onlyCountries);
        named = Set.copyOf(named);
        releasedTo = Set.copyOf(releasedTo);
        compartments = Set.copyOf(compartments);
    }

    public static Marking of(Classification classification, Tlp tlp, SourceType source) {
        return new Marking(classification, tlp, Set.of(), source, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public Marking withClassification(Classification other) {
        return new Marking(other, tlp, handling, source, excluded, onlyCountries, named, releasedTo, compartments);
    }

    /** Returns a copy with another TLP. If that is not RED, the copy has no named recipients. */
    public Marking withTlp(Tlp other) {
        var recipients = other == Tlp.RED ? named : Set.<PersonId>of();
        return new Marking(
                classification, other, handling, source, excluded, onlyCountries, recipients, releasedTo, compartments);
    }

    public Marking withHandling(Set<HandlingCode> other) {
        return new Marking(
                classification, tlp, other, source, excluded, onlyCountries, named, releasedTo, compartments);
    }

    public Marking withSource(SourceType other) {
        return new Marking(
                classification, tlp, handling, other, excluded, onlyCountries, named, releasedTo, compartments);
    }

    public Marking withExcluded(Set<CountryCode> other) {
        return new Marking(
                classification, tlp, handling, source, other, onlyCountries, named, releasedTo, compartments);
    }

    public Marking withOnlyCountries(Set<CountryCode> other) {
        return new Marking(classification, tlp, handling, source, excluded, other, named, releasedTo, compartments);
    }

    /** Returns a copy with TLP:RED for these recipients. */
    public Marking withNamed(Set<PersonId> recipients) {
        return new Marking(
                classification,
                Tlp.RED,
                handling,
                source,
                excluded,
                onlyCountries,
                recipients,
                releasedTo,
                compartments);
    }

    public Marking withReleasedTo(Set<AgencyId> partners) {
        return new Marking(
                classification, tlp, handling, source, excluded, onlyCountries, named, partners, compartments);
    }

    public Marking withCompartments(Set<Compartment> other) {
        return new Marking(classification, tlp, handling, source, excluded, onlyCountries, named, releasedTo, other);
    }

    /**
     * Returns whether only the people of chosen countries may read the item; a country that is invited later is not
     * among them.
     */
    public boolean isLimitedToCountries() {
        return !onlyCountries.isEmpty();
    }

    /** Returns the chosen countries whose people may read the item, without the excluded countries. */
    public Set<CountryCode> limitedTo() {
        return onlyCountries.stream()
                .filter(country -> !excluded.contains(country))
                .collect(Collectors.toSet());
    }

    /**
     * Returns a marking with the restrictions of both markings: for an item that is made from two items (AC-12), or
     * that answers another item (AC-19).
     *
     * <p>If one of the two sources is an outside source, the result has this source. The result allows only the
     * recipients, countries and partners that both markings allow.
     */
    public Marking union(Marking other) {
        return new Marking(
                classification.exceeds(other.classification) ? classification : other.classification,
                tlp.compareTo(other.tlp) >= 0 ? tlp : other.tlp,
                joined(other, Marking::handling),
                source.hasCaveat() || !other.source.hasCaveat() ? source : other.source,
                shutOut(other),
                soleCountries(other),
                tlp == Tlp.RED && other.tlp == Tlp.RED ? both(named, other.named) : joined(other, Marking::named),
                both(releasedTo, other.releasedTo),
                joined(other, Marking::compartments));
    }

    /**
     * Returns this marking with the restrictions of {@code container} added. Handling codes and source remain those of
     * this marking (AC-19).
     */
    public Marking within(Marking container) {
        return union(container).withHandling(handling).withSource(source);
    }

    /**
     * Returns the new marking of an attachment, which has this marking, after its item is re-marked. Parts that were
     * equal to those of the item change as in the item, and other parts remain. All restrictions of the item are added.
     *
     * @param before the old marking of the item
     * @param after the new marking of the item
     */
    Marking following(Marking before, Marking after) {
        var sameTlp = tlp == before.tlp && named.equals(before.named);
        return new Marking(
                        classification == before.classification ? after.classification : classification,
                        sameTlp ? after.tlp : tlp,
                        changed(handling, before.handling, after.handling),
                        source == before.source ? after.source : source,
                        changed(excluded, before.excluded, after.excluded),
                        onlyCountries.equals(before.onlyCountries) ? after.onlyCountries : onlyCountries,
                        sameTlp ? after.named : named,
                        releasedTo.equals(before.releasedTo) ? after.releasedTo : releasedTo,
                        changed(compartments, before.compartments, after.compartments))
                .within(after);
    }

    /** Returns whether this marking has at least all restrictions and handling codes of {@code other}. */
    public boolean isAtLeastAsNarrowAs(Marking other) {
        return equals(within(other)) && handling.containsAll(other.handling);
    }

    /** Returns this marking as a text; equal markings give equal texts, on every machine. */
    String canonical() {
        return String.join(
                        "|",
                        classification.name(),
                        tlp.name(),
                        EnumSet.copyOf(handling.isEmpty() ? EnumSet.noneOf(HandlingCode.class) : handling)
                                .toString(),
                        source.name(),
                        new TreeSet<>(excluded).toString(),
                        new TreeSet<>(onlyCountries).toString(),
                        sorted(named, PersonId::value),
                        sorted(releasedTo, AgencyId::value))
                + (compartments.isEmpty()
                        ? ""
                        : "|" + sorted(compartments, each -> each.id().value()));
    }

    /**
     * Returns the countries that both markings together exclude. If both allow only chosen countries, and have none in
     * common, all of these are excluded, because an empty list of chosen countries would allow everybody.
     */
    private Set<CountryCode> shutOut(Marking other) {
        var out = joined(other, Marking::excluded);
        if (!onlyCountries.isEmpty()
                && !other.onlyCountries.isEmpty()
                && common(onlyCountries, other.onlyCountries).isEmpty()) {
            out.addAll(onlyCountries);
            out.addAll(other.onlyCountries);
        }
        return out;
    }

    private Set<CountryCode> soleCountries(Marking other) {
        var both = common(onlyCountries, other.onlyCountries);
        return both.isEmpty() ? onlyCountries : both;
    }

    private <T> Set<T> joined(Marking other, Function<Marking, Set<T>> part) {
        var all = new HashSet<>(part.apply(this));
        all.addAll(part.apply(other));
        return all;
    }

    /**
     * Returns {@code some} without the elements that are in {@code before} and not in {@code after}, and with all
     * elements of {@code after}.
     */
    private static <T> Set<T> changed(Set<T> some, Set<T> before, Set<T> after) {
        var changed = new HashSet<>(some);
        before.stream().filter(each -> !after.contains(each)).forEach(changed::remove);
        changed.addAll(after);
        return changed;
    }

    /** Returns the intersection of two sets. An empty set has no effect, because it stands for everybody. */
    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        if (some.isEmpty()) return others;
        if (others.isEmpty()) return some;
        return both(some, others);
    }

    /** Returns the intersection of two sets. An empty set stands for nobody. */
    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static <T> String sorted(Set<T> ids, Function<T, ?> value) {
        return ids.stream()
                .map(id -> value.apply(id).toString())
                .sorted()
                .toList()
                .toString();
    }
}
