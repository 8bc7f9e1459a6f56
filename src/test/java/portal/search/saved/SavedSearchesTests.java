package portal.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.search.saved.Alert.AT_ONCE;
import static portal.search.saved.Alert.DAILY;
import static portal.search.saved.Alert.NEVER;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.PersonId;
import portal.people.Register;
import portal.people.TestViewers;
import portal.search.Facet;
import portal.search.Hit;
import portal.search.Leaflet;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Query.Order;

/**
 * Tests which results a person is notified of. In most tests, a saved search of one person finds a leaflet of another
 * person.
 */
@PortalTest
@Tag("slow")
class SavedSearchesTests {
    private static final Duration MOMENT = Duration.ofSeconds(5);

    @Autowired
    SavedSearches saved;

    @Autowired
    SavedSearchTable shelf;

    @Autowired
    LeafletSpaces library;

    @Autowired
    SavedSearchesSettled matched;

    @Autowired
    Spaces spaces;

    @Autowired
    Register register;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private PersonId lim;
    private PersonId amina;
    private PersonId xavi;
    private SpaceId forum;
    private SpaceId room;

    private final UUID vouch = UUID.randomUUID();

    @BeforeEach
    void build() {
        lim = library.officer("SG");
        amina = library.officer("KE");
        xavi = library.officer("ES");
        forum = library.forum("Harbours");
        room = library.room("HERON", lim, amina);
        matched.await(); // processes the changes of other tests, before this test saves a search
        clock.advance(MOMENT);
    }

    @AfterEach
    void leave() {
        // The vouch begins at the advanced time of this test, which is in the future for other tests.
        jdbc.sql("delete from vouch where id = ?").param(vouch).update();
        TestViewers.leave();
    }

    @Test
    void somebody_elses_saved_search_is_not_there() { // NL-01
        TestViewers.enter(lim);
        var hers = saved.save("Mine", Query.of("grebe"), AT_ONCE);
        TestViewers.enter(amina);
        assertThat(saved.mine()).isEmpty();
        assertThat(saved.notices()).isEmpty();
        for (var id : List.of(hers, new SavedSearchId(UUID.randomUUID())))
            for (var action : List.<Consumer<SavedSearchId>>of(
                    saved::card,
                    saved::delete,
                    search -> saved.fresh(search, 0, 10),
                    search -> saved.change(search, "Yours", NEVER),
                    search -> saved.seen(search, clock.instant())))
                assertThatThrownBy(() -> action.accept(id)).isInstanceOf(NotFound.class);
        TestViewers.leave();
        assertThatThrownBy(saved::mine).isInstanceOf(NotFound.class);
        TestViewers.enter(lim);
        assertThat(saved.card(hers).name()).isEqualTo("Mine");
    }

