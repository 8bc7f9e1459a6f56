package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import portal.PortalTest;

/** smoke */
@PortalTest
@Import({Library.class, IndexSettled.class, portal.people.Townsfolk.class})
class SearchTests {
    @Autowired Search search;
    @Autowired Library library;

    @Test
    void boots() {
        var lim = library.officer("SG");
        var space = library.forum("Pangolin seizures");
        portal.people.Visitors.enter(lim);
        library.keep(library.leaflet(space, "Title of the matter", "We had several investigations in the harbour."));
        var results = search.find(Query.of("investigation"));
        System.out.println(results);
        assertThat(results.total()).isEqualTo(1);
        System.out.println(search.find(Query.of("pangolins")));
    }
}
