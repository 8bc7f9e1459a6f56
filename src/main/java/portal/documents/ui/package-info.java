/**
 * Documents on screen: the shelf of a space, a document with its versions, and the files that go with a post.
 *
 * <p>Every upload has the audience line above it and an answer of its own below it; every download asks again whether
 * the person may have it, at each request. Nothing of a file is ever shown by the portal itself but its text, as text.
 */
@NamedInterface("ui")
@NullMarked
package portal.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
