package portal.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Query;
import portal.search.Search;

/** Measures how many documents per second can be uploaded, and how many can be uploaded, extracted and indexed. */
class FileBench {
    private static final int FILES = 100;

    private final BenchPortal<ManyTopics> portal;
    private final Figures figures;

    FileBench(BenchPortal<ManyTopics> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        var world = portal.world();
        TestViewers.enter(new PersonId(world.readers().getFirst()));
        var files = new ArrayList<byte[]>();
        for (int i = 0; i < FILES; i++) files.add(letter(world.vocabulary()));
        var start = System.nanoTime();
        var filed = file(files, new SpaceId(world.room(0)));
        figures.add("files", "filed, encrypted and durable (DOCX, 10 pages)", FILES / since(start), "a second");
        while (portal.bean(Search.class).find(Query.of("lastwordofaletter")).total() < filed.size()) Thread.sleep(50);
        figures.add("files", "read and found", FILES / since(start), "a second");
    }

    private List<DocumentId> file(List<byte[]> files, SpaceId room) {
        var documents = portal.bean(Documents.class);
        var filed = new ArrayList<DocumentId>();
        for (int i = 0; i < files.size(); i++) filed.add(file(documents, room, files.get(i), "letter-" + i + ".docx"));
        return filed;
    }

    static DocumentId file(Documents documents, SpaceId space, byte[] letter, String name) {
        var marking = Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
        return documents.file(new FileDocument(space, marking, name), new ByteArrayInputStream(letter));
    }

    /** Returns a document of about ten pages. */
    static byte[] letter(ZipfVocabulary vocabulary) throws IOException {
        try (var letter = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 60; i++) letter.createParagraph().createRun().setText(vocabulary.words(60));
            letter.createParagraph().createRun().setText("lastwordofaletter");
            letter.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
