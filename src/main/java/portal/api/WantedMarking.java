package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.HandlingCode;
import portal.access.SourceType;
import portal.access.Tlp;

/**
 * The marking of an item in a request. Omitted fields have default values: for a new item those of its space, for an
 * answer those of the topic, and for a change the current ones.
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
