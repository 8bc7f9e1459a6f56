package portal.api;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Justification;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.Guidelines;
import portal.ui.Texts;

/**
 * The routes for the steps of a version of a guideline. Each returns the version as it is after the step, except the
 * route that discards a draft.
 */
@RestController
@RequestMapping(
        path = ApiSecurity.V1 + "/guidelines/{guideline}/versions/{version}",
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Guideline steps: review, publication and withdrawal, for those who work on a version")
class GuidelineStepRoutes {
    private final Guidelines guidelines;
    private final GuidelineReviews reviews;
    private final GuidelinePublication publication;
    private final Texts texts;

    GuidelineStepRoutes(
            Guidelines guidelines, GuidelineReviews reviews, GuidelinePublication publication, Texts texts) {
        this.guidelines = guidelines;
        this.reviews = reviews;
        this.publication = publication;
        this.texts = texts;
    }

    @GetMapping(path = "/work", name = "The state of a version: who works on it, and which steps are possible now")
    GuidelineWorkResource work(@PathVariable UUID guideline, @PathVariable int version, Locale language) {
        return work(id(guideline, version), language);
    }

    private GuidelineWorkResource work(GuidelineVersionId id, Locale language) {
        return GuidelineWorkResource.of(reviews.work(id), texts, language);
    }

    private GuidelineVersionId id(UUID guideline, int number) {
        return guidelines.version(new GuidelineId(guideline), number);
    }

    @PostMapping(
            path = "/submission",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Submit a draft to its reviewers")
    GuidelineWorkResource submit(
            @PathVariable UUID guideline, @PathVariable int version, @RequestBody NewSubmission plan, Locale language) {
        var id = id(guideline, version);
        reviews.submit(id, !Boolean.FALSE.equals(plan.major()), Input.text(plan.changeNote()));
        return work(id, language);
    }

    @PostMapping(
            path = "/return",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Return a version to its authors, with the reason")
    GuidelineWorkResource giveBack(
            @PathVariable UUID guideline, @PathVariable int version, @RequestBody NewReturn why, Locale language) {
        var id = id(guideline, version);
        reviews.returnToAuthors(id, new Justification(why.reason()));
        return work(id, language);
    }

    @PostMapping(
            path = "/approval",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Approve the text of a version; its hash says which text was read")
    GuidelineWorkResource approve(
            @PathVariable UUID guideline, @PathVariable int version, @RequestBody NewApproval read, Locale language) {
        var id = id(guideline, version);
        reviews.approve(id, read.hash());
        return work(id, language);
    }

    @PostMapping(
            path = "/publication",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Publish an approved version, now or on a day: the version in force is superseded in the same step")
    GuidelineWorkResource publish(
            @PathVariable UUID guideline,
            @PathVariable int version,
            @RequestBody NewPublication plan,
            Locale language) {
        var id = id(guideline, version);
        if (plan.day() == null) publication.publish(id, plan.reviewDueOn());
        else publication.plan(id, plan.day(), plan.reviewDueOn());
        return work(id, language);
    }

    @PostMapping(
            path = "/withdrawal-proposal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Propose to withdraw the version in force; a reviewer confirms it")
    GuidelineWorkResource proposeWithdrawal(
            @PathVariable UUID guideline,
            @PathVariable int version,
            @RequestBody NewWithdrawalProposal plan,
            Locale language) {
        var id = id(guideline, version);
        publication.proposeWithdrawal(id, plan.kind(), new Justification(plan.reason()));
        return work(id, language);
    }

    @PostMapping(
            path = "/withdrawal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Withdraw the version in force, as another person has proposed")
    GuidelineWorkResource withdraw(
            @PathVariable UUID guideline, @PathVariable int version, @RequestBody NewWithdrawal plan, Locale language) {
        var id = id(guideline, version);
        publication.withdraw(id, plan.kind());
        return work(id, language);
    }

    @DeleteMapping(name = "Discard a draft that was never published; nobody sees it any more")
    ResponseEntity<Void> discard(@PathVariable UUID guideline, @PathVariable int version) {
        publication.discard(id(guideline, version));
        return ResponseEntity.noContent().build();
    }
}
