package portal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.COORDINATOR;
import static portal.people.Role.NCB_OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Tests that whoever no longer takes part loses access at once, even during a download, and that what they contributed
 * stays (AC-23).
 */
@PortalTest
class PartyAccessTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    @Autowired
    Parties parties;

    @Autowired
    TestOperations fixture;

    @Autowired
    Documents documents;

    @Autowired
    Topics topics;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    private PersonId coordinator;
    private PersonId bureau;
    private PersonId lim;
    private PersonId souza;
    private SpaceId room;

    @BeforeEach
    void build() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        bureau = town.somebody(NCB, "SG", NCB_OFFICER);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        souza = town.somebody(NATIONAL_AGENCY, "BR");
        room = fixture.active(coordinator, "HERON", lim, souza);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_download_in_progress_ends_with_the_suspension_of_its_reader() throws IOException {
        as(souza);
        var report = documents.file(
                new FileDocument(room, AMBER, "report.txt"), new ByteArrayInputStream("A report.".getBytes(UTF_8)));
        as(lim);
        var version = documents.card(report).latest().id();
        try (var file = documents.content(report, version).open()) {
            assertThat(file.read(ByteBuffer.allocate(2))).isEqualTo(2);
            as(bureau);
            parties.suspendOfficer(room, lim, "");
            as(lim);
            clock.advance(Duration.ofSeconds(1));
            assertThatThrownBy(() -> file.read(ByteBuffer.allocate(2))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> documents.content(report, version)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_an_officer_contributed_stays_when_their_country_is_withdrawn() {
        as(lim);
        var topic = topics.open(
                new OpenTopic(room, TopicKind.DISCUSSION, "Servers", "They moved.", Locale.ENGLISH, AMBER, List.of()));
        as(bureau);
        parties.withdrawCountry(room, "The case is closed here");
        as(souza);
        assertThat(topics.card(topic)).isNotNull();
        as(lim);
        assertThatThrownBy(() -> topics.card(topic)).isInstanceOf(NotFound.class);
        as(bureau);
        assertThat(topics.card(topic)).isNotNull(); // the bureau reads what its own country originated (C-15)
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
