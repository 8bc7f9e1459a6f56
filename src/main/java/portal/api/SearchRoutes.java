package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.ItemKind;
import portal.access.Tlp;
import portal.search.Format;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.Search;

/** The route that searches everything that the viewer may read. */
@RestController
@RequestMapping(
        path = SearchRoutes.PATH,
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Search: in everything that I may read")
class SearchRoutes {
    static final String PATH = ApiSecurity.V1 + "/search";

    private final Search search;

    SearchRoutes(Search search) {
        this.search = search;
    }

    @GetMapping(name = "Search by words; of each filter, one of the values must match")
    HitPageResource find(
            @RequestParam String q,
            @RequestParam(defaultValue = "") List<ItemKind> kind,
            @RequestParam(defaultValue = "") List<UUID> space,
            @RequestParam(defaultValue = "") List<CrimeArea> crimeArea,
            @RequestParam(defaultValue = "") List<String> language,
            @RequestParam(defaultValue = "") List<String> country,
            @RequestParam(defaultValue = "") List<Tlp> tlp,
            @RequestParam(defaultValue = "") List<Classification> classification,
            @RequestParam(defaultValue = "") List<Format> format,
            @RequestParam(defaultValue = "") List<Integer> year,
            @RequestParam(defaultValue = "") List<YearMonth> month,
            @RequestParam(defaultValue = "RELEVANCE") Order sort,
            @RequestParam(defaultValue = "ALL") Query.QueryLanguages languages,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            HttpServletRequest request) {
        var question = new SearchRequest(
                q,
                kind,
                space,
                crimeArea,
                language,
                country,
                tlp,
                classification,
                format,
                year,
                month,
                sort,
                languages);
        return ask(question, cursor, limit, request);
    }

    @PostMapping(
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Search by a question that is too long for an address; what follows is asked for with the same body")
    HitPageResource ask(
            @RequestBody SearchRequest question,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            HttpServletRequest request) {
        var from = Cursor.count(cursor);
        return HitPageResource.of(search.find(question.query(from, Page.checked(limit))), request, from + limit);
    }

    @GetMapping(path = "/similar", name = "The items that are most similar to a result")
    List<HitResource> similar(
            @RequestParam ItemKind kind, @RequestParam UUID id, @RequestParam(defaultValue = "5") int limit) {
        return search.similar(kind, id, any -> true, Page.checked(limit)).stream()
                .map(HitResource::of)
                .toList();
    }
}
