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
 * Everything that says who may see an item and how to handle it: one line on every view, print and export (rules.md, Markings).
 *
 * @param excluded countries whose people see neither item nor trace (AC-16, AC-18)
 * @param onlyCountries when not empty, the only countries whose people see it; people of no country are not meant
 * @param named the recipients of TLP:RED, and only those
 * @param releasedTo partners' companies that may see it in a room (AC-06)
 * @param compartments its readers are in all of them (AC-08)
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

    /** Another TLP; leaving RED forgets the named recipients. */
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

    /** TLP:RED for these recipients. */
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

    /** Whether only the people of chosen countries are let in, and of countries that join later nobody. */
    public boolean isLimitedToCountries() {
        return !onlyCountries.isEmpty();
    }

    /** The chosen countries whose people are let in: none of those that are shut out as well. */
    public Set<CountryCode> limitedTo() {
        return onlyCountries.stream()
                .filter(country -> !excluded.contains(country))
                .collect(Collectors.toSet());
    }

    /**
     * The most restrictive of both, for what is made from, or answers, two items (AC-12, AC-19).
     *
     * <p>An outside source taints the whole; recipients, countries and releases are those that both allow.
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

    /** This marking on something that lies inside {@code container}: its restrictions too, its own source (AC-19). */
    public Marking within(Marking container) {
        return union(container).withHandling(handling).withSource(source);
    }

    /**
     * This marking on something attached to an item that is marked anew: what both had in common changes with the item's,
     * what was this one's own stays, and nothing of it is wider than the item.
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

    /** Whether nobody who is shut out by {@code other} would be let in by this. */
    public boolean isAtLeastAsNarrowAs(Marking other) {
        return equals(within(other)) && handling.containsAll(other.handling);
    }

    /** One text for one marking, the same on every machine: equal markings, equal texts. */
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

    /** Lists of sole countries that have none in common let in nobody, not everybody. */
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

    /** The same with what was added between the two, and without what was taken away. */
    private static <T> Set<T> changed(Set<T> some, Set<T> before, Set<T> after) {
        var changed = new HashSet<>(some);
        before.stream().filter(each -> !after.contains(each)).forEach(changed::remove);
        changed.addAll(after);
        return changed;
    }

    /** Of lists that let in everybody when they are empty. */
    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        if (some.isEmpty()) return others;
        if (others.isEmpty()) return some;
        return both(some, others);
    }

    /** Of lists that let in nobody when they are empty. */
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
