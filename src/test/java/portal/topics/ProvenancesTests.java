package portal.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.AgencyApprovals;
import portal.access.Classification;
import portal.access.EarlierProvenance;
import portal.access.Evaluation;
import portal.access.Evaluation.InformationGrade;
import portal.access.Evaluation.SourceGrade;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.access.Refused;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.access.UsualProvenance;
import portal.access.UsualProvenances;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.TestRoom;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.people.AgencyId;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests the purpose and grading of posts and documents in a room, and who is an official source there. */
@PortalTest
class ProvenancesTests {
    private static final Marking AMBER = TestRoom.AMBER;
    private static final Evaluation B2 = Evaluation.of(SourceGrade.B, InformationGrade.TWO);

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    UsualProvenances usual;

    @Autowired
    AgencyApprovals agencies;

    @Autowired
    Forums forums;

    @Autowired
    People people;

    @Autowired
    TestPeople town;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PersonId bureau;
    private PersonId steward;
    private PersonId lim;
    private PersonId tan;
    private SpaceId room;

    @BeforeEach
    void a_room_with_two_officers() {
        bureau = town.somebody(NCB, "SG", Role.NCB_OFFICER);
        steward = town.somebody(GENERAL_SECRETARIAT, null);
        tan = town.somebody(NATIONAL_AGENCY, "SG");
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        room = rooms.openedBy(steward, tan, lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_learns_nothing_of_what_items_in_a_room_get() {
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "KE"));
        for (var space : List.of(room, SpaceId.random())) {
            assertThatThrownBy(() -> usual.of(space)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.usualProvenance(space)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_post_gets_what_is_usual_in_the_room() { // DP-01, DP-02, DP-08
        var post = posted(null);
        assertThat(provenance(post))
                .isEqualTo(new Provenance(
                        Purpose.SUPPORT_INVESTIGATION,
                        Evaluation.NOT_POSSIBLE,
                        null,
                        false,
                        false,
                        "",
                        today().plusMonths(24)));
    }

    @Test
    void only_a_steward_says_what_is_usual_and_earlier_items_keep_what_they_have() {
        var before = posted(null);
        var wanted = new UsualProvenance(Purpose.ALERT, B2, true, 6);
        assertThatThrownBy(() -> usual.change(room, wanted)).hasMessage("access.refused.right");
        TestViewers.enter(steward);
        usual.change(room, wanted);
        assertThat(usual.of(room)).isEqualTo(wanted);
        TestViewers.enter(lim);
        assertThat(provenance(posted(null)))
                .isEqualTo(new Provenance(Purpose.ALERT, B2, null, true, false, "", today().plusMonths(6)));
        assertThat(provenance(before).purpose()).isEqualTo(Purpose.SUPPORT_INVESTIGATION);
    }

    @Test
    void an_author_chooses_something_else() {
        var chosen = chosen(Purpose.FORENSIC_ANALYSIS);
        assertThat(provenance(posted(chosen))).isEqualTo(chosen);
        assertThat(documents.card(filed(chosen)).latest().provenance()).isEqualTo(chosen);
    }

    @Test
    void nothing_is_kept_of_a_post_or_document_with_a_review_after_more_than_five_years() { // DP-02
        var late = new Provenance(
                Purpose.ALERT, B2, null, false, false, "", today().plusYears(5).plusDays(1));
        assertThatThrownBy(() -> posted(late)).hasMessage("access.refused.review-late");
        assertThatThrownBy(() -> filed(late)).hasMessage("access.refused.review-late");
        assertThat(topics.in(room, null, 10)).isEmpty();
        assertThat(documents.shelf(room, null, 10)).isEmpty();
    }

    @Test
    void sensitive_data_are_restricted_at_least_and_stay_so() { // DP-12
        var sensitive =
                new Provenance(Purpose.ALERT, B2, null, true, true, "To tell twins apart", today().plusYears(1));
        var lower = AMBER.withClassification(Classification.FOR_OFFICIAL_USE_ONLY);
        assertThatThrownBy(() -> posted(lower, sensitive)).hasMessage("access.refused.sensitive-class");
        assertThatThrownBy(() -> filed(lower, DocumentKind.REPORT, sensitive))
                .hasMessage("access.refused.sensitive-class");
        var post = posted(AMBER, sensitive);
        assertThatThrownBy(() -> topics.reMark(post, lower)).hasMessage("access.refused.sensitive-class");
        var document = filed(sensitive);
        var version = documents.card(document).latest().id();
        assertThatThrownBy(() -> documents.reMark(document, version, lower))
                .hasMessage("access.refused.sensitive-class");
        assertThat(topics.post(post).marked().marking()).isEqualTo(AMBER);
    }

    @Test
    void an_attachment_with_sensitive_data_stays_restricted_when_its_post_is_classified_lower() { // DP-12
        var document =
                filed(new Provenance(Purpose.ALERT, B2, null, true, true, "To tell twins apart", today().plusYears(1)));
        var ordinary = filed(null);
        var lower = AMBER.withClassification(Classification.FOR_OFFICIAL_USE_ONLY);
        var topic = topics.open(new OpenTopic(
                room,
                TopicKind.QUESTION,
                "The twins",
                "See both.",
                Locale.ENGLISH,
                AMBER,
                List.of(document, ordinary)));
        topics.reMark(topics.posts(topic, null, 1).getFirst().id(), lower);
        assertThat(documents.card(document).marked().marking()).isEqualTo(AMBER);
        assertThat(documents.card(ordinary).marked().marking()).isEqualTo(lower);
    }

    @Test
    void only_documents_with_indicators_say_which_actions_are_permitted() {
        var red = chosen(Purpose.ALERT).withPap(Pap.RED);
        assertThatThrownBy(() -> filed(AMBER, DocumentKind.REPORT, red)).hasMessage("access.refused.pap");
        var document = filed(AMBER, DocumentKind.INDICATORS, red);
        assertThat(documents.card(document).latest().provenance()).isEqualTo(red);
        assertThatThrownBy(() -> documents.correctProvenance(filed(null), red, "Why"))
                .hasMessage("access.refused.pap");
        assertThatThrownBy(() -> replace(filed(null), red)).hasMessage("access.refused.pap");
    }

    @Test
    void a_new_version_has_what_the_one_before_has_until_its_author_chooses_something_else() {
        var first = chosen(Purpose.FORENSIC_ANALYSIS);
        var document = filed(first);
        replace(document, null);
        assertThat(documents.card(document).latest().provenance()).isEqualTo(first);
        var second = chosen(Purpose.BORDER_CONTROL);
        replace(document, second);
        assertThat(documents.versions(document)).extracting("provenance").containsExactly(second, first, first);
    }

    @Test
    void the_purpose_changes_only_for_a_reason_and_the_earlier_values_stay() { // DP-01
        var post = posted(chosen(Purpose.ALERT));
        var wanted = chosen(Purpose.BORDER_CONTROL);
        assertThatThrownBy(() -> topics.correctProvenance(post, wanted, " ")).hasMessage("access.refused.purpose-why");
        topics.correctProvenance(post, wanted, "The car crossed the border");
        assertThat(provenance(post)).isEqualTo(wanted);
        assertThat(topics.earlierProvenance(post)).singleElement().satisfies(earlier -> {
            assertThat(earlier.provenance()).isEqualTo(chosen(Purpose.ALERT));
            assertThat(earlier.by()).isEqualTo(people.find(lim).orElseThrow());
            assertThat(earlier.reason()).isEqualTo("The car crossed the border");
        });
    }

    @Test
    void a_grade_is_corrected_without_a_reason_and_by_its_author_only() {
        var post = posted(chosen(Purpose.ALERT));
        var now = provenance(post);
        var wanted = new Provenance(now.purpose(), Evaluation.NOT_POSSIBLE, null, false, false, "", now.reviewOn());
        TestViewers.enter(tan);
        assertThatThrownBy(() -> topics.correctProvenance(post, wanted, "")).hasMessage("topics.refused.not-yours");
        TestViewers.enter(lim);
        topics.correctProvenance(post, wanted, "");
        topics.correctProvenance(post, wanted, "");
        assertThat(provenance(post)).isEqualTo(wanted);
        assertThat(topics.earlierProvenance(post))
                .singleElement()
                .extracting(EarlierProvenance::provenance, EarlierProvenance::reason)
                .containsExactly(now, "");
    }

    @Test
    void the_earlier_values_are_shown_to_the_originator_only() { // NL-13
        var amina = town.somebody(NATIONAL_AGENCY, "KE");
        room = rooms.openedBy(steward, amina, tan, lim);
        var post = posted(chosen(Purpose.ALERT));
        topics.correctProvenance(post, chosen(Purpose.BORDER_CONTROL), "The source in Batam says so");
        var document = filed(chosen(Purpose.ALERT));
        documents.correctProvenance(document, chosen(Purpose.BORDER_CONTROL), "The source in Batam says so");
        TestViewers.enter(amina);
        assertThat(topics.post(post).provenance()).isEqualTo(chosen(Purpose.BORDER_CONTROL));
        assertThatThrownBy(() -> topics.earlierProvenance(post)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.earlierProvenance(document)).isInstanceOf(Refused.class);
        TestViewers.enter(lim);
        assertThat(topics.earlierProvenance(post)).hasSize(1);
        assertThat(documents.earlierProvenance(document)).hasSize(1);
    }

    @Test
    void a_retracted_post_shows_no_purpose_any_more() {
        var post = posted(chosen(Purpose.ALERT));
        TestViewers.enter(tan);
        reply(post);
        TestViewers.enter(lim);
        topics.retract(post, new Justification("Wrong room"));
        assertThat(topics.post(post).provenance()).isNull();
    }

    @Test
    void knowledge_has_no_purpose() {
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, Role.TRAINER, Role.MODERATOR));
        var forum = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Knowledge", "")), Set.of(NATIONAL_AGENCY), Tlp.GREEN, Set.of()));
        TestViewers.enter(lim);
        assertThat(documents.usualProvenance(forum)).isNull();
        var green = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);
        assertThatThrownBy(() -> posted(forum, green, chosen(Purpose.ALERT)))
                .hasMessage("access.refused.provenance-here");
        assertThat(topics.post(posted(forum, green, null)).provenance()).isNull();
    }

