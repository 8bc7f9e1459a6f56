package portal.guidelines;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about a guideline, such as that a version of it was published. */
interface GuidelineFact extends ItemFact {
    GuidelineId guideline();

    @Override
    default UUID subjectId() {
        return guideline().value();
    }
}
