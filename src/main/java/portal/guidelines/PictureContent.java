package portal.guidelines;

/**
 * A picture of a guideline.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes the file; nobody may change it
 */
public record PictureContent(String mediaType, byte[] bytes) {}
