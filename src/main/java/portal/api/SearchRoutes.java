package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Tlp;
import portal.search.Facet;
import portal.search.Format;
import portal.search.Kind;
import portal.search.Order;
import portal.search.Query;
import portal.search.Search;

/** One question over everything that one may read. */
@RestController
@RequestMapping(path = ApiDoor.V1 + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
class SearchRoutes {
    private static final int MOST_CHOICES = 20;

    private final Search search;

    SearchRoutes(Search search) {
        this.search = search;
    }

    @GetMapping(name = "Find by words; of each filter, one of the values must hold")
    FoundPage find(
            @RequestParam String q,
            @RequestParam(defaultValue = "") List<Kind> kind,
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
            @RequestParam(defaultValue = "ALL") Query.Languages languages,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            HttpServletRequest request) {
        var from = Cursor.count(cursor);
        var only = new EnumMap<Facet, Set<String>>(Facet.class);
        choose(only, Facet.KIND, kind);
        choose(only, Facet.SPACE, space);
        choose(only, Facet.CRIME_AREA, crimeArea);
        choose(only, Facet.LANGUAGE, language);
        choose(only, Facet.COUNTRY, country);
        choose(only, Facet.TLP, tlp);
        choose(only, Facet.CLASSIFICATION, classification);
        choose(only, Facet.FORMAT, format);
        choose(only, Facet.YEAR, year);
        choose(only, Facet.MONTH, month);
        var results = search.find(new Query(q, only, sort, from, Page.checked(limit), languages));
        return FoundPage.of(results, request, from + limit);
    }

    @GetMapping(path = "/similar", name = "What has most in common with something that was found")
    List<Found> similar(@RequestParam Kind kind, @RequestParam UUID id, @RequestParam(defaultValue = "5") int limit) {
        return search.similar(kind, id, EnumSet.allOf(Kind.class), Page.checked(limit)).stream()
                .map(Found::of)
                .toList();
    }

    private static void choose(Map<Facet, Set<String>> only, Facet facet, Collection<?> values) {
        if (values.size() > MOST_CHOICES) throw new Objection(Fault.WRONG, Filters.name(facet));
        if (!values.isEmpty())
            only.put(facet, values.stream().map(Object::toString).collect(Collectors.toSet()));
    }
}
