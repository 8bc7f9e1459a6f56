package portal.guidelines.ui;

import org.springframework.stereotype.Component;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelinePdf;
import portal.guidelines.GuidelineWriting;
import portal.search.Lookup;
import portal.search.Search;
import portal.topics.Topics;

/** The services for the parts of the page on which a guideline is read. */
@Component
record ReadingServices(
        GuidelineWriting writing,
        GuidelineFeedback feedback,
        GuidelinePdf pdf,
        Topics topics,
        Search search,
        Lookup lookup) {}
