package portal.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.access.AudienceId;
import portal.access.Classification;
import portal.access.Compartments;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.operations.Parties;
import portal.operations.ProposeOperation;
import portal.operations.TestOperations;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** A room with people, a topic, an answer and a document. It is created anew for each command. */
class CommandFixture {
    static final CountryCode SG = CountryCode.of("SG");
    static final CountryCode BR = CountryCode.of("BR");
    static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    static final Marking RESTRICTED = AMBER.withClassification(Classification.RESTRICTED);

    private final ApplicationContext portal;
    final byte[] secret = "12345678901234567890".getBytes(UTF_8);
    final PersonId coordinator;
    final PersonId bureau;
    final PersonId lim;
    final PersonId tan;
    final PersonId guest;
    final PersonId newcomer;
    final SpaceId room;
    final AudienceId compartment;
    final TopicId topic;
    final PostId answer;
    final DocumentId document;
    final GuidelineFixture guideline = new GuidelineFixture(this);

    CommandFixture(ApplicationContext portal) {
        this.portal = portal;
        var town = the(TestPeople.class);
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR, Role.MODERATOR, Role.TRAINER);
        bureau = town.somebody(NCB, "SG", Role.NCB_OFFICER);
        lim = town.register(NATIONAL_AGENCY, "SG", town.agency("SG"), 3, secret);
        tan = town.somebody(NATIONAL_AGENCY, "SG");
        guest = town.somebody(GENERAL_SECRETARIAT, null, Role.GUIDELINE_REVIEWER, Role.OPERATIONS_HEAD, Role.DPO);
        newcomer = town.somebody(GENERAL_SECRETARIAT, null);
        town.agency("BR");
        room = room();
        compartment = compartment();
        TestViewers.enter(lim);
        topic = topic();
        answer = the(Topics.class).reply(new ReplyTo(topic, "The server moved.", Locale.ENGLISH, AMBER, List.of()));
        document = the(Documents.class).file(new FileDocument(room, AMBER, "report.txt"), bytes("A report."));
    }

    final <T> T the(Class<T> service) {
        return portal.getBean(service);
    }

    void as(PersonId person) {
        TestViewers.enter(person);
    }

    final TopicId topic() {
        return the(Topics.class)
                .open(new OpenTopic(
                        room, TopicKind.DISCUSSION, "The server", "Where is it?", Locale.ENGLISH, AMBER, List.of()));
    }

    final PostId opening() {
        return the(Topics.class).posts(topic, null, 1).getFirst().id();
    }

    final ProposeOperation plan() {
        var today = LocalDate.now(the(Clock.class));
        return TestOperations.plan("HERON", "Servers", "Articles 2 and 3", today, today.plusMonths(6));
    }

    /** Sets the state of the room. */
    final void enter(String state) {
        the(JdbcClient.class)
                .sql("update space set state = ? where id = ?")
                .params(state, room.value())
                .update();
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private AudienceId compartment() {
        as(coordinator);
        var opened = the(Compartments.class).open(room, "Quay").id();
        the(Compartments.class).add(opened, lim);
        return opened;
    }

    /** Nominates an officer of Singapore; a second officer of the bureau has to approve. */
    final void nominated(PersonId officer) {
        as(the(TestOperations.class).bureau(SG).getFirst());
        the(Parties.class).nominate(room, officer);
    }

    /** Opens an operation, in which Lim and an officer of a second country take part. */
    private SpaceId room() {
        var opened = the(TestOperations.class).active(coordinator, plan(), lim);
        as(coordinator);
        the(Parties.class).admit(opened, guest);
        return opened;
    }
}
