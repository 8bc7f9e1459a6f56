package portal.documents.extraction;

import org.springframework.modulith.NamedInterface;

/** How the conversion of a file ended. */
@NamedInterface("conversion")
public enum ConversionOutcome {
    CONVERTED,
    /** The file is not of the expected kind, whatever its name says. */
    WRONG_KIND,
    /** The picture has too many pixels, or the result is too long. */
    TOO_LARGE,
    /** The file unpacks to a suspicious multiple of its size. */
    BOMB,
    PASSWORD_PROTECTED,
    /** The Word file contains a program. */
    MACROS,
    BROKEN,
    /** The process was stopped or ended before it answered. */
    FAILED
}
