package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.CrimeArea;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineRow;
import portal.guidelines.Guidelines;
import portal.guidelines.LibraryFilter;

/**
 * The routes for guidelines. There is none for acknowledging a guideline: only a person can say that they have read and
 * understood it, and they do so on its page.
 */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/guidelines",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Guidelines: what trainers have published, in several languages; a program cannot acknowledge them,"
                + " because only a person can say that they have read and understood")
class GuidelineRoutes {
    private final Guidelines guidelines;
    private final GuidelineAnnexes annexes;

    GuidelineRoutes(Guidelines guidelines, GuidelineAnnexes annexes) {
        this.guidelines = guidelines;
        this.annexes = annexes;
    }

    @GetMapping(name = "The guidelines in force, the last published first")
    Page<GuidelineSummaryResource> library(
            @RequestParam(required = false) @Nullable CrimeArea area,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request,
            Locale language) {
        var rows = guidelines.library(
                new LibraryFilter(area, null), language, Cursor.place(cursor), Page.checked(limit) + 1);
        return Page.of(request, rows, limit, GuidelineSummaryResource::of, GuidelineRow::place);
    }

    @GetMapping(
            path = "/{guideline}",
            name = "A guideline, clause by clause, in the language of the request or else in that of its authors")
    GuidelineResource card(
            @PathVariable UUID guideline, @RequestParam(required = false) @Nullable Integer version, Locale language) {
        var card = guidelines.card(new GuidelineId(guideline), version, language);
        return GuidelineResource.of(card, annexes.of(card.version()));
    }
}
