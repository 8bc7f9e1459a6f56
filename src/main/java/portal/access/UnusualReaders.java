package portal.access;

import java.util.Set;
import portal.people.CountryCode;

/**
 * In which way the readers of a new item would be unusual for its space, compared with the latest items that its author
 * may read there.
 *
 * @param countries the countries that would read the item, and could read hardly any of the others
 * @param hasPartners whether the item would be released to a partner, and hardly any of the others was
 * @param hasLowClassification whether hardly any of the others has such a low classification
 * @param hasLightTlp whether hardly any of the others has such a light TLP
 */
public record UnusualReaders(
        Set<CountryCode> countries, boolean hasPartners, boolean hasLowClassification, boolean hasLightTlp) {
    static final UnusualReaders NONE = new UnusualReaders(Set.of(), false, false, false);

    public boolean isUsual() {
        return equals(NONE);
    }
}
