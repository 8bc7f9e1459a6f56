package portal.guidelines;

import java.util.UUID;

/** Identifies a guideline, with all its versions. */
public record GuidelineId(UUID value) {
    public static GuidelineId random() {
        return new GuidelineId(UUID.randomUUID());
    }

    /** Returns the path of the guideline's page, without a leading slash. */
    public String route() {
        return GuidelineItems.GUIDELINE.route(value);
    }
}