    @Test
    void an_officer_of_a_suspended_agency_contributes_only_with_the_caveat() { // DP-06, C-08
        var post = posted(null);
        var document = filed(null);
        suspend(lim);
        assertThatThrownBy(() -> posted(null)).hasMessage("access.refused.agency");
        assertThatThrownBy(() -> filed(null)).hasMessage("access.refused.agency");
        assertThatThrownBy(() -> reply(post)).hasMessage("access.refused.agency");
        assertThatThrownBy(() -> topics.edit(post, "Another text")).hasMessage("access.refused.agency");
        assertThatThrownBy(() -> replace(document, null)).hasMessage("access.refused.agency");
        for (var source : List.of(SourceType.EXTERNAL, SourceType.OPEN_SOURCE)) {
            var marked = topics.post(posted(AMBER.withSource(source), null)).marked();
            assertThat(marked.marking().source()).isEqualTo(source);
            assertThat(marked.marking().source().hasCaveat()).isTrue();
        }
    }

    @Test
    void an_officer_of_a_suspended_agency_still_reads_and_withdraws() { // DP-06
        var post = posted(null);
        suspend(lim);
        assertThat(topics.post(post).body()).isEqualTo("Where is it?");
        topics.takeBack(post);
    }

    @Test
    void an_agency_that_is_approved_again_is_an_official_source_again() { // DP-06
        suspend(lim);
        TestViewers.enter(bureau);
        agencies.approve(agency(lim));
        TestViewers.enter(lim);
        var post = posted(null);
        assertThat(isOfficial(post)).isTrue();
        assertThat(isOfficial(posted(AMBER.withSource(SourceType.EXTERNAL), null)))
                .isFalse();
    }

