/**
 * The paper mill: turns readable Markdown into real PDF, Word, Excel, PowerPoint, OpenDocument, RTF, HTML, e-mail,
 * text and picture files. The same text always gives the same bytes, so that a hash seen once can be seen again.
 */
@NullMarked
package portal.demo.papers;

import org.jspecify.annotations.NullMarked;
