package portal.documents.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.documents.UnpackedFile;
import portal.documents.UnpackedFile.State;
import portal.documents.ZipFiling;
import portal.ui.Csv;
import portal.ui.MoreList;

/**
 * The results for the files of a ZIP: the counts, the files that were not newly filed and why, and all results as a CSV
 * download. The list and the CSV file show an address only for documents that the reader may read at that moment.
 */
class ZipReport extends Div {
    private static final int AT_A_TIME = 500;

    private final transient ZipFiling zips;
    private final SpaceId space;
    private final List<UnpackedFile> files;

    ZipReport(ZipFiling zips, SpaceId space, List<UnpackedFile> files) {
        this.zips = zips;
        this.space = space;
        this.files = files;
        addClassName("zip-report");
        var total = new Div();
        total.addClassNames("facts", "facts-said");
        for (var state : State.values()) total.add(fact(state, total.getComponentCount() == 0));
        total.getElement().setAttribute("role", "status");
        add(total, download());
        var others = files.stream().filter(file -> file.state() != State.FILED).toList();
        if (!others.isEmpty())
            add(new MoreList<Row>((last, limit) -> after(others, last, limit), row -> row(row.file())));
    }

    private Span fact(State state, boolean isFirst) {
        var dot = new Span(" · ");
        dot.addClassName("dot");
        var words = new Span(getTranslation("documents.zip.state." + state) + " " + count(state));
        return isFirst ? words : new Span(dot, words);
    }

    private long count(State state) {
        return files.stream().filter(file -> file.state() == state).count();
    }

    private record Row(int number, UnpackedFile file) {}

    private List<Row> after(List<UnpackedFile> files, @Nullable Row last, int limit) {
        var from = last == null ? 0 : last.number() + 1;
        var next = zips.report(space, files.subList(from, Math.min(files.size(), from + limit)));
        return IntStream.range(0, next.size())
                .mapToObj(number -> new Row(from + number, next.get(number)))
                .toList();
    }

    private Component row(UnpackedFile file) {
        var name = new Span(file.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("zip-name");
        var row = new Div(name, new Span(why(file, getLocale())));
        row.addClassName("zip-row");
        if (file.document() != null) row.add(new Anchor(file.document().route(), getTranslation("documents.zip.open")));
        return row;
    }

    private Anchor download() {
        var reader = getLocale();
        var link = new Anchor((DownloadHandler) event -> send(event, reader), getTranslation("documents.zip.csv"));
        link.setRouterIgnore(true);
        return link;
    }

    /** @throws NotFound if the reader no longer has access to the space */
    String csv(Locale reader) {
        var csv = new StringBuilder(Csv.BEGINNING);
        csv.append(Csv.row(Stream.of("name", "state", "page", "why")
                .map(column -> I18NProvider.translate(reader, "documents.zip.column." + column))
                .toArray()));
        for (int from = 0; from < files.size(); from += AT_A_TIME)
            zips.report(space, files.subList(from, Math.min(files.size(), from + AT_A_TIME)))
                    .forEach(file -> csv.append(row(file, reader)));
        return csv.toString();
    }

    private static String row(UnpackedFile file, Locale reader) {
        return Csv.row(
                file.name(),
                I18NProvider.translate(reader, "documents.zip.state." + file.state()),
                file.document() == null ? "" : "/documents/" + file.document().value(),
                file.why() == null ? "" : why(file, reader));
    }

    private static String why(UnpackedFile file, Locale reader) {
        return file.why() == null
                ? I18NProvider.translate(reader, "documents.zip.state." + file.state())
                : I18NProvider.translate(reader, file.why().key(), file.why().arguments());
    }

    private void send(DownloadEvent event, Locale reader) throws IOException {
        try {
            send(event, csv(reader).getBytes(UTF_8));
        } catch (NotFound withdrawn) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private static void send(DownloadEvent event, byte[] bytes) throws IOException {
        event.setFileName("zip.csv");
        event.setContentType("text/csv;charset=utf-8");
        event.setContentLength(bytes.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(bytes);
    }
}
