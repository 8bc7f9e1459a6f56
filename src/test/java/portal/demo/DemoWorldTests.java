package portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.Cast;
import portal.CastSignIn;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.documents.Documents;
import portal.forums.KnowledgeSpace;
import portal.operations.InvitationState;
import portal.operations.NationalLine;
import portal.operations.OperationExtensions;
import portal.operations.OperationLife;
import portal.operations.OperationLine;
import portal.operations.OperationState;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.operations.Parties;
import portal.originators.OriginatorRequest;
import portal.originators.OriginatorRequests;
import portal.originators.RequestState;
import portal.people.People;
import portal.people.SignInOffers;
import portal.people.Viewers;
import portal.search.Query;
import portal.search.Search;
import portal.topics.PostCard;
import portal.topics.TopicRow;
import portal.topics.Topics;

/** Tests what the people of the demonstration world see in it. */
@DemoTest
@Tag("slow")
class DemoWorldTests {
    @Autowired
    SignInOffers offers;

    @Autowired
    DemoWorld world;

    @Autowired
    Viewers viewers;

    @Autowired
    Spaces spaces;

    @Autowired
    People people;

    @Autowired
    CastSignIn stage;

    @Autowired
    DemoProgress steps;

    @Autowired
    Topics topics;

    @Autowired
    Search search;

    @Autowired
    Documents documents;

    @Autowired
    Operations operations;

    @Autowired
    OperationLife life;

    @Autowired
    OperationExtensions extensions;

    @Autowired
    Parties parties;

    @Autowired
    OriginatorRequests requests;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_whole_cast_is_on_offer_and_each_signs_in_with_both_factors_twice_in_a_row() {
        assertThat(offers.offers()).hasSize(33);
        for (var offer : offers.offers()) {
            offers.accept(offer.username());
            assertThat(viewers.current()).isPresent();
        }
        offers.accept("amina");
        offers.accept("amina");
        assertThat(viewers.current()).isEqualTo(people.findByUsername("amina").map(person -> person.id()));
    }

    @Test
    void whoever_looks_around_shows_their_code_again_by_one_click_as_they_came_in() { // AC-30
        assertThat(offers.isOfViewer()).isFalse();
        offers.accept("amina");
        assertThat(offers.isOfViewer()).isTrue();
        offers.acceptAgain();
        offers.acceptAgain();
        assertThat(viewers.current()).isEqualTo(people.findByUsername("amina").map(person -> person.id()));
    }

    @Test
    void each_sees_the_spaces_that_are_open_to_them() { // AC-02, AC-06, AC-09
        assertThat(knowledge("xavi")).hasSize(6);
        assertThat(knowledge("partner.p"))
                .containsExactlyInAnyOrder("Online scams and phishing", "Working with service providers");
        assertThat(knowledge("audit.u")).isEmpty();
        assertThat(knowledge("admin.m")).isEmpty();
    }

    @Test
    void each_enters_the_rooms_they_take_part_in_and_no_other() {
        assertThat(rooms("amina")).containsExactly("HERON");
        assertThat(rooms("partner.p")).containsExactly("HERON");
        assertThat(rooms("moreau")).containsExactly("DUNLIN", "KINGFISHER", "OSPREY");
        assertThat(rooms("coord.k")).containsExactly("DUNLIN", "HERON", "KINGFISHER", "PETREL");
        assertThat(rooms("ncb.x1")).containsExactly("OSPREY");
        for (var outsider : List.of("xavi", "ncb.a1", "ncb.b1", "duty.b", "dpo.d", "audit.u", "admin.m", "trainer.t"))
            assertThat(rooms(outsider)).as(outsider).isEmpty();
    }

    @Test
    void what_lies_in_a_compartment_is_read_by_those_who_are_in_it_and_by_nobody_else_in_the_room() { // AC-08
        for (var inside : List.of("opshead", "moreau"))
            assertThat(titles(inside, "OSPREY")).as(inside).contains("Names and times of the two negotiators");
        for (var outside : List.of("analyst.z", "ncb.x1"))
            assertThat(titles(outside, "OSPREY"))
                    .as(outside)
                    .contains("Situation and first decisions")
                    .doesNotContain("Names and times of the two negotiators");
    }

    @Test
    void one_operation_waits_for_approval_three_are_active_and_one_is_closed() {
        offers.accept("coord.k");
        assertThat(state("PETREL")).isEqualTo(OperationState.PROPOSED);
        assertThat(state("HERON")).isEqualTo(OperationState.ACTIVE);
        assertThat(state("KINGFISHER")).isEqualTo(OperationState.ACTIVE);
        assertThat(state("DUNLIN")).isEqualTo(OperationState.CLOSED);
        assertThat(extensions.latest(space("HERON")).orElseThrow().unanswered()).hasSize(2);
        offers.accept("opshead");
        assertThat(state("OSPREY")).isEqualTo(OperationState.ACTIVE);
        assertThat(life.waiting()).extracting(OperationLine::codename).contains("PETREL");
    }

    @Test
    void a_country_that_has_declined_keeps_its_line_and_no_country_learns_of_another() { // NL-19
        offers.accept("ncb.d1");
        assertThat(line("HERON").state()).isEqualTo(InvitationState.DECLINED);
        assertThat(rooms("ncb.d1")).isEmpty();
        offers.accept("ncb.b1");
        assertThat(line("HERON").state()).isEqualTo(InvitationState.TAKING_PART);
        assertThat(line("HERON").others()).isEmpty();
    }

