/**
 * Documents: files in any space, with several versions, each of which has its own marking.
 *
 * <p>A reader sees a document as the latest version whose audience they are in, numbered among the versions that they
 * may read. So nobody can notice a version that is hidden from them, and a document stays visible to everyone who may
 * read one of its versions. Only a document's originator and the stewards of its space change it (AC-10); each change
 * is shown to people who may read the document's audiences before and after the change. The bytes are on the disk,
 * encrypted, before the database refers to them, so a file in the database always exists. A separate process extracts
 * the text later, from a queue in the database.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "hosting",
            "access",
            "access::ui",
            "audit::ui",
            "notifications",
            "notifications::ui",
            "originators",
            "search",
            "search::extracts",
            "search::ui"
        })
@NullMarked
package portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
