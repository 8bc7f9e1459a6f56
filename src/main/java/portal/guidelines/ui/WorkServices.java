package portal.guidelines.ui;

import org.springframework.stereotype.Component;
import portal.guidelines.GuidelineHandOver;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineSuggestions;

/** The services that the panels beside the text of a version use. */
@Component
record WorkServices(
        GuidelineReviews reviews,
        GuidelineSuggestions suggestions,
        GuidelineReviewers reviewers,
        GuidelineHandOver handOver) {}
