package portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.ui.MarkingLine;
import portal.access.ui.ProvenanceLine;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.VersionRow;
import portal.ui.LeftToRight;

/** Shows one version of a document: its file, its marking, its SHA-256, and its change note. */
class VersionItem extends Article {
    /** @param mayCopy whether the viewer may save the file */
    VersionItem(DocumentId document, VersionRow version, boolean mayCopy, Documents documents, Clock clock) {
        addClassName("version");
        var note = LeftToRight.show(new Paragraph(), version.changeNote());
        note.setVisible(!version.changeNote().isEmpty());
        add(
                new H3(getTranslation("documents.version.number", version.ordinal())),
                new DocumentFacts(version, clock),
                note,
                new MarkingLine(version.marked()),
                new ProvenanceLine(version.provenance()),
                hash(version),
                mayCopy
                        ? Download.link(documents, document, version.id(), version.fileName())
                        : new Span(version.fileName()));
    }

    private Component hash(VersionRow version) {
        var code = new Span(version.sha256());
        code.addClassName("code");
        var hash = new Div(new Span("SHA-256 "), code);
        hash.addClassName("version-hash");
        return hash;
    }
}