    @Test
    void what_was_recalled_is_read_by_nobody_and_a_compartment_by_those_in_it() { // AC-08, AC-14
        for (var inside : List.of("coord.k", "amina", "lim", "souza")) {
            assertThat(said(inside, "HERON")).as(inside).noneMatch(text -> text.contains("Catorce cuentas"));
            assertThat(titles(inside, "HERON")).as(inside).contains("Who stands at which door");
        }
        assertThat(titles("partner.p", "HERON")).doesNotContain("Who stands at which door");
    }

    @Test
    void an_originator_has_permitted_one_use_and_is_asked_for_another() { // AC-13
        offers.accept("souza");
        assertThat(requests.sent(null, 10)).extracting(OriginatorRequest::state).containsExactly(RequestState.GRANTED);
        offers.accept("lim");
        assertThat(requests.waiting(10)).hasSize(1);
    }

    @Test
    void the_cast_of_the_tests_is_the_cast_of_the_world() {
        for (var who : Cast.values())
            assertThat(people.findByUsername(who.username()).map(person -> person.id()))
                    .contains(stage.as(who));
        assertThat(Cast.values()).hasSameSizeAs(offers.offers());
    }

    @Test
    void a_start_that_was_cut_off_is_resumed_and_nothing_is_built_twice() {
        var said = said("coord.k", "HERON");
        var filed = filed("coord.k", "HERON");

        world.resume();

        assertThat(said("coord.k", "HERON")).isEqualTo(said);
        assertThat(filed("coord.k", "HERON")).isEqualTo(filed);
    }

    @Test
    void a_step_that_fails_leaves_nothing_and_is_taken_anew() {
        assertThatThrownBy(() -> steps.take("trial", () -> {
                    steps.note("half of it", UUID.randomUUID());
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(steps.made("half of it")).isEmpty();

        var made = steps.take("trial", UUID::randomUUID);
        assertThat(steps.take("trial", UUID::randomUUID)).isEqualTo(made);
    }

    @Test
    void what_was_said_and_filed_is_there_with_its_date_for_those_who_may_see_it() { // AC-04, AC-06
        var room = "HERON";
        assertThat(said("lim", room)).anyMatch(text -> text.contains("ZXCANARY-05"));
        assertThat(said("amina", room))
                .anyMatch(text -> text.contains("ZXCANARY-05"))
                .noneMatch(text -> text.contains("ZXCANARY-07"));
        assertThat(said("souza", room)).anyMatch(text -> text.contains("ZXCANARY-07"));
        assertThat(said("partner.p", room))
                .anyMatch(text -> text.contains("ZXCANARY-08"))
                .noneMatch(text -> text.contains("ZXCANARY-05") || text.contains("ZXCANARY-07"));
        assertThat(filed("lim", room)).contains("source-note.docx");
        assertThat(filed("amina", room)).contains("server-image-report.pdf").doesNotContain("source-note.docx");
        assertThat(filed("partner.p", room)).containsExactly("infrastructure-list.xlsx");
    }

    @Test
    void each_finds_as_many_of_the_six_things_as_they_may_see() throws InterruptedException { // J-10
        settle();
        assertThat(found(Cast.LIM)).hasSize(6);
        assertThat(found(Cast.AMINA)).hasSize(4).doesNotContain("Note on a source");
        assertThat(found(Cast.SOUZA)).hasSize(5);
        assertThat(found(Cast.XAVI)).hasSize(2);
        assertThat(found(Cast.PARTNER_P)).hasSize(1);
        assertThat(found(Cast.NCB_B1))
                .as("what Singapore wrote, and the knowledge spaces")
                .hasSize(4);
        assertThat(found(Cast.AUDIT_U)).isEmpty();
        assertThat(found(Cast.ADMIN_M)).isEmpty();
    }

    /** Waits until a search for HERON-2 finds the six items that Lim may see, or three minutes have passed. */
    private void settle() throws InterruptedException {
        var deadline = Instant.now().plusSeconds(180);
        while (found(Cast.LIM).size() < 6 && Instant.now().isBefore(deadline)) Thread.sleep(500);
    }

    private List<String> found(Cast who) {
        stage.as(who);
        var results = search.find(Query.of("HERON-2"));
        assertThat(results.total()).isEqualTo(results.hits().size());
        return results.hits().stream().map(hit -> hit.entry().title()).toList();
    }

    private List<String> said(String who, String room) {
        offers.accept(who);
        return topics.in(space(room), null, 100).stream()
                .peek(topic -> assertThat(topic.lastPostAt()).isBefore(Instant.now()))
                .flatMap(topic -> topics.posts(topic.id(), null, 100).stream())
                .map(PostCard::body)
                .toList();
    }

    private List<String> titles(String who, String room) {
        offers.accept(who);
        return topics.in(space(room), null, 100).stream().map(TopicRow::title).toList();
    }

    private List<String> filed(String who, String room) {
        offers.accept(who);
        return documents.shelf(space(room), null, 100).stream()
                .map(document -> document.latest().fileName())
                .toList();
    }

    private OperationState state(String room) {
        return operations.card(space(room)).state();
    }

    /** Returns the line of an operation in the register of the viewer's bureau. */
    private NationalLine line(String codename) {
        return parties.national().stream()
                .filter(line -> line.codename().equals(codename))
                .findFirst()
                .orElseThrow();
    }

    private SpaceId space(String name) {
        return mine().filter(space -> space.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Stream<SpaceCard> mine() {
        return spaces.mine(kind -> true).stream();
    }

    private List<String> knowledge(String who) {
        return names(who, KnowledgeSpace.KIND);
    }

    private List<String> rooms(String who) {
        return names(who, OperationalRoom.KIND);
    }

    private List<String> names(String who, SpaceKind kind) {
        offers.accept(who);
        return spaces.mine(kind).stream().map(SpaceCard::name).toList();
    }
}
