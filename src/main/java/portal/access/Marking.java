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
 * Everything that says who may see an item and how to handle it: one line on every view, print and export (rules.md,
 * Markings).
 *
 * @param excluded countries whose people see neither the item nor a trace of it (AC-16, AC-18)
 * @param onlyCountries if not empty, the only countries whose people see it; it does not restrict people without a
 *     country
 * @param named the recipients of TLP:RED, and only those
 * @param releasedTo the partners' companies that may see it in a room (AC-06)
 * @param compartments a reader must be in all of them (AC-08)
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

    /** Returns a copy with another TLP; without RED it has no named recipients. */
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

    /** Returns whether only the people of chosen countries may read, so that countries that are invited later may not. */
    public boolean isLimitedToCountries() {
        return !onlyCountries.isEmpty();
    }

    /** Returns the chosen countries whose people may read, without those that are excluded. */
    public Set<CountryCode> limitedTo() {
        return onlyCountries.stream()
                .filter(country -> !excluded.contains(country))
                .collect(Collectors.toSet());
    }

    /**
     * Returns the most restrictive combination of both, for an item that is made from, or answers, two items (AC-12,
     * AC-19).
     *
     * <p>An outside source prevails; recipients, countries and releases are those that both allow.
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
     * Returns this marking with the restrictions of {@code container} added, but its own handling codes and source
     * (AC-19).
     */
    public Marking within(Marking container) {
        return union(container).withHandling(handling).withSource(source);
    }

    /**
     * Returns this marking on an attachment after its item is re-marked: parts that were equal to the item's change
     * with it, other parts remain, and nothing is wider than the item.
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

    /** Returns whether this marking admits nobody whom {@code other} excludes. */
    public boolean isAtLeastAsNarrowAs(Marking other) {
        return equals(within(other)) && handling.containsAll(other.handling);
    }

    /** Returns a text that is equal for equal markings, on every machine. */
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

    /** Two lists of sole countries without a common country admit nobody, not everybody. */
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

    /** Returns {@code some} without what was removed since {@code before}, and with all of {@code after}. */
    private static <T> Set<T> changed(Set<T> some, Set<T> before, Set<T> after) {
        var changed = new HashSet<>(some);
        before.stream().filter(each -> !after.contains(each)).forEach(changed::remove);
        changed.addAll(after);
        return changed;
    }

    /** Returns the intersection of two lists that admit everybody if they are empty. */
    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        if (some.isEmpty()) return others;
        if (others.isEmpty()) return some;
        return both(some, others);
    }

    /** Returns the intersection of two lists that admit nobody if they are empty. */
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
