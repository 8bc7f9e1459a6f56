package portal.originators;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.access.HandlingCode;
import portal.access.Marking;
import portal.access.SpaceId;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.notifications.News;
import portal.notifications.Notifications;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** A room with Lim of Singapore, Amina of Kenya and Souza of Brazil, and the bureaus of Singapore and Kenya. */
@PortalTest
abstract class OriginatorTest {
    static final Marking AMBER = TestRoom.AMBER;
    static final CountryCode KE = CountryCode.of("KE");
    static final CountryCode BR = CountryCode.of("BR");

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    Notifications notifications;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    PersonId steward, lim, amina, souza, bureau, bureauOfKenya, outsider;
    SpaceId room;

    @BeforeEach
    void open() {
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        souza = town.somebody(Affiliation.NATIONAL_AGENCY, "BR");
        bureau = town.somebody(Affiliation.NCB, "SG", Role.NCB_OFFICER);
        bureauOfKenya = town.somebody(Affiliation.NCB, "KE", Role.NCB_OFFICER);
        outsider = town.somebody(Affiliation.NATIONAL_AGENCY, "NZ");
        steward = town.somebody(Affiliation.GENERAL_SECRETARIAT, null);
        room = reading.openedBy(steward, amina, souza, lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    /** Makes this person the viewer, who has just entered both factors. */
    final void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }

    final TopicId topic(Marking marking) {
        return topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "Quay nine", "Godwits at the weir.", Locale.ENGLISH, marking, List.of()));
    }

    /** Returns the opening post of a topic of Lim. */
    final PostId post(Marking marking) {
        as(lim);
        return topics.posts(topic(marking), null, 1).getFirst().id();
    }

    static Marking withoutCopies() {
        return AMBER.withHandling(Set.of(HandlingCode.H2));
    }

    final List<String> news() {
        return notifications.of(null, false, 50).stream().map(News::words).toList();
    }
}
