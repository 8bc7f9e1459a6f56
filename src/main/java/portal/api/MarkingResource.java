package portal.api;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.Classification;
import portal.access.HandlingCode;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.people.AgencyId;
import portal.people.PersonId;

/**
 * The complete marking of an item: who may see it, and how to handle it. A client that shows the item must show its
 * marking too.
 *
 * @param excluded the countries whose people may not see the item
 * @param onlyCountries the only countries whose people may see the item; empty for no such restriction
 * @param named the recipients of an item with TLP:RED
 * @param releasedTo the agencies of partners that may see the item
 * @param compartments the compartments; a reader must be a member of all of them
 * @param origin the country to which the information belongs (its originator); null if the originator has no country
 */
record MarkingResource(
        Classification classification,
        Tlp tlp,
        List<HandlingCode> handling,
        SourceType source,
        List<String> excluded,
        List<String> onlyCountries,
        List<UUID> named,
        List<UUID> releasedTo,
        List<CompartmentResource> compartments,
        @Nullable String origin) {
    static MarkingResource of(AudienceProperties marked) {
        var marking = marked.marking();
        return new MarkingResource(
                marking.classification(),
                marking.tlp(),
                marking.handling().stream().sorted().toList(),
                marking.source(),
                PersonResource.codes(marking.excluded()),
                PersonResource.codes(marking.onlyCountries()),
                marking.named().stream().map(PersonId::value).sorted().toList(),
                marking.releasedTo().stream().map(AgencyId::value).sorted().toList(),
                marking.compartments().stream()
                        .map(CompartmentResource::of)
                        .sorted(Comparator.comparing(CompartmentResource::id))
                        .toList(),
                PersonResource.code(marked.originCountry()));
    }
}
