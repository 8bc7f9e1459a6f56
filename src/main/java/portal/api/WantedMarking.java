package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.HandlingCode;
import portal.access.SourceType;
import portal.access.Tlp;

/**
 * The marking of something new; omitted fields take the space's default, or the values of the topic that is answered.
 */
record WantedMarking(
        @Nullable Classification classification,
        @Nullable Tlp tlp,
        @Nullable List<HandlingCode> handling,
        @Nullable SourceType source,
        @Nullable List<String> excluded,
        @Nullable List<String> onlyCountries,
        @Nullable List<UUID> named,
        @Nullable List<UUID> releasedTo,
        @Nullable List<UUID> compartments) {}
