/**
 * Documents on screen: the documents of a space, a document with its versions, and the attachments of a post.
 *
 * <p>Every upload has the audience line above it and its own result below it; every download checks the permission at
 * each request. The portal itself shows nothing of a file but its text, as plain text.
 */
@NamedInterface("ui")
@NullMarked
package portal.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
