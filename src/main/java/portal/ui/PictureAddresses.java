package portal.ui;

import org.jspecify.annotations.Nullable;

/**
 * Tells where the portal serves the pictures of a text. In Markdown, the address of a picture is {@code picture:} and
 * its name.
 */
@FunctionalInterface
public interface PictureAddresses {
    /** For a text that has no pictures: their descriptions are shown instead. */
    PictureAddresses NONE = name -> null;

    /** Returns the address of a picture, relative to the portal; null if the text has no such picture. */
    @Nullable
    String of(String name);
}
