package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearchId;
import portal.search.saved.SavedSearches;

/**
 * The routes for the viewer's saved searches and their new results. Reading results does not mark them as seen; a
 * client does that by a separate request.
 */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/saved-searches",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Saved searches: my searches, with their new results")
class SavedSearchRoutes {
    private final SavedSearches saved;
    private final IdempotentWrites once;

    SavedSearchRoutes(SavedSearches saved, IdempotentWrites once) {
        this.saved = saved;
        this.once = once;
    }

    @GetMapping(name = "My saved searches, the latest saved first")
    Page<SavedSearchResource> mine(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        var from = Cursor.place(cursor);
        var rows = saved.mine().stream()
                .dropWhile(search -> from != null
                        && !search.place().equals(from)
                        && !search.savedAt().isBefore(from.at()))
                .filter(search -> !search.place().equals(from))
                .limit(Page.checked(limit) + 1L)
                .toList();
        return Page.of(request, rows, limit, SavedSearchResource::of, portal.search.saved.SavedSearch::place);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, name = "Save a search; results that come later are new")
    ResponseEntity<CreatedId> save(@RequestBody NewSavedSearch plan, HttpServletRequest request) {
        var order = plan.sort() == null ? Order.RELEVANCE : plan.sort();
        var languages = plan.languages() == null ? Query.QueryLanguages.ALL : plan.languages();
        var query = new Query(plan.q(), Filters.read(plan.only()), order, 0, Query.PAGE, languages);
        var alert = plan.alert() == null ? Alert.NEVER : plan.alert();
        var made = once.make(
                request, plan, () -> saved.save(plan.name(), query, alert).value());
        return WriteResponse.made("/saved-searches/", made);
    }

    @GetMapping(path = "/{search}", name = "A saved search of mine")
    SavedSearchResource card(@PathVariable UUID search) {
        return SavedSearchResource.of(saved.card(new SavedSearchId(search)));
    }

    @PatchMapping(
            path = "/{search}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Rename a saved search, change its alert, or mark results as seen")
    SavedSearchResource change(@PathVariable UUID search, @RequestBody ChangedSavedSearch change) {
        var id = new SavedSearchId(search);
        var now = saved.card(id);
        saved.change(
                id,
                change.name() == null ? now.name() : change.name(),
                change.alert() == null ? now.alert() : change.alert());
        if (change.seenUntil() != null) saved.seen(id, change.seenUntil());
        return card(search);
    }

    @DeleteMapping(path = "/{search}", name = "Delete a saved search")
    ResponseEntity<Void> delete(@PathVariable UUID search) {
        saved.delete(new SavedSearchId(search));
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{search}/results", name = "The new results of a saved search, the latest first")
    HitPageResource results(
            @PathVariable UUID search,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            HttpServletRequest request) {
        var from = Cursor.count(cursor);
        var fresh = saved.fresh(new SavedSearchId(search), from, Page.checked(limit));
        return HitPageResource.of(fresh, request, from + limit);
    }
}
