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
import portal.operations.OperationalRoom;
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

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_whole_cast_is_on_offer_and_each_signs_in_with_both_factors_twice_in_a_row() {
        assertThat(offers.offers()).hasSize(32);
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
        assertThat(rooms("moreau")).containsExactly("KINGFISHER", "OSPREY");
        assertThat(rooms("coord.k")).containsExactly("HERON", "KINGFISHER");
        for (var outsider : List.of("xavi", "ncb.a1", "ncb.b1", "duty.b", "dpo.d", "audit.u", "admin.m", "trainer.t"))
            assertThat(rooms(outsider)).as(outsider).isEmpty();
    }

    @Test
    void what_lies_in_a_compartment_is_read_by_those_who_are_in_it_and_by_nobody_else_in_the_room() { // AC-08
        for (var inside : List.of("opshead", "moreau"))
            assertThat(titles(inside, "OSPREY")).as(inside).contains("Names and times of the two negotiators");
        for (var outside : List.of("analyst.z", "ncb.d2", "ncb.x1"))
            assertThat(titles(outside, "OSPREY"))
                    .as(outside)
                    .contains("Situation and first decisions")
                    .doesNotContain("Names and times of the two negotiators");
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

    /** Waits until the text of every document is extracted and indexed. */
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
