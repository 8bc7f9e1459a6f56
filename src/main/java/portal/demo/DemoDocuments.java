package portal.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.demo.DemoWorld.DemoAction;
import portal.demo.Script.PaperSource;
import portal.demo.papers.Paper;
import portal.demo.papers.SampleFiles;
import portal.documents.DocumentFiled;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
import portal.documents.DocumentReplaced;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;

/** Generates the documents of the scripts and adds them, each as its fictitious author and at its time in the past. */
@Component
@Profile("demo")
class DemoDocuments {
    private final DemoCast demoCast = DemoCast.read();
    private final Documents documents;
    private final DemoSessions sessions;
    private final DemoMarkings markings;
    private final DemoProvenances provenances;
    private final DemoProgress steps;
    private @Nullable String filing;

    DemoDocuments(
            Documents documents,
            DemoSessions sessions,
            DemoMarkings markings,
            DemoProvenances provenances,
            DemoProgress steps) {
        this.documents = documents;
        this.sessions = sessions;
        this.markings = markings;
        this.provenances = provenances;
        this.steps = steps;
    }

    List<DemoAction> actions(Script script, SpaceId space, LocalDate today) {
        return script.papers().stream()
                .filter(source -> steps.made(step(space, source.name())).isEmpty())
                .map(source -> {
                    var paper = paper(source, today);
                    var print = CompletableFuture.supplyAsync(() -> SampleFiles.make(paper));
                    return new DemoAction(paper.writtenAt(), () -> file(source, paper, script.sign(), space, print));
                })
                .toList();
    }

    /** Returns the document that was generated from this source; empty if it is not filed yet. */
    Optional<DocumentId> filed(SpaceId space, String name) {
        return steps.made(step(space, name)).map(DocumentId::new);
    }

    @EventListener
    void filed(DocumentFiled event) {
        note(event.document());
    }

    @EventListener
    void replaced(DocumentReplaced event) {
        note(event.document());
    }

    /** Records that the document is filed, in the same transaction, so that both are stored or neither. */
    private void note(DocumentId document) {
        if (filing != null) steps.note(filing, document.value());
    }

    private void file(
            PaperSource source, Paper paper, ScriptEntry sign, SpaceId space, CompletableFuture<byte[]> print) {
        filing = step(space, source.name());
        var file = new ByteArrayInputStream(print.join());
        try {
            sessions.as(
                    source.scene().need("by"),
                    paper.writtenAt(),
                    () -> source.scene()
                            .find("replaces")
                            .map(earlier -> replace(filed(space, earlier).orElseThrow(), source.scene(), paper, file))
                            .orElseGet(() -> file(space, sign, source.scene(), paper, file)));
        } finally {
            filing = null;
        }
    }

    private UUID file(SpaceId space, ScriptEntry sign, ScriptEntry scene, Paper paper, InputStream file) {
        var kind = scene.find("kind").map(DocumentKind::valueOf).orElse(DocumentKind.REPORT);
        var marking = markings.marking(scene, sign, space);
        var plan = new FileDocument(
                space,
                marking,
                paper.fileName(),
                paper.title(),
                kind,
                paper.language().getLanguage(),
                provenances.provenance(scene, space));
        return documents.file(plan, file).value();
    }

    private UUID replace(DocumentId earlier, ScriptEntry scene, Paper paper, InputStream file) {
        return documents
                .replace(new ReplaceDocument(earlier, null, paper.fileName(), scene.need("change")), file)
                .value();
    }

    private Paper paper(PaperSource source, LocalDate today) {
        var scene = source.scene();
        var fileName = scene.find("file").orElse(source.name().replaceAll("\\.v\\d+\\.", "."));
        return new Paper(
                fileName,
                scene.need("title"),
                demoCast.actor(scene.need("by")).name(),
                scene.language(),
                scene.at(today),
                scene.text());
    }

    private static String step(SpaceId space, String name) {
        return "paper " + space.value() + " " + name;
    }
}
