package portal.guidelines;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.documents.DocumentReaders;
import portal.documents.Documents;
import portal.guidelines.clauses.AttachedDocument;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.ui.Texts;

/** Keeps a document that is the body of a guideline from readers of the guideline who may not read the document. */
@Component
class GuidelineBodies {
    private final RevisionTable revisions;
    private final Documents documents;
    private final DocumentReaders readers;
    private final Access access;
    private final Texts texts;

    GuidelineBodies(RevisionTable revisions, Documents documents, DocumentReaders readers, Access access, Texts texts) {
        this.revisions = revisions;
        this.documents = documents;
        this.readers = readers;
        this.access = access;
        this.texts = texts;
    }

    /** Returns whether everybody who will read this version may read the document that is its body, if there is one. */
    boolean isForAllReaders(VersionRow version) {
        return revisions
                .text(version)
                .body()
                .filter(body -> !isForAllReaders(version, body))
                .isEmpty();
    }

    /** Returns whether everybody who will read this version may read a document. */
    boolean isForAllReaders(VersionRow version, AttachedDocument document) {
        return readers.include(access.onceReleased(version.work()), List.of(document.version()));
    }

    /** Returns whether the viewer may not read the document that is the body of a text. */
    boolean isHidden(ClauseText text) {
        return text.body()
                .filter(body -> documents.versionCards(List.of(body.version())).isEmpty())
                .isPresent();
    }

    /** Returns the text with a sentence in place of the address and the hash of the document that is its body. */
    ClauseText withoutBody(ClauseText text, Locale language) {
        var heading = texts.getTranslation("guidelines.body.heading", language);
        var sentence = texts.getTranslation("guidelines.body.hidden", language);
        return text.withBody(text.body().orElseThrow(), new Section(1, heading, sentence));
    }
}
