package portal.operations;

import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.Classification;
import portal.people.CountryCode;

/**
 * Which items of a room's stream are wanted.
 *
 * @param part the code of the part of the stream ({@link portal.access.SpaceStream#code}); null for all parts
 * @param country the country that the items belong to; null for all
 * @param from the lowest classification; null for all
 */
public record StreamFilter(
        Scope scope,
        @Nullable String part,
        @Nullable CountryCode country,
        @Nullable Classification from) {
    public static final StreamFilter EVERYTHING = new StreamFilter(Scope.ALL, null, null, null);

    /** The kinds of items that can be wanted, as seen by the viewer. */
    public enum Scope {
        ALL,
        /** What others have added since the viewer's last visit. */
        UNREAD,
        /** What the viewer was asked to read and has not confirmed. */
        TO_READ,
        PINNED
    }

    /** Returns a copy with another scope. */
    public StreamFilter in(Scope other) {
        return new StreamFilter(other, part, country, from);
    }

    boolean allows(AudienceProperties marked) {
        return (country == null || country.equals(marked.originCountry()))
                && (from == null || !from.exceeds(marked.marking().classification()));
    }

    boolean hasPart(String code) {
        return part == null || part.equals(code);
    }

    boolean needsMarkings() {
        return country != null || from != null;
    }
}
