package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.guidelines.DraftGuideline;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineRevisionId;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.MemberPart;
import portal.guidelines.SaveRevision;
import portal.people.PersonId;

/** The routes with which authors write a version of a guideline and ask others to work on it. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1,
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Guideline texts: what authors write, for those who work on a version")
class GuidelineWritingRoutes {
    private static final String VERSION = "/guidelines/{guideline}/versions/{version}";

    private final Guidelines guidelines;
    private final GuidelineWriting writing;
    private final GuidelineReviews reviews;
    private final Spaces spaces;
    private final Markings markings;
    private final IdempotentWrites once;

    GuidelineWritingRoutes(
            Guidelines guidelines,
            GuidelineWriting writing,
            GuidelineReviews reviews,
            Spaces spaces,
            Markings markings,
            IdempotentWrites once) {
        this.guidelines = guidelines;
        this.writing = writing;
        this.reviews = reviews;
        this.spaces = spaces;
        this.markings = markings;
        this.once = once;
    }

    @PostMapping(
            path = "/spaces/{space}/guidelines",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Start a guideline: a draft of its first version, which only its author sees")
    ResponseEntity<CreatedId> draft(
            @PathVariable UUID space, @RequestBody NewGuideline plan, HttpServletRequest request, Locale language) {
        var place = spaces.card(new SpaceId(space));
        var made = once.make(
                request,
                plan,
                () -> guideline(writing.draft(new DraftGuideline(
                        place.id(),
                        markings.read(place, plan.marking()),
                        plan.area(),
                        plan.language() == null ? language : Locale.of(plan.language()),
                        plan.title(),
                        plan.markdown()))));
        return WriteResponse.made("/guidelines/", made);
    }

    private UUID guideline(GuidelineVersionId version) {
        return reviews.work(version).guideline().value();
    }

    @PostMapping(
            path = "/guidelines/{guideline}/versions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Start the next version of a guideline: a draft with the text that is in force")
    ResponseEntity<CreatedVersion> draftNext(
            @PathVariable UUID guideline, @RequestBody NewGuidelineVersion plan, HttpServletRequest request) {
        var made = once.make(
                request,
                plan,
                () -> writing.draftNext(
                                new GuidelineId(guideline),
                                !Boolean.FALSE.equals(plan.major()),
                                Input.text(plan.changeNote()))
                        .value());
        var number = reviews.work(new GuidelineVersionId(made)).number();
        return ResponseEntity.created(
                        URI.create(ApiSecurity.V1 + "/guidelines/" + guideline + "/versions/" + number + "/work"))
                .body(new CreatedVersion(guideline, number));
    }

    @GetMapping(path = VERSION + "/text", name = "The text of a version, with the revision and the hash to name later")
    GuidelineTextResource text(@PathVariable UUID guideline, @PathVariable int version) {
        return GuidelineTextResource.of(writing.text(id(guideline, version)));
    }

    @PutMapping(
            path = VERSION + "/text",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Save the text of a version: changes that others have saved since its base are merged clause by"
                    + " clause; if others have changed the same clause, nothing is saved and both texts are returned")
    SavedTextResource save(
            @PathVariable UUID guideline, @PathVariable int version, @RequestBody ChangedGuidelineText change) {
        var id = id(guideline, version);
        var saved = writing.save(
                new SaveRevision(id, new GuidelineRevisionId(change.base()), change.title(), change.markdown()));
        if (!saved.conflicts().isEmpty()) throw new TextConflict(saved);
        var text = writing.text(id, saved.revision()).text();
        return new SavedTextResource(saved.revision().value(), text.hash(), saved.isMerged());
    }

    @PostMapping(
            path = VERSION + "/members",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Ask a person to write, review or translate a version; from now on they may read it")
    NamedMember assign(
            @PathVariable UUID guideline, @PathVariable int version, @RequestBody NewGuidelineMember member) {
        writing.assign(
                id(guideline, version),
                new PersonId(member.person()),
                member.part(),
                locale(member.language()),
                member.dueOn());
        return new NamedMember(member.person(), member.part());
    }

    @DeleteMapping(path = VERSION + "/members", name = "End the work of a person on a version")
    ResponseEntity<Void> release(
            @PathVariable UUID guideline,
            @PathVariable int version,
            @RequestParam UUID person,
            @RequestParam MemberPart part,
            @RequestParam(required = false) @Nullable String language) {
        writing.release(id(guideline, version), new PersonId(person), part, locale(Input.language(language)));
        return ResponseEntity.noContent().build();
    }

    private GuidelineVersionId id(UUID guideline, int number) {
        return guidelines.version(new GuidelineId(guideline), number);
    }

    private static @Nullable Locale locale(@Nullable String tag) {
        return tag == null ? null : Locale.of(tag);
    }
}
