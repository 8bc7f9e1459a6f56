package portal.access;

/**
 * The item that a new item answers or quotes, or of which the new item is the tear-line version. An answer counts as a
 * quotation: it has all restrictions of the other item (AC-19). A tear-line version may have a lighter marking (AC-15).
 * In both, what the originator of the other item hides from a country is hidden from it too (AC-17).
 *
 * @param audience the audience of the other item
 */
public record SourceItem(AudienceId audience, boolean isTearLine) {
    public static SourceItem quoted(AudienceId audience) {
        return new SourceItem(audience, false);
    }

    public static SourceItem ofTearLine(AudienceId full) {
        return new SourceItem(full, true);
    }
}
