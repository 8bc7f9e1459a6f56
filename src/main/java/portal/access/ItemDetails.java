package portal.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Finds the details that a list shows beside each item: its marking, its author and its space. */
@Component
public class ItemDetails {
    private final Access access;
    private final Spaces spaces;
    private final People people;

    ItemDetails(Access access, Spaces spaces, People people) {
        this.access = access;
        this.spaces = spaces;
        this.people = people;
    }

    /**
     * Returns the details of these items.
     *
     * @param readable the audiences that the viewer is in, which the caller has queried already
     */
    public OfList of(Collection<? extends HasItem> items, PermittedAudiences readable) {
        return new OfList(List.copyOf(items), readable);
    }

    /**
     * The details of the items of one list. The markings of all items are read together when the first marking is
     * needed, and so are the persons and the spaces, so the number of queries does not depend on the length of the
     * list.
     */
    public class OfList {
        private final SingletonSupplier<Map<AudienceId, AudienceProperties>> markings;
        private final SingletonSupplier<Map<PersonId, PersonCard>> persons;
        private final SingletonSupplier<Map<SpaceId, SpaceCard>> cards;

        private OfList(List<HasItem> items, PermittedAudiences readable) {
            var audiences = items.stream().map(HasItem::audience).toList();
            markings = SingletonSupplier.of(() -> access.markings(audiences, readable));
            var named = items.stream().flatMap(HasItem::persons).distinct().toList();
            persons = SingletonSupplier.of(() -> people.cards(named));
            var within = items.stream().map(HasItem::space).distinct().toList();
            cards = SingletonSupplier.of(() -> spaces.cards(within, readable));
        }

        /** Returns whether the viewer may read the item. */
        public boolean isReadable(HasItem item) {
            return markings.obtain().containsKey(item.audience());
        }

        /** Returns the marking of an item that the viewer may read. */
        public AudienceProperties marking(HasItem item) {
            return Objects.requireNonNull(markings.obtain().get(item.audience()));
        }

        /**
         * Returns a person who is named beside an item; null if the register of people does not contain this person.
         */
        public @Nullable PersonCard person(@Nullable PersonId person) {
            return person == null ? null : persons.obtain().get(person);
        }

        /** Returns the space of the item; null if the viewer may read the item but not enter the space. */
        public @Nullable SpaceCard space(HasItem item) {
            return cards.obtain().get(item.space());
        }
    }
}