    @Test
    void what_others_write_after_it_was_saved_is_new_until_it_is_seen() {
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Before", "bittern").by(amina));
        matched.await();
        clock.advance(MOMENT);
        var search = saved.save("Bitterns", Query.of("bittern"), AT_ONCE);
        library.keep(
                library.leaflet(forum, "After", "two bitterns").by(amina),
                library.leaflet(forum, "Mine", "my bittern").by(lim),
                library.leaflet(forum, "Other", "an egret").by(amina));
        matched.await();

        assertThat(news(search)).containsExactly("After");
        assertThat(saved.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.name()).isEqualTo("Bitterns");
            assertThat(notice.count()).isEqualTo(1);
        });
        matched.await();
        assertThat(saved.card(search).fresh()).hasSize(1); // the item is reported once, however often it is matched

        var before = Instant.EPOCH;
        saved.seen(search, clock.instant());
        assertThat(saved.card(search).fresh()).isEmpty();
        assertThat(saved.notices()).isEmpty();
        saved.seen(search, before);
        assertThat(saved.notices()).hasSize(1);
    }

    @Test
    void what_fails_for_one_owner_keeps_nobody_else_from_their_news() {
        var nothing = new HashSet<String>();
        nothing.add(null);
        for (var owner : List.of(amina, lim, xavi))
            shelf.put(
                    SavedSearchId.random(),
                    owner,
                    new StoredSavedSearch.Said(
                            "Broken", new Query("grebe", Map.of(Facet.KIND, nothing), Order.NEWEST, 0, 20)),
                    AT_ONCE,
                    clock.instant());
        TestViewers.enter(amina);
        var search = saved.save("Grebes", Query.of("grebe"), AT_ONCE);
        jdbc.sql("delete from saved_search where person_id = ? and id <> ?")
                .params(amina.value(), search.value())
                .update();
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "A grebe", "grebe").by(lim));
        matched.await();
        TestViewers.enter(amina);
        assertThat(saved.card(search).fresh()).hasSize(1);
        jdbc.sql("delete from saved_search where person_id in (?, ?)")
                .params(lim.value(), xavi.value())
                .update();
    }

    @Test
    void what_is_hidden_moves_nothing() { // NL-06, NL-09
        TestViewers.enter(xavi);
        var search = saved.save("Curlews", Query.of("curlew"), AT_ONCE);
        library.keep(library.leaflet(forum, "Open", "curlew").by(amina));
        matched.await();
        var before = List.of(saved.mine(), saved.notices(), saved.fresh(search, 0, 10));
        clock.advance(MOMENT);
        library.keep(library.leaflet(room, "Hidden", "curlew").by(lim));
        matched.await();
        assertThat(List.of(saved.mine(), saved.notices(), saved.fresh(search, 0, 10)))
                .isEqualTo(before);
        assertThat(kept(search)).isEqualTo(1);
    }

    @Test
    void what_became_unreadable_between_matching_and_opening_is_gone_and_not_counted() { // NL-09
        TestViewers.enter(amina);
        var search = saved.save("Dunlins", Query.of("dunlin"), AT_ONCE);
        library.keep(
                library.leaflet(forum, "Open", "dunlin").by(lim),
                library.leaflet(room, "Closed", "dunlin").by(lim));
        matched.await();
        assertThat(news(search)).containsExactlyInAnyOrder("Open", "Closed");
        assertThat(saved.notices()).extracting(SavedSearchNews::count).containsExactly(2);

        TestViewers.enter(lim);
        spaces.revoke(room, Holder.person(amina));
        TestViewers.enter(amina);
        assertThat(news(search)).containsExactly("Open");
        assertThat(saved.card(search).fresh()).hasSize(1);
        assertThat(saved.notices()).extracting(SavedSearchNews::count).containsExactly(1);
    }

    @Test
    void what_one_is_let_into_is_new_to_the_reader() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(room, "Old paper", "godwit").by(lim),
                library.leaflet(forum, "Always open", "godwit").by(lim));
        matched.await();
        clock.advance(MOMENT);
        TestViewers.enter(xavi);
        var search = saved.save("Godwits", Query.of("godwit"), AT_ONCE);
        clock.advance(MOMENT);
        matched.await();
        assertThat(news(search)).isEmpty();
        TestViewers.enter(lim);
        spaces.grant(room, Holder.person(xavi), Right.READ, Spaces.UNTIL_REVOKED);
        matched.await();
        TestViewers.enter(xavi);
        assertThat(news(search)).containsExactly("Old paper");
    }

    @Test
    void what_is_marked_anew_comes_and_goes_with_its_audience() {
        TestViewers.enter(lim);
        var paper = library.leaflet(room, "Paper", "avocet").by(lim);
        library.keep(paper);
        matched.await();
        clock.advance(MOMENT);
        TestViewers.enter(xavi);
        var search = saved.save("Avocets", Query.of("avocet"), AT_ONCE);
        library.change(paper, leaflet -> leaflet.moveTo(forum));
        matched.await();
        assertThat(news(search)).containsExactly("Paper");
        library.change(paper, leaflet -> leaflet.moveTo(room)); // the test does not wait for the index
        assertThat(saved.notices()).isEmpty();
        assertThat(news(search)).isEmpty();
    }

    @Test
    void neither_a_column_that_nobody_searches_nor_an_index_built_anew_makes_something_new() throws Exception {
        TestViewers.enter(lim);
        var paper = library.leaflet(forum, "Paper", "ruff").by(amina);
        library.keep(paper);
        matched.await();
        clock.advance(MOMENT);
        var search = saved.save("Ruffs", Query.of("ruff"), AT_ONCE);
        library.change(paper, leaflet -> leaflet.file("application/pdf"));
        matched.await();
        assertThat(news(search)).isEmpty();
        Search.mapping(entities).scope(Leaflet.class).massIndexer().startAndWait();
        matched.await();
        assertThat(news(search)).isEmpty();
        library.change(paper, leaflet -> leaflet.says("ruff and reeve"));
        matched.await();
        assertThat(news(search)).containsExactly("Paper");
    }

    @Test
    void whoever_nobody_vouches_for_is_told_nothing_and_caught_up_with_afterwards() {
        TestViewers.enter(xavi);
        var search = saved.save("Knots", Query.of("knot"), AT_ONCE);
        clock.advance(MOMENT);
        register.endVouch(xavi);
        library.keep(library.leaflet(forum, "While away", "knot").by(lim));
        clock.advance(MOMENT);
        matched.await();
        assertThat(kept(search)).isZero();
        assertThat(saved.notices()).isEmpty();
        vouchFor(xavi);
        clock.advance(MOMENT);
        matched.await();
        assertThat(news(search)).containsExactly("While away");
    }

    @Test
    void what_is_told_by_the_day_is_told_once_a_day_and_what_is_never_told_can_be_looked_up() {
        TestViewers.enter(lim);
        var daily = saved.save("Daily", Query.of("sanderling"), DAILY);
        var never = saved.save("Never", Query.of("sanderling"), NEVER);
        library.keep(library.leaflet(forum, "Paper", "sanderling").by(amina));
        matched.await();
        assertThat(saved.notices()).isEmpty();
        assertThat(news(daily)).containsExactly("Paper");
        assertThat(news(never)).containsExactly("Paper");
        clock.advance(Duration.ofDays(1));
        matched.await();
        TestViewers.enter(lim, clock.instant(), FactorGrantedAuthority.PASSWORD_AUTHORITY, "FACTOR_TOTP");
        assertThat(saved.notices()).extracting(SavedSearchNews::search).containsExactly(daily);
        saved.change(never, "Never", AT_ONCE);
        assertThat(saved.notices()).hasSize(2);
    }

    @Test
    void a_choice_of_facets_is_part_of_what_is_asked() {
        TestViewers.enter(lim);
        var search = saved.save("In French", Query.of("plover").only(Facet.LANGUAGE, "fr"), AT_ONCE);
        library.keep(
                library.leaflet(forum, "English", "plover").by(amina),
                library.leaflet(forum, "French", "plover").in("fr").by(amina));
        matched.await();
        assertThat(news(search)).containsExactly("French");
    }

    @Test
    void names_and_questions_have_limits_that_are_told() {
        TestViewers.enter(lim);
        assertRefused("search.refused.words", () -> saved.save("Empty", Query.of("  "), NEVER));
        assertRefused("search.refused.words", () -> saved.save("Long", Query.of("x".repeat(2000)), NEVER));
        assertRefused("search.refused.name-missing", () -> saved.save(" ", Query.of("stint"), NEVER));
        assertRefused("search.refused.name-long", () -> saved.save("n".repeat(101), Query.of("stint"), NEVER));
        for (int i = 0; i < SavedSearches.MOST; i++) saved.save("n".repeat(100), Query.of("stint"), NEVER);
        assertRefused("search.refused.too-many-saved", () -> saved.save("One more", Query.of("stint"), NEVER));
        var first = saved.mine().getFirst().id();
        assertRefused("search.refused.name-missing", () -> saved.change(first, "", DAILY));
        saved.change(first, "Stints", DAILY);
        assertThat(saved.card(first).name()).isEqualTo("Stints");
        saved.delete(first);
        assertThat(saved.mine()).hasSize(SavedSearches.MOST - 1);
    }

    @Test
    void neither_the_name_nor_the_words_stand_in_the_table() {
        TestViewers.enter(lim);
        var search = saved.save(
                "Nameofit", Query.of("wordsofit").only(Facet.SPACE, room.value().toString()), NEVER);
        var said = jdbc.sql("select said from saved_search where id = ?")
                .param(search.value())
                .query(byte[].class)
                .single();
        assertThat(new String(said, StandardCharsets.ISO_8859_1))
                .doesNotContain("Nameofit", "wordsofit", room.value().toString());
    }

    private List<String> news(SavedSearchId search) {
        return saved.fresh(search, 0, 10).hits().stream()
                .map(Hit::title)
                .map(title -> title.text())
                .toList();
    }

    private void vouchFor(PersonId person) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql(
                        "insert into vouch (id, person_id, scope, clearance, valid_from, valid_until) values (?, ?, ?, 3, ?, ?)")
                .params(vouch, person.value(), "OPERATIONAL_ELIGIBLE", now, now.plusYears(1))
                .update();
    }

    private long kept(SavedSearchId search) {
        return jdbc.sql("select count(*) from saved_search_find where search_id = ?")
                .param(search.value())
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
