package portal.guidelines;

import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;

/**
 * How many people of a country must acknowledge a version, and how many of them have.
 *
 * @param country null for the people without a country
 */
public record CountryProgress(@Nullable CountryCode country, int mandatory, int acknowledged) {
    CountryProgress plus(CountryProgress other) {
        return new CountryProgress(country, mandatory + other.mandatory, acknowledged + other.acknowledged);
    }
}
