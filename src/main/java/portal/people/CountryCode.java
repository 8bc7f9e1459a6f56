package portal.people;

import java.util.Locale;

/** The ISO 3166-1 alpha-2 code of a country, such as {@code KE}. */
public record CountryCode(String value) implements Comparable<CountryCode> {
    public CountryCode {
        if (!value.matches("[A-Z]{2}")) throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code");
    }

    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    public String displayName(Locale language) {
        return Locale.of("", value).getDisplayCountry(language);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
