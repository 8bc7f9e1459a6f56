package portal.search.interpretation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import portal.access.Access;
import portal.access.AudienceProperties;
import portal.access.PermittedAudiences;
import portal.access.Spaces;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.search.grammar.Clause;
import portal.search.grammar.NameIndex;
import portal.search.grammar.QueryField;
import portal.search.index.Index;
import portal.search.words.Fields;

/**
 * Resolves the names and markings in a query to index values, within what the viewer may see.
 *
 * <p>Only spaces that the viewer may enter are resolved by name, and only people who wrote something that the viewer
 * may read. The name of a hidden space or person finds nothing, like a name that does not exist. Otherwise a viewer who
 * may read one item of a room, but may not enter the room, could find out the name of the room by guessing.
 */
@Component
public class NameResolution {
    private final Access access;
    private final Spaces spaces;
    private final People people;
    private final Index index;

    NameResolution(Access access, Spaces spaces, People people, Index index) {
        this.access = access;
        this.spaces = spaces;
        this.people = people;
        this.index = index;
    }

    /** Returns the same query, with index values in place of names and markings. */
    Clause resolve(Clause clause, PermittedAudiences readable) {
        var spaces = SingletonSupplier.of(this::spaces);
        var authors = SingletonSupplier.of(() -> authors(readable));
        var markings =
                SingletonSupplier.of(() -> access.markings(readable, readable).values());
        return clause.map(part -> switch (part) {
            case Clause.In in
            when in.aspect() == QueryField.SPACE ->
                new Clause.OneOf(Fields.SPACE, spaces.obtain().find(in.leaf()));
            case Clause.In in
            when in.aspect() == QueryField.AUTHOR ->
                new Clause.OneOf(Fields.AUTHOR, authors.obtain().find(in.leaf()));
            case Clause.Marked marked -> new Clause.OneOf(Fields.AUDIENCE, audiences(marked, markings.obtain()));
            default -> part;
        });
    }

    /** Returns the people who wrote an item in these audiences. */
    public Collection<PersonCard> writers(PermittedAudiences readable) {
        var ids = index.values(Fields.AUTHOR, readable);
        return people.cards(
                        ids.stream().map(UUID::fromString).map(PersonId::new).toList())
                .values();
    }

    private NameIndex<String> spaces() {
        var names = new NameIndex<String>();
        spaces.names()
                .forEach((space, signs) ->
                        signs.forEach(sign -> names.add(space.value().toString(), sign)));
        return names;
    }

    private NameIndex<String> authors(PermittedAudiences readable) {
        var names = NameIndex.<String>ofPeople();
        writers(readable).forEach(person -> names.add(person.id().value().toString(), person.name()));
        return names;
    }

    /**
     * Returns the ids of the audiences with these markings. The audience of a space as a whole has no marking and is
     * left out.
     */
    private static Set<String> audiences(Clause.Marked marked, Collection<AudienceProperties> all) {
        return all.stream()
                .filter(audience -> !audience.isOfSpace())
                .filter(audience ->
                        marked.markings().contains(audience.marking().tlp())
                                || marked.markings().contains(audience.marking().classification()))
                .map(audience -> audience.id().value().toString())
                .collect(Collectors.toSet());
    }
}
