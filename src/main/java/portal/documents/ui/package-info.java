/**
 * The pages and fields for documents: the documents of a space, a document with its versions, and the attachments of a
 * post.
 *
 * <p>Above every upload field, a line says who will be able to read the file; below it, each file has its own result.
 * Every download request checks the permission. The portal's own pages show only the extracted text of a file, as plain
 * text.
 */
@NamedInterface("ui")
@NullMarked
package portal.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
