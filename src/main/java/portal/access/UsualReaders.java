package portal.access;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import portal.people.CountryCode;

/**
 * Compares the marking of a new item with the markings of the latest items of its space. It uses only items that the
 * author may read, so that the result reveals nothing about other items.
 */
@Component
class UsualReaders {
    /** The largest number of items with which a new item is compared. */
    static final int MOST = 100;

    /** With fewer items than this, no readers count as unusual. */
    static final int LEAST = 10;

    /** A property is unusual if fewer than one in this many items has it. */
    private static final int ONE_IN = 10;

    private final ObjectProvider<ItemAudiences> modules; // looked up at each use: these beans need many others
    private final Audiences audiences;

    UsualReaders(ObjectProvider<ItemAudiences> modules, Audiences audiences) {
        this.modules = modules;
        this.audiences = audiences;
    }

    /**
     * Returns in which way this marking would be unusual. The result can contain countries of which nobody is in the
     * space.
     *
     * @param readable the audiences in this space that the author is in
     */
    UnusualReaders compare(SpaceId space, Marking wanted, PermittedAudiences readable) {
        var latest = latest(space, readable);
        if (latest.size() < LEAST) return UnusualReaders.NONE;
        return new UnusualReaders(
                shutOut(latest, wanted),
                !wanted.releasedTo().isEmpty()
                        && isRare(latest, one -> one.releasedTo().containsAll(wanted.releasedTo())),
                isRare(latest, one -> !one.classification().exceeds(wanted.classification())),
                isRare(latest, one -> one.tlp().compareTo(wanted.tlp()) <= 0));
    }

    private List<Marking> latest(SpaceId space, PermittedAudiences readable) {
        if (readable.isEmpty()) return List.of();
        var dated = modules.stream()
                .flatMap(module -> module.latest(space, readable, MOST).stream())
                .sorted(Comparator.comparing(ItemAudiences.DatedAudience::at).reversed())
                .limit(MOST)
                .map(each -> new AudienceId(each.audience()))
                .toList();
        var markings = audiences.all(Set.copyOf(dated));
        return dated.stream()
                .map(each -> Objects.requireNonNull(markings.get(each)).marking())
                .toList();
    }

    /** Returns the countries that nearly all of these markings shut out and the wanted marking does not. */
    private static Set<CountryCode> shutOut(List<Marking> latest, Marking wanted) {
        var named = new HashSet<CountryCode>();
        for (var one : latest) named.addAll(one.excluded());
        named.addAll(wanted.onlyCountries());
        named.removeIf(country -> !lets(wanted, country) || !isRare(latest, one -> lets(one, country)));
        return named;
    }

    private static boolean lets(Marking marking, CountryCode country) {
        return !marking.excluded().contains(country)
                && (!marking.isLimitedToCountries() || marking.onlyCountries().contains(country));
    }

    private static boolean isRare(List<Marking> latest, Predicate<Marking> like) {
        return latest.stream().filter(like).count() * ONE_IN < latest.size();
    }
}
