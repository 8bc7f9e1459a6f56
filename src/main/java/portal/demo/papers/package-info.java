/**
 * Generates PDF, Word, Excel, PowerPoint, OpenDocument, RTF, HTML, e-mail, text and image files from readable Markdown.
 * The same text always gives the same bytes, so that file hashes are reproducible.
 */
@NullMarked
package portal.demo.papers;

import org.jspecify.annotations.NullMarked;
