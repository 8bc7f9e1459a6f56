package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.CrimeArea;
import portal.access.Marking;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestViewers;

/** Tests the facets of search results: their counts are exact and cover only what the reader may read. */
@PortalTest
@Tag("slow")
class FacetTests {
    @Autowired
    LeafletSpaces library;

    @Autowired
    Search search;

    private PersonId amina;
    private PersonId lim;
    private PersonId souza;
    private SpaceId room;

    @BeforeEach
    void enter() {
        amina = library.officer("KE");
        lim = library.officer("SG");
        souza = library.officer("BR");
        room = library.room("Estuary", List.of(CrimeArea.RANSOMWARE, CrimeArea.CRYPTO_ASSETS), souza, amina, lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_sees_neither_values_nor_counts_of_what_is_hidden() {
        TestViewers.enter(lim);
        keep("facetplover", LeafletSpaces.AMBER, lim, 2);
        TestViewers.enter(library.officer("FR"));
        var nothing = search.find(Query.of("facetplover"));
        assertThat(nothing.total()).isZero();
        assertThat(nothing.facets().values()).allMatch(List::isEmpty);
        var chosen = Query.of("facetplover")
                .only(Facet.CRIME_AREA, "RANSOMWARE")
                .only(Facet.COUNTRY, "SG")
                .only(Facet.TLP, "AMBER");
        assertThat(search.find(chosen).total()).isZero();
        assertThat(search.find(chosen).facets().values()).allMatch(List::isEmpty);
    }

    @Test
    void counts_of_markings_countries_and_crime_areas_are_sums_of_what_one_may_read() {
        TestViewers.enter(souza);
        var notKenya = LeafletSpaces.AMBER.withExcluded(Set.of(CountryCode.of("KE")));
        keep("facetcurlew", LeafletSpaces.GREEN, lim, 3);
        keep("facetcurlew", LeafletSpaces.AMBER, souza, 2);
        keep("facetcurlew", notKenya, souza, 4);
        assertThat(count("facetcurlew", Facet.TLP)).isEqualTo("AMBER 6, GREEN 3");
        assertThat(count("facetcurlew", Facet.CLASSIFICATION)).isEqualTo("FOR_OFFICIAL_USE_ONLY 6, UNCLASSIFIED 3");
        assertThat(count("facetcurlew", Facet.COUNTRY)).isEqualTo("BR 6, SG 3");
        assertThat(count("facetcurlew", Facet.CRIME_AREA)).isEqualTo("CRYPTO_ASSETS 9, RANSOMWARE 9");
        TestViewers.enter(amina);
        assertThat(count("facetcurlew", Facet.TLP)).isEqualTo("GREEN 3, AMBER 2");
        assertThat(count("facetcurlew", Facet.COUNTRY)).isEqualTo("SG 3, BR 2");
        assertThat(count("facetcurlew", Facet.CRIME_AREA)).isEqualTo("CRYPTO_ASSETS 5, RANSOMWARE 5");
    }

    @Test
    void a_chosen_value_narrows_inside_the_query_and_its_own_facet_still_counts_the_others() {
        TestViewers.enter(souza);
        keep("facetgodwit", LeafletSpaces.GREEN, lim, 3);
        keep("facetgodwit", LeafletSpaces.AMBER, souza, 2);
        for (var choice : List.of(
                Query.of("facetgodwit").only(Facet.TLP, "AMBER"),
                Query.of("facetgodwit").only(Facet.CLASSIFICATION, "FOR_OFFICIAL_USE_ONLY"),
                Query.of("facetgodwit").only(Facet.COUNTRY, "BR")))
            assertThat(search.find(choice).total()).isEqualTo(2);
        assertThat(search.find(Query.of("facetgodwit").only(Facet.CRIME_AREA, "CRYPTO_ASSETS"))
                        .total())
                .isEqualTo(5);
        for (var nothing : List.of(
                Query.of("facetgodwit").only(Facet.CRIME_AREA, "SEXTORTION"),
                Query.of("facetgodwit").only(Facet.COUNTRY, "nonsense", "FR"),
                Query.of("facetgodwit").only(Facet.TLP, "RED", "")))
            assertThat(search.find(nothing).total()).isZero();
        var amber = search.find(Query.of("facetgodwit").only(Facet.TLP, "AMBER"));
        assertThat(spelled(amber, Facet.TLP)).isEqualTo("GREEN 3, AMBER 2");
        assertThat(spelled(amber, Facet.CLASSIFICATION)).isEqualTo("FOR_OFFICIAL_USE_ONLY 2");
        assertThat(spelled(amber, Facet.COUNTRY)).isEqualTo("BR 2");
    }

    @Test
    void fifteen_years_of_months_are_counted_to_the_last() {
        TestViewers.enter(lim);
        library.keep(IntStream.range(0, 180)
                .mapToObj(month -> leaflet("facetdunlin", LeafletSpaces.GREEN)
                        .at(Instant.parse("2011-01-15T00:00:00Z").plus(Duration.ofDays(30L * month))))
                .toArray(Leaflet[]::new));
        var months = search.find(Query.of("facetdunlin")).facets().get(Facet.MONTH);
        assertThat(months.size()).isGreaterThan(170);
        assertThat(months.stream().mapToLong(Results.Bucket::count).sum()).isEqualTo(180);
    }

    @Test
    void file_types_and_months_are_counted() {
        TestViewers.enter(lim);
        library.keep(
                leaflet("facetwhimbrel", LeafletSpaces.GREEN)
                        .file("application/pdf")
                        .at(Instant.parse("2025-12-31T23:59:59Z")),
                leaflet("facetwhimbrel", LeafletSpaces.GREEN)
                        .file("text/plain")
                        .at(Instant.parse("2026-01-01T00:00:00Z")),
                leaflet("facetwhimbrel", LeafletSpaces.GREEN)
                        .file("text/plain")
                        .at(Instant.parse("2026-01-20T00:00:00Z")));
        assertThat(count("facetwhimbrel", Facet.FORMAT)).isEqualTo("TEXT 2, PDF 1");
        assertThat(count("facetwhimbrel", Facet.MONTH)).isEqualTo("2026-01 2, 2025-12 1");
        assertThat(search.find(Query.of("facetwhimbrel").only(Facet.MONTH, "2026-01"))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void counts_are_exact_with_more_authors_audiences_and_spaces_than_a_screen_shows() {
        var leaflets = IntStream.range(0, 110)
                .mapToObj(i -> {
                    room = library.room("Estuary " + i, List.of(CrimeArea.SEXTORTION), souza, lim);
                    return leaflet("facetknot", LeafletSpaces.AMBER).by(library.officer("SG"));
                })
                .toArray(Leaflet[]::new);
        library.keep(leaflets);
        TestViewers.enter(souza);
        assertThat(count("facetknot", Facet.COUNTRY)).isEqualTo("SG 110");
        assertThat(count("facetknot", Facet.TLP)).isEqualTo("AMBER 110");
        assertThat(count("facetknot", Facet.CRIME_AREA)).isEqualTo("SEXTORTION 110");
        assertThat(search.find(Query.of("facetknot")).facets().get(Facet.SPACE)).hasSize(Results.MOST_BUCKETS);
        assertThat(search.find(Query.of("facetknot").only(Facet.COUNTRY, "SG")).total())
                .isEqualTo(110);
    }

    @Test
    void later_stretches_count_nothing() {
        TestViewers.enter(lim);
        keep("facetsanderling", LeafletSpaces.GREEN, lim, 3);
        assertThat(search.find(Query.of("facetsanderling").page(1, 1)).facets()).isEmpty();
    }

    @Test
    void one_hit_is_looked_at_with_all_its_places_by_those_who_may() {
        TestViewers.enter(souza);
        var notKenya = LeafletSpaces.AMBER.withExcluded(Set.of(CountryCode.of("KE")));
        var far = "A facetturnstone. " + "Nothing. ".repeat(60);
        var paper = library.leaflet(room, "Turnstone", far.repeat(5));
        paper.audience = library.audience(room, notKenya).value();
        library.keep(paper);
        assertThat(search.hit(Query.of("facetturnstone"), paper.id)
                        .orElseThrow()
                        .extracts())
                .hasSize(5);
        assertThat(search.hit(Query.of("dunlin"), paper.id)).isEmpty();
        TestViewers.enter(amina);
        assertThat(search.hit(Query.of("facetturnstone"), paper.id)).isEmpty();
    }

    private Leaflet leaflet(String word, Marking marking) {
        var leaflet = library.leaflet(room, "Title", word);
        leaflet.audience = library.audience(room, marking).value();
        return leaflet;
    }

    private void keep(String word, Marking marking, PersonId author, int count) {
        library.keep(IntStream.range(0, count)
                .mapToObj(i -> leaflet(word, marking).by(author))
                .toArray(Leaflet[]::new));
    }

    private String count(String word, Facet facet) {
        return spelled(search.find(Query.of(word)), facet);
    }

    private static String spelled(Results results, Facet facet) {
        return results.facets().get(facet).stream()
                .map(bucket -> bucket.value() + " " + bucket.count())
                .collect(Collectors.joining(", "));
    }
}
