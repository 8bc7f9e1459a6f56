package portal.documents.extraction;

import org.springframework.modulith.NamedInterface;

/** What a Word file can contain and Markdown cannot. */
@NamedInterface("conversion")
public enum LeftOut {
    TEXT_BOX,
    /** The words that were inserted are part of the text; the words that were deleted are not. */
    TRACKED_CHANGE,
    COMMENT,
    PICTURE,
    FORMULA,
    /** A diagram, a chart, or a part of another program's file. */
    OBJECT,
    HEADER_OR_FOOTER
}
