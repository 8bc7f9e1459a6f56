package portal.access;

import static portal.people.Role.ADMIN;
import static portal.people.Role.AUDITOR;
import static portal.people.Role.NCB_OFFICER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;

/**
 * One operation as the clauses of the access rule (rules.md, AC) see it, in plain Java. It is a second implementation of
 * the rule, which knows neither the database nor audiences: an item has a list of markings, and a reader must satisfy
 * each of them.
 */
class OperationModel {
    private static final Set<Act> NOTHING_NEW =
            EnumSet.of(Act.READ, Act.NARROW, Act.RECALL, Act.REMOVE, Act.EXPORT, Act.REPORT);
    private static final Map<String, Set<Act>> STATES = Map.of(
            "ACTIVE",
            EnumSet.allOf(Act.class),
            "SUSPENDED",
            NOTHING_NEW,
            "CLOSED",
            NOTHING_NEW,
            "ARCHIVED",
            EnumSet.noneOf(Act.class));

    private static final Set<Act> OF_READERS = EnumSet.of(Act.READ, Act.WIDEN, Act.NARROW, Act.RECALL, Act.EXPORT);
    private static final Set<Act> OF_WRITERS = EnumSet.of(Act.WRITE, Act.DECIDE);

    record Somebody(
            String name,
            PersonId id,
            Affiliation affiliation,
            @Nullable CountryCode country,
            AgencyId agency,
            int clearance,
            Set<Role> roles) {
        boolean isCustodian() {
            return roles.contains(ADMIN) || roles.contains(AUDITOR);
        }

        boolean isPartner() {
            return affiliation.isPartner();
        }

        boolean isOfBureau(@Nullable CountryCode other) {
            return roles.contains(NCB_OFFICER) && country != null && country.equals(other);
        }

        /** Returns whether both belong to the same originator (AC-10). */
        boolean isOfTheOriginator(Somebody author) {
            return author.country == null ? agency.equals(author.agency) : author.country.equals(country);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A post or a document. */
    static class Thing {
        final int number;
        final UUID row;
        final Somebody author;
        final @Nullable Thing topic;
        final int generation;
        /** The id in the portal: of the topic, of the answer or of the document. */
        final Object id;

        /** All markings that a reader must satisfy: the item's own, and those of what it answers or is made from. */
        List<Marking> markings;

        boolean isRecalled;

        Thing(
                int number,
                UUID row,
                Object id,
                Somebody author,
                @Nullable Thing topic,
                int generation,
                List<Marking> markings) {
            this.number = number;
            this.row = row;
            this.id = id;
            this.author = author;
            this.topic = topic;
            this.generation = generation;
            this.markings = List.copyOf(markings);
        }

        void bind(List<Marking> others) {
            var all = new ArrayList<>(markings);
            all.addAll(others);
            markings = List.copyOf(all);
        }

        @Override
        public String toString() {
            return "item " + number;
        }
    }

    final List<Somebody> people = new ArrayList<>();
    final List<Thing> things = new ArrayList<>();
    final Map<Compartment, Set<Somebody>> compartments = new HashMap<>();
    final Set<Somebody> lapsed = new HashSet<>();
    private final Map<Somebody, Set<Integer>> admittedFrom = new HashMap<>();
    private final Set<List<CountryCode>> exclusions = new HashSet<>();
    String state = "ACTIVE";
    int generation;

    Somebody steward() {
        return people.getFirst();
    }

    void admit(Somebody person, int from) {
        admittedFrom.computeIfAbsent(person, first -> new HashSet<>()).add(from);
    }

    /** Ends the access of a person, who is then in no compartment any more (AC-08). */
    void expel(Somebody person) {
        admittedFrom.remove(person);
        compartments.values().forEach(members -> members.remove(person));
    }

    void exclude(CountryCode origin, CountryCode excluded) {
        exclusions.add(List.of(origin, excluded));
    }

    void lift(CountryCode origin, CountryCode excluded) {
        exclusions.remove(List.of(origin, excluded));
    }

    boolean isIn(Somebody person) {
        return isAnybody(person) && isAdmitted(person, Integer.MAX_VALUE) && allows(Act.READ); // AC-02
    }

    boolean sees(Somebody person, Thing thing) {
        return isAnybody(person)
                && allows(Act.READ)
                && (isAdmitted(person, thing.generation) || person.isOfBureau(thing.author.country())) // AC-02
                && !thing.isRecalled // AC-07
                && !isHiddenByABureau(person, thing)
                && thing.markings.stream().allMatch(marking -> satisfies(person, marking)); // AC-04, AC-12, AC-19
    }

    boolean may(Somebody person, Act act, Thing thing) {
        return sees(person, thing) && allows(act) && isWithinTheRight(person, act, thing.generation);
    }

    /** Returns whether the person may perform the act in the operation as a whole. */
    boolean may(Somebody person, Act act) {
        return isIn(person) && allows(act) && isWithinTheRight(person, act, Integer.MAX_VALUE);
    }

    private boolean isAnybody(Somebody person) {
        return !lapsed.contains(person) && !person.isCustodian(); // AC-01, AC-09
    }

    private boolean allows(Act act) {
        return Objects.requireNonNull(STATES.get(state)).contains(act); // AC-07, AC-25
    }

    private boolean isAdmitted(Somebody person, int to) {
        return person.equals(steward())
                || admittedFrom.getOrDefault(person, Set.of()).stream().anyMatch(from -> from <= to);
    }

    private boolean isWithinTheRight(Somebody person, Act act, int to) {
        if (person.equals(steward()) || OF_READERS.contains(act)) return true;
        return OF_WRITERS.contains(act) && isAdmitted(person, to);
    }

    /**
     * Returns whether a bureau hides the item from the person's country. What a bureau hides is hidden in the answers
     * to it too (AC-17, AC-19).
     */
    private boolean isHiddenByABureau(Somebody person, Thing thing) {
        if (person.country() == null) return false;
        return isHidden(thing.author, person.country())
                || thing.topic != null && isHidden(thing.topic.author, person.country());
    }

    private boolean isHidden(Somebody author, CountryCode from) {
        return author.country() != null && exclusions.contains(List.of(author.country(), from));
    }

    private boolean satisfies(Somebody person, Marking marking) {
        var country = person.country();
        var isNamed = marking.named().contains(person.id());
        return marking.classification().ordinal() <= person.clearance() // AC-03
                && (country == null || !marking.excluded().contains(country)) // AC-04
                && (country == null
                        || marking.onlyCountries().isEmpty()
                        || marking.onlyCountries().contains(country)) // AC-16
                && (marking.tlp() != Tlp.RED || isNamed) // AC-05
                && (!person.isPartner() || marking.releasedTo().contains(person.agency())) // AC-06
                && (!person.isPartner() || marking.tlp().compareTo(Tlp.AMBER_STRICT) < 0 || isNamed) // AC-05
                && marking.compartments().stream()
                        .allMatch(each ->
                                compartments.getOrDefault(each, Set.of()).contains(person)); // AC-08
    }
}
