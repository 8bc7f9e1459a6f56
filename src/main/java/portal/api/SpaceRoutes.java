package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Access;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;

/** The routes for the spaces to which the viewer has access. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/spaces",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Spaces: the places where topics and documents are")
class SpaceRoutes {
    private final Spaces spaces;
    private final Access access;

    SpaceRoutes(Spaces spaces, Access access) {
        this.spaces = spaces;
        this.access = access;
    }

    @GetMapping(name = "The spaces that I may enter: knowledge spaces, operational rooms and others")
    Page<SpaceResource> mine(
            @RequestParam(required = false) @Nullable SpaceKind kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        var mine = spaces.mine(each -> kind == null || each.equals(kind));
        return Page.ofSpaces(request, mine, cursor, limit, SpaceResource::of);
    }

    @GetMapping(path = "/{space}", name = "A space")
    SpaceResource one(@PathVariable UUID space) {
        return SpaceResource.of(spaces.card(new SpaceId(space)));
    }

    /**
     * Returns the compartments that the viewer may name in a marking. The list has no pages, because a person is a
     * member of few compartments.
     */
    @GetMapping(path = "/{space}/compartments", name = "The compartments of a space that I am in")
    List<CompartmentResource> compartments(@PathVariable UUID space) {
        return access.compartments(spaces.card(new SpaceId(space)).id()).stream()
                .map(CompartmentResource::of)
                .toList();
    }
}
