package portal.guidelines;

/**
 * A changed text of a version.
 *
 * @param base the revision that the author began to edit
 * @param markdown the whole text, without the title
 */
public record SaveRevision(GuidelineVersionId version, GuidelineRevisionId base, String title, String markdown) {}
