package portal.access;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the names of spaces of every kind. */
@Component
class SpaceNames implements ItemNames {
    private final Spaces spaces;

    SpaceNames(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        var ids = wanted.stream().map(SpaceId::new).toList();
        return spaces.cards(ids, readable).values().stream().map(SpaceNames::named);
    }

    private static NamedItem named(SpaceCard space) {
        return new NamedItem(
                space.kind().place(),
                space.id().value(),
                space.name(),
                space.id(),
                space.id().audience(),
                space.route());
    }
}
