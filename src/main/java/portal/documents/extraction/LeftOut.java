package portal.documents.extraction;

import org.springframework.modulith.NamedInterface;

/** What the conversion of a Word file to Markdown can leave out. */
@NamedInterface("conversion")
public enum LeftOut {
    TEXT_BOX,
    /** The words that were inserted are part of the text; the words that were deleted are not. */
    TRACKED_CHANGE,
    COMMENT,
    PICTURE,
    FORMULA,
    /** A diagram, a chart, or an embedded object of another program. */
    OBJECT,
    HEADER_OR_FOOTER
}
