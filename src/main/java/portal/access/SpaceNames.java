package portal.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names spaces of every kind. */
@Component
class SpaceNames implements ItemNames {
    private final Spaces spaces;

    SpaceNames(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public Map<UUID, NamedItem> named(Collection<UUID> wanted, Reach readable) {
        var ids = wanted.stream().map(SpaceId::new).toList();
        return spaces.cards(ids, readable).values().stream()
                .collect(Collectors.toMap(card -> card.id().value(), SpaceNames::named));
    }

    private static NamedItem named(SpaceCard space) {
        return new NamedItem(
                space.kind().place(), space.name(), space.id(), space.id().audience(), space.route());
    }
}
