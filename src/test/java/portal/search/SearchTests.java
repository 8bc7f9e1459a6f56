package portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import portal.PortalTest;
import portal.access.Holder;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Townsfolk;
import portal.people.Visitors;

/** What is found, and what is found out: through the real index, over real rows, by several readers. */
@PortalTest
@Import({Library.class, IndexSettled.class, Townsfolk.class})
class SearchTests {
    private static final String NONSENSE = "zzqxjwvk";

    @Autowired
    Search search;

    @Autowired
    Spaces spaces;

    @Autowired
    Library library;

    @Autowired
    IndexSettled index;

    private PersonId lim;
    private PersonId amina;
    private PersonId xavi;
    private SpaceId forum;
    private SpaceId room;

    @BeforeEach
    void build() {
        lim = library.officer("SG");
        amina = library.officer("KE");
        xavi = library.officer("ES");
        forum = library.forum("Harbours");
        room = library.room("HERON", lim, amina);
    }

    @AfterEach
    void leave() {
        Visitors.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_hidden_word_from_one_that_exists_nowhere() { // NL-02, NL-03
        Visitors.enter(lim);
        library.keep(library.leaflet(room, "Canaryword in the title", "A canaryword, and canarywords, and canar*"));
        assertThat(found("canaryword")).hasSize(1);

        Visitors.enter(xavi);
        var nothing = search.find(Query.of(NONSENSE));
        assertThat(nothing.total()).isZero();
        for (var words : List.of("canaryword", "canarywords", "canaryw*", "title:canaryword", "\"a canaryword\""))
            assertThat(search.find(Query.of(words))).as(words).isEqualTo(nothing);
        assertThat(found("canaryword | harbours")).isEqualTo(found("harbours"));
        assertThat(search.find(
                        Query.of("canaryword").only(Facet.SPACE, room.value().toString())))
                .isEqualTo(search.find(
                        Query.of(NONSENSE).only(Facet.SPACE, room.value().toString())));
    }

    @Test
    void nobody_finds_anything_without_both_factors() { // AC-01
        Visitors.enter(lim);
        library.keep(library.leaflet(forum, "Factorial", "factorial"));
        Visitors.leave();
        assertThat(search.find(Query.of("factorial"))).isEqualTo(Results.none(null));
        Visitors.enter(lim, Instant.now(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        assertThat(search.find(Query.of("factorial"))).isEqualTo(Results.none(null));
    }

    @Test
    void order_extracts_totals_and_counts_are_the_same_with_and_without_hidden_items() { // NL-03, NL-05, NL-06
        Visitors.enter(lim);
        var visible = new ArrayList<Leaflet>();
        for (int i = 0; i < 12; i++)
            visible.add(library.leaflet(
                    forum,
                    i % 4 == 0 ? "Plovers " + i : "Birds " + i,
                    "plover ".repeat(1 + i % 3) + "sandpiper ".repeat(1 + (i * 7) % 5) + "word ".repeat(i * 9)));
        library.keep(visible.toArray(Leaflet[]::new));
        Visitors.enter(xavi);
        var before = search.find(Query.of("plover sandpiper"));
        var either = search.find(Query.of("plover | sandpiper | plov*"));
        assertThat(before.total()).isEqualTo(12);

        Visitors.enter(lim);
        library.keep(IntStream.range(0, 150)
                .mapToObj(i -> library.leaflet(room, "Plover", "plover ".repeat(40) + "plovercanary" + i)
                        .in(i % 2 == 0 ? "fr" : "en")
                        .at(Instant.now().minus(Duration.ofDays(400))))
                .toArray(Leaflet[]::new));
        Visitors.enter(xavi);
        assertThat(search.find(Query.of("plover sandpiper"))).isEqualTo(before);
        assertThat(search.find(Query.of("plover | sandpiper | plov*"))).isEqualTo(either);
    }

    @Test
    void a_marking_narrows_who_finds_an_item_in_a_space_that_both_read() { // AC-04, NL-02
        Visitors.enter(lim);
        var notKenya = library.audience(room, Library.AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        library.keep(
                library.leaflet(room, "Open wagtail", "wagtail"),
                new Leaflet(room, notKenya, "Closed wagtail", "wagtail"));
        assertThat(found("wagtail")).containsExactlyInAnyOrder("Open wagtail", "Closed wagtail");
        Visitors.enter(amina);
        assertThat(found("wagtail")).containsExactly("Open wagtail");
        assertThat(search.find(Query.of("wagtail")).facets().get(Facet.KIND))
                .extracting("count")
                .containsExactly(1L);
    }

    @Test
    void an_item_that_is_re_marked_is_gone_at_once_and_stays_gone() { // law 5
        Visitors.enter(lim);
        var leaflets = IntStream.range(0, 30)
                .mapToObj(i -> library.leaflet(room, "Dotterel " + i, "dotterel"))
                .toArray(Leaflet[]::new);
        library.keep(leaflets);
        var narrow = library.audience(room, Library.AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        Visitors.enter(amina);
        assertThat(search.find(Query.of("dotterel")).total()).isEqualTo(30);

        library.change(leaflets[29], leaflet -> leaflet.audience = narrow.value());
        var atOnce = search.find(Query.of("dotterel").stretch(0, 40));
        index.await();
        var later = search.find(Query.of("dotterel").stretch(0, 40));
        assertThat(atOnce.total()).isEqualTo(29);
        assertThat(atOnce.hits()).extracting(hit -> hit.entry().id()).doesNotContain(leaflets[29].id);
        assertThat(later).isEqualTo(atOnce);
    }

    @Test
    void a_revocation_holds_from_the_next_question_on_without_touching_the_index() { // AC-23
        Visitors.enter(lim);
        library.keep(library.leaflet(room, "Turnstone", "turnstone"));
        Visitors.enter(amina);
        assertThat(found("turnstone")).hasSize(1);
        Visitors.enter(lim);
        spaces.revoke(room, Holder.person(amina));
        Visitors.enter(amina);
        assertThat(search.find(Query.of("turnstone"))).isEqualTo(search.find(Query.of(NONSENSE)));
        Visitors.enter(lim);
        assertThat(found("turnstone")).hasSize(1);
    }

    @Test
    void a_bureau_finds_its_own_countrys_item_and_learns_nothing_of_the_room() { // AC-02
        var bureau = library.bureau("SG");
        Visitors.enter(lim);
        var own = library.audience(room, Library.AMBER);
        library.keep(new Leaflet(room, own, "Whimbrel", "whimbrel"), library.leaflet(room, "Neighbour", "whimbrel"));
        Visitors.enter(bureau);
        var results = search.find(Query.of("whimbrel"));
        assertThat(results.hits())
                .extracting(hit -> hit.entry().title(), Hit::space)
                .containsExactly(tuple("Whimbrel", null));
        assertThat(results.facets().get(Facet.SPACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, We closed two investigations at Owen's harbour., investigation, investigations",
        "en, The officers' findings., officer finding, officers findings",
        "fr, Les saisies de l'enquête sont scellées., saisie enquete scellée, saisies l'enquête scellées",
        "fr, L’enquêteur a été prévenu., enquêteurs, L’enquêteur",
        "es, Las incautaciones y los decomisos., incautación decomiso, incautaciones decomisos",
        "ar, تم فحص والمستندات القانونية أمس., مستند قانوني, والمستندات القانونية",
        "ar, ضبطت الشرطة الهواتف, شرطة هواتف, الشرطة الهواتف",
        "de, Die Ermittlungen führten nach Köln., ermittlungen koln, Ermittlungen Köln",
        "ru, Изъятие документов в Москве., ДОКУМЕНТОВ, документов",
        ", Nobody knows the tongue of Zwaluwen., zwaluwen, Zwaluwen",
        "pt-BR, As apreensões no porto., apreensoes, apreensões",
        "en, The ﬁnancial trail and a cafe\u0301 in Łódź., financial café lodz, financial café Łódź",
    })
    void words_are_matched_by_their_language(String language, String text, String words, String marked) {
        Visitors.enter(lim);
        var here = library.forum("Languages");
        Visitors.enter(lim);
        library.keep(library.leaflet(here, "A title", text).in(language));
        var results = search.find(Query.of(words).only(Facet.SPACE, here.value().toString()));
        assertThat(results.total()).isEqualTo(1);
        assertThat(String.join(
                        " ", results.hits().getFirst().extracts().getFirst().sought()))
                .isEqualTo(marked);
    }

    @Test
    void all_words_are_needed_and_each_may_stand_in_title_or_text() {
        Visitors.enter(lim);
        library.keep(
                library.leaflet(forum, "Curlew report", "The stilt was seen."),
                library.leaflet(forum, "Curlew", "Nothing else."),
                library.leaflet(forum, "Other", "A stilt alone."));
        assertThat(found("the curlew and the stilt")).isEmpty();
        assertThat(found("the curlew stilt")).containsExactly("Curlew report");
        assertThat(found("curlew")).containsExactlyInAnyOrder("Curlew report", "Curlew");
        assertThat(found("curlew -stilt")).containsExactly("Curlew");
        assertThat(found("curlew - stilt")).containsExactly("Curlew report");
        assertThat(found("\"stilt was seen\"")).containsExactly("Curlew report");
        assertThat(found("\"stilt seen was\"")).isEmpty();
        assertThat(found("curl* stil*")).containsExactly("Curlew report");
    }

    @Test
    void a_title_weighs_more_than_a_mention_and_equals_are_ordered_by_date() {
        Visitors.enter(lim);
        var now = Instant.now();
        library.keep(
                library.leaflet(forum, "Minutes", "godwit ".repeat(3)).at(now),
                library.leaflet(forum, "Godwit", "About it.").at(now.minusSeconds(500)),
                library.leaflet(forum, "Note one", "godwit here").at(now.minusSeconds(300)),
                library.leaflet(forum, "Note two", "godwit here").at(now.minusSeconds(200)));
        assertThat(found("godwit")).containsExactly("Godwit", "Minutes", "Note two", "Note one");
    }

    @Test
    void facets_count_what_is_found_and_a_choice_does_not_hide_the_others() {
        Visitors.enter(lim);
        library.keep(
                library.leaflet(forum, "One", "avocet").of(Kind.TOPIC).at(Instant.parse("2024-05-01T00:00:00Z")),
                library.leaflet(forum, "Two", "avocet").of(Kind.DOCUMENT).in("fr"),
                library.leaflet(room, "Three", "avocet").of(Kind.DOCUMENT));
        var all = search.find(Query.of("avocet"));
        assertThat(counts(all, Facet.KIND)).containsExactly("DOCUMENT 2", "TOPIC 1");
        assertThat(counts(all, Facet.SPACE)).containsExactly("Harbours 2", "HERON 1");
        assertThat(counts(all, Facet.LANGUAGE)).containsExactly("en 2", "fr 1");
        assertThat(counts(all, Facet.YEAR)).hasSize(2).contains("2024 1");

        var documents = search.find(Query.of("avocet").only(Facet.KIND, "DOCUMENT"));
        assertThat(documents.total()).isEqualTo(2);
        assertThat(counts(documents, Facet.KIND)).containsExactly("DOCUMENT 2", "TOPIC 1");
        assertThat(counts(documents, Facet.LANGUAGE)).containsExactly("en 1", "fr 1");
        assertThat(search.find(Query.of("avocet").only(Facet.YEAR, "no such year"))
                        .total())
                .isZero();
        assertThat(search.find(Query.of("avocet").only(Facet.KIND, "DOCUMENT", "TOPIC"))
                        .total())
                .isEqualTo(3);
    }

    @Test
    void hits_are_read_on_without_gap_or_repetition_and_the_list_has_an_end() {
        Visitors.enter(lim);
        library.keep(IntStream.range(0, 45)
                .mapToObj(i -> library.leaflet(forum, "Knot " + i, "redknot"))
                .toArray(Leaflet[]::new));
        var seen = new HashSet<>();
        for (int from = 0; from < 60; from += Query.PAGE)
            search.find(Query.of("redknot").stretch(from, Query.PAGE))
                    .hits()
                    .forEach(hit -> assertThat(seen.add(hit.entry().id())).isTrue());
        assertThat(seen).hasSize(45);
        var beyond = search.find(Query.of("redknot").stretch(Results.DEPTH, Query.PAGE));
        assertThat(beyond.hits()).isEmpty();
        assertThat(beyond.total()).isEqualTo(45);
        assertThat(search.find(Query.of("redknot").stretch(1_000_000_000, Query.PAGE))
                        .total())
                .isEqualTo(45);
    }

    @Test
    void an_extract_shows_a_word_however_deep_it_stands_and_is_plain_text() {
        Visitors.enter(lim);
        var deep = "Filler sentence number one. ".repeat(20_000) + "Here a dunlin <script>alert(1)</script> flew. "
                + "End. ".repeat(500);
        library.keep(library.leaflet(forum, "<b>Deep</b>", deep));
        var hit = search.find(Query.of("dunlins")).hits().getFirst();
        assertThat(hit.title().text()).isEqualTo("<b>Deep</b>");
        var extract = hit.extracts().getFirst();
        assertThat(extract.sought()).containsExactly("dunlin");
        assertThat(extract.text())
                .startsWith("… ")
                .endsWith(" …")
                .contains("dunlin <script>alert(1)</script> flew")
                .hasSizeLessThan(260);
    }

    @Test
    void a_space_is_found_by_its_name_and_purpose_in_each_language_by_those_who_may_read_it() {
        var dunes = library.forum("Sanderlings", "Rastreo de incautaciones de sanderlinas", "Suivi des saisies");
        index.await();
        Visitors.enter(lim);
        for (var words : List.of("sanderling", "incautación sanderlina", "saisie suivi"))
            assertThat(search.find(Query.of(words)
                                    .only(Facet.SPACE, dunes.value().toString()))
                            .hits())
                    .as(words)
                    .extracting(
                            hit -> hit.entry().kind(),
                            hit -> hit.entry().title(),
                            hit -> hit.entry().route())
                    .containsExactly(tuple(Kind.SPACE, "Sanderlings", "knowledge/" + dunes.value()));
        Visitors.enter(library.partner());
        assertThat(search.find(Query.of("sanderling"))).isEqualTo(search.find(Query.of(NONSENSE)));
    }

    @Test
    void any_change_of_a_row_reaches_the_index() {
        Visitors.enter(lim);
        var leaflet = library.leaflet(forum, "Phalarope", "phalarope");
        library.keep(leaflet);
        library.change(leaflet, changed -> {
            changed.title = "Jacana";
            changed.language = "fr";
            changed.words = "les jacanas";
            changed.at = Instant.parse("2019-01-01T00:00:00Z");
        });
        index.await();
        assertThat(found("phalarope")).isEmpty();
        var results = search.find(Query.of("jacana"));
        assertThat(counts(results, Facet.LANGUAGE)).containsExactly("fr 1");
        assertThat(counts(results, Facet.YEAR)).containsExactly("2019 1");
        library.remove(leaflet);
        assertThat(search.find(Query.of("jacana"))).as("gone at once").isEqualTo(search.find(Query.of(NONSENSE)));
        index.await();
        assertThat(found("jacana")).isEmpty();
    }

    @Test
    void nothing_that_one_types_makes_it_fail() {
        Visitors.enter(lim);
        for (var typed : List.of(
                "\"",
                "\"\"",
                "\"ruff",
                "(ruff",
                "ruff)",
                "((((ruff",
                "ruff AND",
                "+ruff",
                "ruff +",
                "-",
                "--ruff",
                "ruff -",
                "|",
                "| ruff |",
                "ruff~",
                "ruff~2",
                "\"ruff ruff\"~9",
                "*",
                "**",
                "*ruff",
                "r*",
                "ruff\\",
                "\\",
                "ruff^4",
                "title:ruff",
                "[a TO z]",
                "{ruff}",
                "ruff?",
                "a* b* c* d* e* f* g* ruff*",
                "../../ruff",
                "ruff'; drop table leaflet; --",
                "\u0000ruff",
                "\u202eruff",
                "ru\u00adff",
                "😀 ruff",
                "\ud83d",
                "<script>ruff</script>",
                "%00ruff",
                "ruff\n\t",
                "-ruff",
                "NOT ruff",
                "ruff -(ruff | (ruff))"))
            assertThatCode(() -> search.find(Query.of(typed))).as(typed).doesNotThrowAnyException();
    }

    @Test
    void too_much_is_explained() {
        Visitors.enter(lim);
        assertThat(search.find(Query.of("ruff ".repeat(2_000))).advice()).isEqualTo(Results.Advice.TOO_LONG);
        assertThat(search.find(Query.of("r s ".repeat(100))).advice()).isEqualTo(Results.Advice.TOO_MANY_WORDS);
        assertThat(search.find(Query.of("調査".repeat(100))).advice()).isEqualTo(Results.Advice.TOO_MANY_WORDS);
        assertThat(search.find(Query.of("😀".repeat(100) + "a")).advice()).isEqualTo(Results.Advice.TOO_MANY_WORDS);
        assertThat(search.find(Query.of("a.b".repeat(300))).advice()).isNotEqualTo(Results.Advice.TOO_LONG);
        assertThat(search.find(Query.of("(".repeat(900) + "ruff")).advice()).isNull();
        assertThat(search.find(Query.of("  \u202e … ! ")).advice()).isEqualTo(Results.Advice.NO_WORDS);
        assertThat(search.find(Query.of("")).advice()).isEqualTo(Results.Advice.NO_WORDS);
    }

    private List<String> found(String words) {
        return search.find(Query.of(words)).hits().stream()
                .filter(hit -> hit.entry().kind() != Kind.SPACE && hit.entry().kind() != Kind.ROOM)
                .map(hit -> hit.entry().title())
                .toList();
    }

    private static List<String> counts(Results results, Facet facet) {
        return results.facets().get(facet).stream()
                .map(bucket -> bucket.label() + " " + bucket.count())
                .toList();
    }
}
