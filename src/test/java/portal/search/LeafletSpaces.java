package portal.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.forums.KnowledgeSpace;
import portal.operations.OperationalRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Creates spaces and leaflets for tests of search. */
@TestComponent
public class LeafletSpaces {
    static final Marking GREEN = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);
    static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Spaces spaces;
    private final TestPeople town;
    private final IndexSettled index;

    LeafletSpaces(
            EntityManager entities,
            TransactionTemplate transaction,
            Access access,
            Spaces spaces,
            TestPeople town,
            IndexSettled index) {
        this.entities = entities;
        this.transaction = transaction;
        this.access = access;
        this.spaces = spaces;
        this.town = town;
        this.index = index;
    }

    public PersonId officer(String country) {
        return town.somebody(Affiliation.NATIONAL_AGENCY, country);
    }

    public PersonId officer(String country, String name) {
        return town.named(name, Affiliation.NATIONAL_AGENCY, country);
    }

    public PersonId bureau(String country) {
        return town.somebody(Affiliation.NCB, country, Role.NCB_OFFICER);
    }

    public PersonId partner() {
        return town.somebody(Affiliation.PRIVATE_PARTNER, "ES");
    }

    /** Opens a knowledge space that officers of all countries may read. */
    public SpaceId forum(String name) {
        return forum(name, name, name);
    }

    public SpaceId forum(String english, String spanish, String french) {
        TestViewers.enter(town.somebody(Affiliation.GENERAL_SECRETARIAT, null));
        var forum = spaces.open(new OpenSpace(
                KnowledgeSpace.KIND,
                Map.of("en", sign(english), "es", sign(spanish), "fr", sign(french)),
                Classification.FOR_OFFICIAL_USE_ONLY,
                Classification.UNCLASSIFIED,
                Tlp.GREEN));
        spaces.grant(forum, Holder.everyoneOf(Affiliation.NATIONAL_AGENCY), Right.WRITE, Spaces.UNTIL_REVOKED);
        return forum;
    }

    /** Opens a room for these people, of whom the first is its coordinator. */
    public SpaceId room(String name, PersonId coordinator, PersonId... participants) {
        return room(name, List.of(), coordinator, participants);
    }

    public SpaceId room(String name, List<CrimeArea> about, PersonId coordinator, PersonId... participants) {
        TestViewers.enter(coordinator);
        var room = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", sign(name)),
                Classification.RESTRICTED,
                Classification.FOR_OFFICIAL_USE_ONLY,
                Tlp.AMBER,
                Set.copyOf(about)));
        for (var person : participants) spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
        return room;
    }

    private static OpenSpace.SpaceName sign(String name) {
        return new OpenSpace.SpaceName(name, "");
    }

    /** Creates a leaflet without an author that everybody in the space may read. Does not store it. */
    public Leaflet leaflet(SpaceId space, String title, String words) {
        return new Leaflet(space, space.audience(), title, words);
    }

    public AudienceId audience(SpaceId space, Marking marking) {
        return access.audience(space, marking);
    }

    /** Stores leaflets and waits until they can be found. */
    public void keep(Leaflet... leaflets) {
        store(leaflets);
        index.await();
    }

    /** Stores leaflets without waiting for the index. */
    public void store(Leaflet... leaflets) {
        transaction.executeWithoutResult(status -> {
            for (var leaflet : leaflets) entities.persist(leaflet);
        });
    }

    /** Changes a leaflet without waiting for the index. */
    public void change(Leaflet leaflet, Consumer<Leaflet> change) {
        transaction.executeWithoutResult(status -> change.accept(entities.find(Leaflet.class, leaflet.id)));
    }

    /** Removes a leaflet without waiting for the index. */
    public void remove(Leaflet leaflet) {
        transaction.executeWithoutResult(status -> entities.remove(entities.find(Leaflet.class, leaflet.id)));
    }
}
