package portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import portal.PortalTest;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.Right;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.DocumentItems;
import portal.forums.KnowledgeSpace;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Query.Order;
import portal.topics.TopicItems;

/** Tests what each reader finds and what an outsider can infer, with a real index and database. */
@PortalTest
@Tag("slow")
class SearchTests {
    private static final String NONSENSE = "zzqxjwvk";

    @Autowired
    Search search;

    @Autowired
    Spaces spaces;

    @Autowired
    LeafletSpaces library;

    @Autowired
    IndexSettled index;

    @Autowired
    JdbcClient jdbc;

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
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_hidden_word_from_one_that_exists_nowhere() { // NL-02, NL-03
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Canaryword in the title", "A canaryword, and canarywords, and canar*"));
        assertThat(found("canaryword")).hasSize(1);

        TestViewers.enter(xavi);
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
    void a_quotation_in_a_question_does_not_make_its_other_words_compulsory() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(forum, "Plaque", "The bridge was named Ruddington Bridge to honor him"),
                library.leaflet(forum, "Speech", "A bridge named in his honor"));
        for (var quoted : List.of("\"Ruddington\"", "« Ruddington »", "„Ruddington“", "“Ruddington”"))
            assertThat(found("What " + quoted + " structure was named in his honor?"))
                    .containsExactly("Plaque");
        assertThat(found("which bridge named in honor -Ruddington")).containsExactly("Speech");
    }

    @Test
    void a_single_letter_and_the_small_word_of_another_language_count() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(forum, "C", "hepatitis C sea urchin"),
                library.leaflet(forum, "D", "hepatitis D river urchin"));
        assertThat(found("hepatitis C")).startsWith("C");
        assertThat(found("hepatitis D")).startsWith("D");
        assertThat(search.find(Query.of("hepatitis C")).whole()).isEqualTo(1);
        assertThat(search.find(Query.of("sea urchin")).whole()).isEqualTo(1);
    }

    @Test
    void the_halves_of_a_hyphenated_word_are_found_apart() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(forum, "Half", "a twitch in the leg"),
                library.leaflet(forum, "Whole", "fast-twitch fibres"));
        assertThat(found("fast-twitch fibres")).containsExactly("Whole", "Half");
        assertThat(found("of the fast-twitch fibres")).containsExactly("Whole", "Half");
    }

    @Test
    void a_part_of_a_joined_word_finds_the_text_and_so_does_the_whole() {
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Loader", """
                        The loader wrote invoice_Drumwethen.pdf and Kestrovane.exe to disk, called \
                        update-server_Nalverick.example/gate.php?id=Solmerine, registry key Software\\Pelmarrow_Run. \
                        Mail to j.tavelmoor@harrowfen.example ."""), library.leaflet(forum, "Courier", """
                        The picture snowcone.jpg was mailed by john.smith@evil-shop.example from host \
                        login.evil-shop.example. He wrote quickly.Afterwards the courier left. See \
                        ActiveDocument.Close and report_final_v2.docx, plate AB-123-CD, path \
                        C:\\Users\\zebrafish\\loot.xlsx, C:\\__stagewren\\_tmpwren, chat handle:quokkaline __xanderfel__"""));
        for (var part : List.of(
                "Drumwethen",
                "invoice",
                "Kestrovane",
                "Nalverick",
                "Solmerine",
                "Pelmarrow",
                "tavelmoor",
                "harrowfen",
                "Afterwards",
                "ActiveDocument",
                "zebrafish",
                "loot",
                "report",
                "final",
                "evil",
                "login",
                "john",
                "invoice_Drumwethen.pdf",
                "Kestrovane.exe",
                "update-server_Nalverick.example",
                "j.tavelmoor@harrowfen.example",
                "login.evil-shop.example",
                "AB-123-CD",
                "report_final_v2.docx",
                "report_final",
                "final_v2",
                "invoice_Drumwethen",
                "shop.example",
                "\"invoice Drumwethen\"",
                "stagewren",
                "tmpwren",
                "C:\\__stagewren\\_tmpwren",
                "quokkaline",
                "handle:quokkaline",
                "xanderfel",
                "__xanderfel__",
                "Drumweth*",
                "Drumwethan~"))
            assertThat(search.find(Query.of(part)).whole()).as(part).isEqualTo(1);
    }

    @Test
    void words_that_are_joined_are_not_found_where_they_stand_apart() {
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Apart", "memo and final and version 3.913"));
        assertThat(found("memo_final")).isEmpty();
        assertThat(found("memo.final")).isEmpty();
        assertThat(found("913")).isEmpty();
    }

    @Test
    void a_phrase_does_not_reach_from_a_text_into_the_parts_of_its_joined_words() {
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Ends", "zorplum_quint.exe and brastic_umber.exe were wrapfel"));
        assertThat(found("\"zorplum quint\"")).containsExactly("Ends");
        assertThat(found("\"wrapfel zorplum\"")).isEmpty();
        assertThat(found("\"exe brastic\"")).isEmpty();
    }

    @Test
    void the_parts_of_joined_words_are_marked() {
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Marked", "The loader wrote invoice_Drumwethen.pdf to disk"));
        var extract =
                search.find(Query.of("drumwethen")).hits().getFirst().extracts().getFirst();
        assertThat(extract.toString()).contains("Drumwethen");
    }

    @Test
    void a_selector_in_the_search_field_finds_every_spelling() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(
                        forum,
                        "Selectors",
                        "tel. +32 470 00 11 22, site harrowgate.example, account GB82 WEST 1234 5698 7654 32"),
                library.leaflet(forum, "Other", "plain words only"));
        for (var selector : List.of(
                "+32470001122",
                "0032470001122",
                "+32 470 00 11 22",
                "harrowgate[.]example",
                "hxxp://harrowgate.example",
                "harrowgate.example",
                "GB82 WEST 1234 5698 7654 32",
                "gb82west12345698765432"))
            assertThat(found(selector)).as(selector).containsExactly("Selectors");
    }

    @Test
    void a_selector_beside_other_words_finds_every_spelling() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(
                        forum,
                        "Both",
                        "The broker rang +32 470 00 33 44 about wexelgate.example and paid DE89 3704 0044 0532 0130 00"),
                library.leaflet(forum, "Words", "The broker rang about nothing"));
        for (var question : List.of(
                "broker +32470003344",
                "0032470003344 broker",
                "broker wexelgate[.]example rang",
                "who is the broker of hxxp://wexelgate.example?",
                "broker de89370400440532013000",
                "broker AND (wexelgate[.]example)",
                "broker -\"nothing\" +32-470-00-33-44"))
            assertThat(search.find(Query.of(question)).hits().getFirst().entry().title())
                    .as(question)
                    .isEqualTo("Both");
        assertThat(found("broker -0032470003344")).containsExactly("Words");
    }

    @Test
    void nobody_finds_anything_without_both_factors() { // AC-01
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Factorial", "factorial"));
        TestViewers.leave();
        assertThat(search.find(Query.of("factorial"))).isEqualTo(Results.none(null));
        TestViewers.enter(lim, Instant.now(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        assertThat(search.find(Query.of("factorial"))).isEqualTo(Results.none(null));
    }

    @Test
    void order_extracts_totals_and_counts_are_the_same_with_and_without_hidden_items() { // NL-03, NL-05, NL-06
        TestViewers.enter(lim);
        var visible = new ArrayList<Leaflet>();
        for (int i = 0; i < 12; i++)
            visible.add(library.leaflet(
                    forum,
                    i % 4 == 0 ? "Plovers " + i : "Birds " + i,
                    "plover ".repeat(1 + i % 3) + "sandpiper ".repeat(1 + (i * 7) % 5) + "word ".repeat(i * 9)));
        library.keep(visible.toArray(Leaflet[]::new));
        TestViewers.enter(xavi);
        var before = search.find(Query.of("plover sandpiper"));
        var either = search.find(Query.of("plover | sandpiper | plov*"));
        assertThat(before.total()).isEqualTo(12);

        TestViewers.enter(lim);
        library.keep(IntStream.range(0, 150)
                .mapToObj(i -> library.leaflet(room, "Plover", "plover ".repeat(40) + "plovercanary" + i)
                        .in(i % 2 == 0 ? "fr" : "en")
                        .at(Instant.now().minus(Duration.ofDays(400))))
                .toArray(Leaflet[]::new));
        TestViewers.enter(xavi);
        assertThat(search.find(Query.of("plover sandpiper"))).isEqualTo(before);
        assertThat(search.find(Query.of("plover | sandpiper | plov*"))).isEqualTo(either);
    }

    @Test
    void a_marking_narrows_who_finds_an_item_in_a_space_that_both_read() { // AC-04, NL-02
        TestViewers.enter(lim);
        var notKenya = library.audience(room, LeafletSpaces.AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        library.keep(
                library.leaflet(room, "Open wagtail", "wagtail"),
                new Leaflet(room, notKenya, "Closed wagtail", "wagtail"));
        assertThat(found("wagtail")).containsExactlyInAnyOrder("Open wagtail", "Closed wagtail");
        TestViewers.enter(amina);
        assertThat(found("wagtail")).containsExactly("Open wagtail");
        assertThat(search.find(Query.of("wagtail")).facets().get(Facet.KIND))
                .extracting("count")
                .containsExactly(1L);
    }

    @Test
    void an_item_that_is_re_marked_is_gone_at_once_and_stays_gone() { // AC-23
        TestViewers.enter(lim);
        var leaflets = IntStream.range(0, 30)
                .mapToObj(i -> library.leaflet(room, "Dotterel " + i, "dotterel"))
                .toArray(Leaflet[]::new);
        library.keep(leaflets);
        var narrow = library.audience(room, LeafletSpaces.AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        TestViewers.enter(amina);
        assertThat(search.find(Query.of("dotterel")).total()).isEqualTo(30);

        library.change(leaflets[29], leaflet -> leaflet.audience = narrow.value());
        var atOnce = search.find(Query.of("dotterel").page(0, 40));
        index.await();
        var later = search.find(Query.of("dotterel").page(0, 40));
        assertThat(atOnce.total()).isEqualTo(29);
        assertThat(atOnce.hits()).extracting(hit -> hit.entry().id()).doesNotContain(leaflets[29].id);
        assertThat(later).isEqualTo(atOnce);
    }

    @Test
    void a_revocation_holds_from_the_next_question_on_without_touching_the_index() { // AC-23
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Turnstone", "turnstone"));
        TestViewers.enter(amina);
        assertThat(found("turnstone")).hasSize(1);
        TestViewers.enter(lim);
        spaces.revoke(room, Holder.person(amina));
        TestViewers.enter(amina);
        assertThat(search.find(Query.of("turnstone"))).isEqualTo(search.find(Query.of(NONSENSE)));
        TestViewers.enter(lim);
        assertThat(found("turnstone")).hasSize(1);
    }

    @Test
    void a_grant_holds_from_the_next_question_on_without_touching_the_index() {
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Ruddy turnstone", "turnstone"));
        TestViewers.enter(xavi);
        assertThat(found("turnstone")).isEmpty();
        TestViewers.enter(lim);
        spaces.grant(room, Holder.person(xavi), Right.READ, Spaces.UNTIL_REVOKED);
        TestViewers.enter(xavi);
        assertThat(found("turnstone")).containsExactly("Ruddy turnstone");
        assertThat(jdbc.sql("select count(*) from hsearch_outbox_event")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_item_that_is_marked_more_widely_is_found_by_its_new_readers() {
        TestViewers.enter(lim);
        var narrow = library.audience(room, LeafletSpaces.AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        var leaflet = new Leaflet(room, narrow, "Widened", "sanderlingword");
        library.keep(leaflet);
        TestViewers.enter(amina);
        assertThat(found("sanderlingword")).isEmpty();
        library.change(leaflet, widened -> widened.audience = room.audience().value());
        index.await();
        assertThat(found("sanderlingword")).containsExactly("Widened");
    }

    @Test
    void a_bureau_finds_its_own_countrys_item_and_learns_nothing_of_the_room() { // AC-02
        var bureau = library.bureau("SG");
        TestViewers.enter(lim);
        var own = library.audience(room, LeafletSpaces.AMBER);
        library.keep(new Leaflet(room, own, "Whimbrel", "whimbrel"), library.leaflet(room, "Neighbour", "whimbrel"));
        TestViewers.enter(bureau);
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
        TestViewers.enter(lim);
        var here = library.forum("Languages");
        TestViewers.enter(lim);
        library.keep(library.leaflet(here, "A title", text).in(language));
        var results = search.find(Query.of(words).only(Facet.SPACE, here.value().toString()));
        assertThat(results.total()).isEqualTo(1);
        assertThat(String.join(
                        " ", results.hits().getFirst().extracts().getFirst().sought()))
                .isEqualTo(marked);
    }

    @Test
    void what_has_all_words_comes_first_wherever_they_stand() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(forum, "Curlew report", "The stilt was seen."),
                library.leaflet(forum, "Curlew", "Nothing else."),
                library.leaflet(forum, "Other", "A stilt alone."));
        assertThat(found("the curlew and the stilt"))
                .startsWith("Curlew report")
                .hasSize(3);
        assertThat(found("curlew - stilt")).startsWith("Curlew report").hasSize(3);
        assertThat(found("curlew AND stilt")).containsExactly("Curlew report");
        assertThat(found("curlew")).containsExactlyInAnyOrder("Curlew report", "Curlew");
        assertThat(found("curlew -stilt")).containsExactly("Curlew");
        assertThat(found("\"stilt was seen\"")).containsExactly("Curlew report");
        assertThat(found("\"stilt seen was\"")).isEmpty();
        assertThat(found("curl* stil*")).containsExactly("Curlew report");
    }

    @Test
    void when_few_have_all_words_what_has_some_follows_and_the_reader_is_told() {
        TestViewers.enter(lim);
        var now = Instant.now();
        library.keep(
                library.leaflet(forum, "Both", "A shoebill beside a seriema").at(now.minusSeconds(900)),
                library.leaflet(forum, "One", "The shoebill, the shoebill").at(now.minusSeconds(10)),
                library.leaflet(room, "Other", "One seriema").at(now.minusSeconds(20)),
                library.leaflet(room, "None", "The, the, the of the").at(now));
        var query = Query.of("the shoebill of seriema");
        var results = search.find(query);
        assertThat(titles(results)).startsWith("Both").containsExactlyInAnyOrder("Both", "One", "Other");
        assertThat(results.total()).isEqualTo(3);
        assertThat(results.whole()).isEqualTo(1);
        assertThat(counts(results, Facet.SPACE)).containsExactly("Harbours 2", "HERON 1");
        assertThat(titles(search.find(query.in(Order.NEWEST)))).containsExactly("Both", "One", "Other");
        assertThat(titles(search.find(query.in(Order.OLDEST)))).containsExactly("Both", "Other", "One");
        assertThat(titles(search.find(query.page(1, 1))))
                .isEqualTo(titles(results).subList(1, 2));
        var narrowed = search.find(query.only(Facet.SPACE, room.value().toString()));
        assertThat(titles(narrowed)).containsExactly("Other");
        assertThat(narrowed.whole()).isZero();

        TestViewers.enter(xavi);
        assertThat(search.find(query).whole()).isEqualTo(1);
        assertThat(titles(search.find(query))).containsExactly("Both", "One");
    }

    @Test
    void when_ten_have_all_words_nothing_else_follows() {
        TestViewers.enter(lim);
        library.keep(Stream.concat(
                        IntStream.range(0, 10)
                                .mapToObj(i -> library.leaflet(forum, "Both " + i, "hoopoebird wrynecks")),
                        Stream.of(library.leaflet(forum, "One", "hoopoebird")))
                .toArray(Leaflet[]::new));
        assertThat(search.find(Query.of("hoopoebird wrynecks")).total()).isEqualTo(10);
        assertThat(search.find(Query.of("hoopoebird wrynecks")).whole()).isEqualTo(10);
        assertThat(search.find(Query.of("hoopoebird OR wrynecks")).total()).isEqualTo(11);
    }

    @Test
    void a_rare_word_weighs_more_and_only_what_the_reader_sees_makes_it_rare() { // NL-05
        TestViewers.enter(lim);
        var here = library.forum("Rarities");
        TestViewers.enter(lim);
        library.keep(Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> library.leaflet(here, "Note " + i, "dunlin")),
                        Stream.of(
                                library.leaflet(here, "Often", "dunlin dunlin dunlin"),
                                library.leaflet(here, "Rarely", "knotbird")))
                .toArray(Leaflet[]::new));
        TestViewers.enter(xavi);
        var query = Query.of("dunlin knotbird").page(0, 3);
        var before = search.find(query);
        assertThat(titles(before)).startsWith("Rarely", "Often");
        TestViewers.enter(lim);
        library.keep(IntStream.range(0, 100)
                .mapToObj(i -> library.leaflet(room, "Hidden " + i, "knotbird"))
                .toArray(Leaflet[]::new));
        assertThat(titles(search.find(query.only(Facet.SPACE, here.value().toString()))))
                .startsWith("Often");
        TestViewers.enter(xavi);
        assertThat(search.find(query)).isEqualTo(before);
    }

    @Test
    void a_word_that_occurs_nowhere_is_corrected_from_what_the_reader_sees() { // NL-04
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(forum, "Birds", "A Spoonbilled Plovor was ringed."),
                library.leaflet(room, "Canary", "spoonbilld canaryplovvor"));
        assertThat(search.find(Query.of("the sponbilled plovorx")).meant()).isEqualTo("the spoonbilled plovor");
        assertThat(search.find(Query.of("spoonbilled")).meant()).isNull();
        assertThat(search.find(Query.of("canaryplovor")).meant()).isEqualTo("canaryplovvor");
        TestViewers.enter(xavi);
        assertThat(search.find(Query.of("sponbilled")).meant()).isEqualTo("spoonbilled");
        assertThat(search.find(Query.of("spoonbilld")).meant()).isEqualTo("spoonbilled");
        assertThat(search.find(Query.of("canaryplovor"))).isEqualTo(search.find(Query.of(NONSENSE)));
    }

    @Test
    void similar_is_what_shares_the_words_that_tell_most_and_may_be_read() { // NL-01, NL-05
        TestViewers.enter(lim);
        var about = "The xenoscale courier hid zirkonite in a refrigerated container.";
        var one = library.leaflet(forum, "Zirkonite by courier", about);
        var hidden = library.leaflet(room, "Hidden", about);
        library.keep(
                one,
                hidden,
                library.leaflet(forum, "Another courier", "A xenoscale courier with zirkonite, in a container."),
                library.leaflet(forum, "Else", "A container of timber."));
        assertThat(search.similar(DocumentItems.DOCUMENT, one.id, kind -> true, 5))
                .extracting(hit -> hit.entry().title())
                .containsExactlyInAnyOrder("Hidden", "Another courier");
        TestViewers.enter(xavi);
        assertThat(search.similar(DocumentItems.DOCUMENT, one.id, kind -> true, 5))
                .extracting(hit -> hit.entry().title())
                .containsExactly("Another courier");
        assertThat(search.similar(DocumentItems.DOCUMENT, one.id, TopicItems.TOPIC::equals, 5))
                .isEmpty();
        for (var nothing : List.of(hidden.id, UUID.randomUUID()))
            assertThatThrownBy(() -> search.similar(DocumentItems.DOCUMENT, nothing, kind -> true, 5))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> search.similar(TopicItems.TOPIC, one.id, kind -> true, 5))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_title_weighs_more_than_a_mention_and_equals_are_ordered_by_date() {
        TestViewers.enter(lim);
        var now = Instant.now();
        library.keep(
                library.leaflet(forum, "Minutes", "godwit ".repeat(3)).at(now),
                library.leaflet(forum, "Godwit", "About it.").at(now.minusSeconds(500)),
                library.leaflet(forum, "Note one", "godwit here").at(now.minusSeconds(300)),
                library.leaflet(forum, "Note two", "godwit here").at(now.minusSeconds(200)));
        assertThat(found("godwit")).containsExactly("Godwit", "Minutes", "Note two", "Note one");
    }

    @Test
    void what_is_near_comes_after_what_is_meant() {
        TestViewers.enter(lim);
        var now = Instant.now();
        library.keep(
                library.leaflet(forum, "As typed", "petrovich").at(now.minusSeconds(500)),
                library.leaflet(forum, "Nearly", "petrovitch").at(now));
        assertThat(found("petrovich~")).containsExactly("As typed", "Nearly");
    }

    @Test
    void words_that_only_hidden_items_have_crowd_out_no_near_word() { // NL-04
        // A usual fuzzy search collects only fifty similar words, so fifty hidden words could crowd out a visible one.
        TestViewers.enter(lim);
        var near = IntStream.range(0, 7)
                .boxed()
                .flatMap(at -> Stream.of("abcdefghijklmno".split(""))
                        .map(letter -> new StringBuilder("quandrolm").insert(at.intValue(), letter)))
                .toList();
        library.keep(
                library.leaflet(forum, "Seen", "quandrzlm"), library.leaflet(room, "Hidden", String.join(" ", near)));
        TestViewers.enter(xavi);
        assertThat(found("quandrolm~")).containsExactly("Seen");
    }

    @Test
    void results_come_in_the_order_asked_for() {
        TestViewers.enter(lim);
        var now = Instant.now();
        library.keep(
                library.leaflet(forum, "Dunnock", "dunnock").at(now.minusSeconds(200)),
                library.leaflet(forum, "Older", "dunnock").at(now.minusSeconds(300)),
                library.leaflet(forum, "Newer", "dunnock").at(now.minusSeconds(100)));
        var query = Query.of("dunnock");
        assertThat(titles(search.find(query))).containsExactly("Dunnock", "Newer", "Older");
        assertThat(titles(search.find(query.in(Order.NEWEST)))).containsExactly("Newer", "Dunnock", "Older");
        assertThat(titles(search.find(query.in(Order.OLDEST)))).containsExactly("Older", "Dunnock", "Newer");
        assertThat(titles(search.find(query.in(Order.OLDEST).page(1, 1)))).containsExactly("Dunnock");
    }

    @Test
    void a_question_may_be_nothing_but_fields_or_negations() {
        TestViewers.enter(lim);
        var here = library.forum("Nidification");
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(here, "One", "bunting").file("application/pdf"),
                library.leaflet(here, "Two", "siskin").of(TopicItems.TOPIC));
        assertThat(found("space:nidification type:pdf")).containsExactly("One");
        assertThat(found("space:nidification -bunting")).containsExactly("Two");
        assertThat(found("space:nidification -type:topic -siskin")).containsExactly("One");
        assertThat(search.find(Query.of("-bunting -title:two")
                                .only(Facet.SPACE, here.value().toString()))
                        .total())
                .isEqualTo(1); // the space itself, which is an item too
        assertThat(found("space:nidification (bunting OR -type:pdf)")).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void a_space_has_a_name_for_those_who_are_in_it_and_for_nobody_else() { // AC-02, NL-02
        var bureau = library.bureau("SG");
        TestViewers.enter(lim);
        var own = library.audience(room, LeafletSpaces.AMBER);
        library.keep(new Leaflet(room, own, "Waxwing", "waxwing"));
        assertThat(found("space:heron waxwing")).containsExactly("Waxwing");
        TestViewers.enter(bureau);
        assertThat(found("waxwing")).containsExactly("Waxwing");
        assertThat(search.find(Query.of("space:heron waxwing")))
                .isEqualTo(search.find(Query.of("space:" + NONSENSE + " waxwing")))
                .isEqualTo(search.find(Query.of(NONSENSE)));
        assertThat(search.find(Query.of("-space:heron waxwing")))
                .isEqualTo(search.find(Query.of("-space:" + NONSENSE + " waxwing")))
                .isEqualTo(search.find(Query.of("waxwing")));
    }

    @Test
    void an_author_has_a_name_for_those_who_read_what_they_wrote() { // NL-02
        var ibis = library.officer("SG", "Ana Ibisworth");
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Brambling", "brambling").by(ibis));
        assertThat(found("author:ibisworth")).containsExactly("Brambling");
        assertThat(found("author:\"ana ibisworth\" brambling")).containsExactly("Brambling");
        TestViewers.enter(xavi);
        assertThat(search.find(Query.of("author:ibisworth")))
                .isEqualTo(search.find(Query.of("author:" + NONSENSE)))
                .isEqualTo(search.find(Query.of(NONSENSE)));
    }

    @Test
    void a_marking_is_that_of_items_and_not_of_places() {
        TestViewers.enter(lim);
        var amber = library.audience(room, LeafletSpaces.AMBER);
        library.keep(new Leaflet(room, amber, "Linnet", "linnet"), library.leaflet(room, "Open linnet", "linnet"));
        assertThat(found("linnet marking:amber")).containsExactly("Linnet");
        assertThat(found("linnet TLP:AMBER marking:\"for official use only\"")).containsExactly("Linnet");
        assertThat(found("linnet marking:clear")).isEmpty();
        assertThat(found("linnet -marking:amber")).containsExactly("Open linnet");
    }

    @Test
    void facets_count_what_is_found_and_a_choice_does_not_hide_the_others() {
        TestViewers.enter(lim);
        library.keep(
                library.leaflet(forum, "One", "avocet").of(TopicItems.TOPIC).at(Instant.parse("2024-05-01T00:00:00Z")),
                library.leaflet(forum, "Two", "avocet")
                        .of(DocumentItems.DOCUMENT)
                        .in("fr"),
                library.leaflet(room, "Three", "avocet").of(DocumentItems.DOCUMENT));
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
        TestViewers.enter(lim);
        library.keep(IntStream.range(0, 45)
                .mapToObj(i -> library.leaflet(forum, "Knot " + i, "redknot"))
                .toArray(Leaflet[]::new));
        var seen = new HashSet<>();
        for (int from = 0; from < 60; from += Query.PAGE)
            search.find(Query.of("redknot").page(from, Query.PAGE))
                    .hits()
                    .forEach(hit -> assertThat(seen.add(hit.entry().id())).isTrue());
        assertThat(seen).hasSize(45);
        var beyond = search.find(Query.of("redknot").page(Results.DEPTH, Query.PAGE));
        assertThat(beyond.hits()).isEmpty();
        assertThat(beyond.total()).isEqualTo(45);
        assertThat(search.find(Query.of("redknot").page(1_000_000_000, Query.PAGE))
                        .total())
                .isEqualTo(45);
    }

    @Test
    void an_extract_shows_a_word_however_deep_it_stands_and_is_plain_text() {
        TestViewers.enter(lim);
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
        TestViewers.enter(lim);
        for (var words : List.of("sanderling", "incautación sanderlina", "saisie suivi"))
            assertThat(search.find(Query.of(words)
                                    .only(Facet.SPACE, dunes.value().toString()))
                            .hits())
                    .as(words)
                    .extracting(
                            hit -> hit.entry().kind(),
                            hit -> hit.entry().title(),
                            hit -> hit.entry().route())
                    .containsExactly(tuple(KnowledgeSpace.KIND.place(), "Sanderlings", "knowledge/" + dunes.value()));
        TestViewers.enter(library.partner());
        assertThat(search.find(Query.of("sanderling"))).isEqualTo(search.find(Query.of(NONSENSE)));
    }

    @Test
    void any_change_of_a_row_reaches_the_index() {
        TestViewers.enter(lim);
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
        TestViewers.enter(lim);
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
                "ruff -(ruff | (ruff))",
                "-ruff -egret",
                "-(ruff egret) | -type:pdf",
                "ruff -type:pdf after:1999",
                "after:0001 before:9999",
                "ruf.f~ \"ruff\"~ a(b)c~ =ruff =*",
                "space:zz author:zz type:zz language:zz marking:zz after:zz before:zz",
                "space:r* author:ruff~ title:\"ruff",
                "r.u[f]f?~ {ruff}~ <ruff>~ @ruff~ #ruff~ &ruff~",
                "ru\\ff* ru?ff* ruff'*",
                "a".repeat(300) + "~ " + "b".repeat(300) + "*",
                words(50, "w%d"),
                words(25, "a%d:b"),
                '"' + words(50, "w%d") + '"',
                words(5, "be%d*") + words(3, "like%d~") + words(42, "w%d")))
            assertThatCode(() -> search.find(Query.of(typed))).as(typed).doesNotThrowAnyException();
    }

    @Test
    void too_much_is_explained() {
        TestViewers.enter(lim);
        assertThat(search.find(Query.of("ruff ".repeat(2_000))).advice()).isEqualTo(Results.Advice.TOO_LONG);
        assertThat(search.find(Query.of("r AND s ".repeat(60))).advice()).isEqualTo(Results.Advice.TOO_MANY_WORDS);
        for (var plain : List.of("r s ".repeat(100), "調査".repeat(100), "😀".repeat(100) + "a"))
            assertThat(search.find(Query.of(plain)).explanations())
                    .as(plain)
                    .extracting(Explanation::reason)
                    .containsExactly(Explanation.ExplanationReason.CUT);
        assertThat(search.find(Query.of("a.b".repeat(300))).advice()).isNotEqualTo(Results.Advice.TOO_LONG);
        var deep = search.find(Query.of("(".repeat(900) + "ruff"));
        assertThat(deep.advice()).isNull();
        assertThat(deep.explanations())
                .extracting(Explanation::reason)
                .contains(Explanation.ExplanationReason.TOO_DEEP);
        assertThat(search.find(Query.of("  \u202e … ! ")).advice()).isEqualTo(Results.Advice.NO_WORDS);
        assertThat(search.find(Query.of("")).advice()).isEqualTo(Results.Advice.NO_WORDS);
    }

    @Test
    void a_pasted_paragraph_is_a_question_like_any_other() { // search engines refuse more than 1,024 clauses
        TestViewers.enter(lim);
        var english = """
                morning inspectors stopped truck southern border carrying seventeen crates marked ceramic tiles beneath
                which officers discovered frozen pangolin scales wrapped plastic several documents appeared forged while
                driver claimed ignorance naming broker whose warehouse stands near harbour district where similar
                shipments passed through customs without inspection during previous winter
                """;
        var arabic = """
                أوقف مفتشو الجمارك صباح الخميس شاحنة قادمة من الحدود الجنوبية تحمل صناديق خشبية كتب عليها بلاط خزفي وعثروا
                تحتها على حراشف مجمدة ملفوفة بالبلاستيك وكانت بعض المستندات مزورة بينما زعم السائق أنه يجهل محتوى الشحنة وذكر
                اسم وسيط يملك مستودعا قرب الميناء مرت منه شحنات مماثلة دون تفتيش خلال الشتاء الماضي
                """;
        library.keep(
                library.leaflet(forum, "Partly", english.substring(0, 100)),
                library.leaflet(forum, "Whole", english),
                library.leaflet(forum, "Arabic", arabic).in("ar"));
        for (var order : List.of(Order.RELEVANCE, Order.NEWEST)) {
            assertThat(titles(search.find(Query.of(english).in(order))))
                    .as(order.name())
                    .startsWith("Whole")
                    .contains("Partly");
            assertThat(titles(search.find(Query.of(arabic).in(order))))
                    .as(order.name())
                    .startsWith("Arabic");
            assertThat(search.find(Query.of(NOWHERE).in(order)).total()).isZero();
        }
    }

    /** Fifty words that occur nowhere. Each could be a name, so search also looks for its other spellings. */
    private static final String NOWHERE = IntStream.range(0, 50)
            .mapToObj(i -> "zqbrt" + (char) ('a' + i / 10) + "vk" + (char) ('a' + i % 10))
            .collect(Collectors.joining(" "));

    private static String words(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.formatted(i) + " ")
                .collect(Collectors.joining());
    }

    private static List<String> titles(Results results) {
        return results.hits().stream().map(hit -> hit.entry().title()).toList();
    }

    private List<String> found(String words) {
        return search.find(Query.of(words)).hits().stream()
                .filter(hit -> !hit.entry().kind().isSpace())
                .map(hit -> hit.entry().title())
                .toList();
    }

    private static List<String> counts(Results results, Facet facet) {
        return results.facets().get(facet).stream()
                .map(bucket -> bucket.label() + " " + bucket.count())
                .toList();
    }
}
