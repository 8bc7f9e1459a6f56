package portal.topics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.AttachmentEffect;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.ReMarkConsequences.Attachment;
import portal.access.SpaceId;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.TestRoom;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Search;

/** Tests that attachments follow the marking of their post, in a room with members from three countries. */
@PortalTest
class AttachmentsTests {
    private static final Marking AMBER = TestRoom.AMBER;
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));
    private static final Marking NOT_BRAZIL = AMBER.withExcluded(Set.of(CountryCode.of("BR")));

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    Search search;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    IndexSettled index;

    private PersonId lim;
    private PersonId amina;
    private PersonId souza;
    private SpaceId room;

    @BeforeEach
    void room() {
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        souza = town.somebody(NATIONAL_AGENCY, "BR");
        room = reading.open(lim, amina, souza);
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_attachment_goes_with_its_post_out_of_a_countrys_sight_and_back_into_it() { // AC-04, AC-11, NL-01
        var word = "zander" + UUID.randomUUID().toString().substring(0, 8);
        var paper = file(AMBER, "About " + word);
        var opening = opening(open(AMBER, paper));
        topics.reMark(opening, NOT_KENYA);
        reading.awaitReading(paper);
        index.await();
        TestViewers.enter(amina);
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
        assertThat(search.find(Query.of(word)).hits()).isEmpty();
        TestViewers.enter(lim);
        topics.reMark(opening, AMBER);
        index.await();
        TestViewers.enter(amina);
        assertThat(documents.card(paper).marked().marking()).isEqualTo(AMBER);
        assertThat(search.find(Query.of(word)).hits()).hasSize(1);
    }

    @Test
    void every_version_of_an_attachment_goes_those_too_that_nobody_shows() { // NL-13
        var paper = file(AMBER, "First");
        var opening = opening(open(AMBER, paper));
        var named = AMBER.withNamed(Set.of(amina));
        documents.replace(new ReplaceDocument(paper, named, "second.txt", ""), bytes("Second"));
        TestViewers.enter(amina);
        assertThat(documents.versions(paper)).hasSize(2);
        TestViewers.enter(lim);
        topics.reMark(opening, NOT_KENYA);
        TestViewers.enter(amina);
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_attachments_of_answers_go_with_the_answers_when_their_topic_is_marked_anew() { // AC-04
        var topic = open(AMBER);
        TestViewers.enter(souza);
        var paper = file(AMBER, "From Brazil");
        reply(topic, AMBER, paper);
        TestViewers.enter(amina);
        var own = file(AMBER, "From Kenya");
        reply(topic, AMBER, own);
        TestViewers.enter(lim);
        topics.reMark(opening(topic), NOT_KENYA);
        assertThat(documents.card(paper).marked().originCountry()).isEqualTo(CountryCode.of("BR"));
        TestViewers.enter(amina);
        for (var gone : List.of(paper, own))
            assertThatThrownBy(() -> documents.card(gone)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_attachment_keeps_what_restricts_it_alone() {
        var paper = file(NOT_BRAZIL, "Not for Brazil");
        var opening = opening(open(AMBER, paper));
        topics.reMark(opening, NOT_KENYA);
        assertThat(documents.card(paper).marked().marking().excluded()).hasSize(2);
        topics.reMark(opening, AMBER);
        assertThat(documents.card(paper).marked().marking()).isEqualTo(NOT_BRAZIL);
    }

    @Test
    void a_paper_of_another_originator_stays_and_this_is_told_before() { // AC-10, AC-11
        TestViewers.enter(souza);
        var theirs = documents.file(new FileDocument(room, AMBER, "theirs.txt"), bytes("Theirs"));
        TestViewers.enter(lim);
        var ours = documents.file(new FileDocument(room, AMBER, "ours.txt"), bytes("Ours"));
        var narrow = documents.file(new FileDocument(room, NOT_KENYA, "narrow.txt"), bytes("Narrow"));
        var topic = open(AMBER, theirs, ours, narrow);
        reply(topic, AMBER);
        var told = topics.consequences(opening(topic), NOT_KENYA);
        assertThat(told.answers()).isOne();
        assertThat(told.attachments())
                .containsExactly(
                        new Attachment("ours", AttachmentEffect.GOES),
                        new Attachment("narrow", AttachmentEffect.STAYS_NARROW),
                        new Attachment("theirs", AttachmentEffect.STAYS_OTHERS));
        assertThat(documents.card(ours).marked().marking()).isEqualTo(AMBER);
        topics.reMark(opening(topic), NOT_KENYA);
        TestViewers.enter(amina);
        assertThat(documents.card(theirs).marked().marking()).isEqualTo(AMBER);
        assertThatThrownBy(() -> documents.card(ours)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_its_author_filed_is_never_wider_than_the_post_that_it_was_filed_for() { // AC-19
        var paper = file(AMBER, "Filed first, by a program");
        var topic = open(AMBER);
        reply(topic, NOT_KENYA, paper);
        assertThat(documents.card(paper).marked().marking()).isEqualTo(NOT_KENYA);
        TestViewers.enter(amina);
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_paper_of_another_post_or_of_somebody_else_stays_what_it_is_when_a_narrower_post_attaches_it() {
        var shared = file(AMBER, "In two posts");
        var topic = open(AMBER, shared);
        TestViewers.enter(souza);
        var theirs = file(AMBER, "From Brazil");
        TestViewers.enter(lim);
        reply(topic, NOT_KENYA, shared, theirs);
        TestViewers.enter(amina);
        for (var paper : List.of(shared, theirs))
            assertThat(documents.card(paper).marked().marking()).isEqualTo(AMBER);
    }

    @Test
    void what_its_author_may_not_read_is_not_attached_and_not_moved() { // NL-01
        var hidden = file(AMBER.withNamed(Set.of(amina)), "For Kenya");
        TestViewers.enter(souza);
        var answer = reply(open(AMBER), AMBER, hidden, DocumentId.random());
        topics.reMark(answer, NOT_KENYA);
        TestViewers.enter(amina);
        assertThat(documents.card(hidden).marked().marking().named()).contains(amina);
    }

    private DocumentId file(Marking marking, String text) {
        return documents.file(new FileDocument(room, marking, "paper.txt"), bytes(text));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private TopicId open(Marking marking, DocumentId... attached) {
        return topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "Sedge", "Attached", Locale.ENGLISH, marking, List.of(attached)));
    }

    private PostId reply(TopicId topic, Marking marking, DocumentId... attached) {
        return topics.reply(new ReplyTo(topic, "An answer", Locale.ENGLISH, marking, List.of(attached)));
    }

    private PostId opening(TopicId topic) {
        return topics.posts(topic, null, 1).getFirst().id();
    }
}