    @Test
    void a_bureau_decides_for_the_agencies_of_its_own_country_only() { // DP-06
        var why = new Justification("Under inquiry");
        TestViewers.enter(town.somebody(NCB, "KE", Role.NCB_OFFICER));
        for (var agency : List.of(agency(lim), AgencyId.random())) {
            assertThatThrownBy(() -> agencies.suspend(agency, why)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agencies.approve(agency)).isInstanceOf(NotFound.class);
        }
        TestViewers.enter(lim);
        assertThatThrownBy(() -> agencies.mine()).hasMessage("access.refused.role");
        assertThatThrownBy(() -> agencies.suspend(agency(lim), why)).hasMessage("access.refused.role");
    }

    @Test
    void a_bureau_sees_who_decided_and_why() { // DP-06
        var reykjavik = town.somebody(NCB, "IS", Role.NCB_OFFICER);
        var officer = town.somebody(NATIONAL_AGENCY, "IS");
        TestViewers.enter(reykjavik);
        agencies.suspend(agency(officer), new Justification("Under inquiry"));
        assertThat(agencies.mine())
                .filteredOn(row -> row.id().equals(agency(officer)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.isApproved()).isFalse();
                    assertThat(row.reason()).isEqualTo("Under inquiry");
                    assertThat(row.by()).isEqualTo(people.find(reykjavik).orElseThrow());
                });
    }

    @Test
    void a_bureau_is_an_official_source_and_suspends_no_bureau() { // DP-06
        TestViewers.enter(bureau);
        assertThatThrownBy(() -> agencies.suspend(agency(bureau), new Justification("Mine")))
                .isInstanceOf(NotFound.class);
        database.sql("update agency set approved_to_engage = false where id = ?")
                .param(agency(bureau).value())
                .update();
        var own = rooms.openedBy(steward, bureau);
        var marking = AMBER.withSource(SourceType.NCB);
        assertThat(isOfficial(posted(own, marking, null))).isTrue();
    }

    private void suspend(PersonId officer) {
        TestViewers.enter(bureau);
        agencies.suspend(agency(officer), new Justification("Under inquiry"));
        TestViewers.enter(officer);
    }

    private AgencyId agency(PersonId officer) {
        return people.find(officer).orElseThrow().agencyId();
    }

    private Provenance chosen(Purpose purpose) {
        return new Provenance(purpose, B2, null, true, false, "", today().plusYears(1));
    }

    private Provenance provenance(PostId post) {
        var provenance = topics.post(post).provenance();
        assertThat(provenance).isNotNull();
        return provenance;
    }

    private PostId posted(@Nullable Provenance provenance) {
        return posted(AMBER, provenance);
    }

    private PostId posted(Marking marking, @Nullable Provenance provenance) {
        return posted(room, marking, provenance);
    }

    private PostId posted(SpaceId space, Marking marking, @Nullable Provenance provenance) {
        var topic = topics.open(new OpenTopic(
                space,
                TopicKind.QUESTION,
                "The server",
                "Where is it?",
                Locale.ENGLISH,
                marking,
                List.of(),
                provenance,
                null));
        return topics.posts(topic, null, 1).getFirst().id();
    }

    private PostId reply(PostId post) {
        return topics.reply(new ReplyTo(topics.post(post).topic(), "Moved.", Locale.ENGLISH, AMBER, List.of()));
    }

    private DocumentId filed(@Nullable Provenance provenance) {
        return filed(AMBER, DocumentKind.REPORT, provenance);
    }

    private DocumentId filed(Marking marking, DocumentKind kind, @Nullable Provenance provenance) {
        return documents.file(
                new FileDocument(room, marking, "a.txt", null, kind, null, provenance),
                new ByteArrayInputStream(new byte[] {'a'}));
    }

    private void replace(DocumentId document, @Nullable Provenance provenance) {
        documents.replace(
                new ReplaceDocument(document, null, "b.txt", "", provenance),
                new ByteArrayInputStream(new byte[] {'b'}));
    }

    private boolean isOfficial(PostId post) {
        return database.sql("select official from item_provenance where item_id = ?")
                .param(post.value())
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
