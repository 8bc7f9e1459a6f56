package portal.guidelines;

import portal.guidelines.clauses.ClauseText;

/** The text of a version as an author edits it, with the revision to name when it is saved. */
public record EditableText(GuidelineVersionId version, GuidelineRevisionId revision, ClauseText text) {}
