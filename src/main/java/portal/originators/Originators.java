package portal.originators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Finds items of all modules for the viewer, and the people who act for their originators. */
@Component
class Originators {
    private final ObjectProvider<OriginatedItems> modules; // looked up at each use: these beans need many others
    private final Access access;
    private final People people;

    Originators(ObjectProvider<OriginatedItems> modules, Access access, People people) {
        this.modules = modules;
        this.access = access;
        this.people = people;
    }

    /** Returns the wanted items that the viewer may read, by id. */
    Map<UUID, OriginatedItem> found(Collection<UUID> wanted, PermittedAudiences readable) {
        if (wanted.isEmpty() || readable.isEmpty()) return Map.of();
        return modules.stream()
                .flatMap(module -> module.found(wanted, readable))
                .collect(Collectors.toMap(OriginatedItem::id, Function.identity()));
    }

    /**
     * Returns the items in these audiences, module by module: at most the {@code most} newest of each, the newest
     * first.
     */
    List<OriginatedItem> within(Collection<AudienceId> audiences, PermittedAudiences readable, int most) {
        if (audiences.isEmpty()) return List.of();
        return modules.stream()
                .flatMap(module -> module.within(audiences, readable, most))
                .toList();
    }

    /**
     * Returns an item that the viewer may read.
     *
     * @throws NotFound if there is no such item or the viewer may not read it
     */
    ItemAtHand at(UUID id) {
        var readable = access.readable();
        if (readable.isEmpty()) throw new NotFound();
        for (var module : modules) {
            var item = module.found(List.of(id), readable).findFirst();
            if (item.isPresent()) return atHand(item.get(), module, readable);
        }
        throw new NotFound();
    }

    private ItemAtHand atHand(OriginatedItem item, OriginatedItems module, PermittedAudiences readable) {
        var marked = access.markings(List.of(item.audience()), readable).get(item.audience());
        if (marked == null) throw new NotFound();
        return new ItemAtHand(item, module, marked, access.me());
    }

    /**
     * Returns whether the viewer may ask the originator of the item: the item is in a restricted space, and the viewer
     * neither belongs to the originator nor acts for it.
     */
    boolean mayAsk(ItemAtHand found) {
        return !found.marked().isOf(found.viewer())
                && !found.isRepresented()
                && access.isInRestrictedSpace(found.item().audience());
    }

    /** Returns the people who act for the originator of the item and may read it, without the viewer. */
    Set<PersonId> representatives(ItemAtHand found) {
        var origin = found.origin();
        return people.cards(access.addressees(found.item().audience())).values().stream()
                .filter(origin::isRepresentedBy)
                .map(PersonCard::id)
                .filter(person -> !person.equals(found.viewer().id()))
                .collect(Collectors.toSet());
    }
}
