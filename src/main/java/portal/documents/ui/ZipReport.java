package portal.documents.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.Unpacked;
import portal.documents.Unpacked.State;
import portal.ui.Csv;
import portal.ui.MoreList;

/** What became of each file of a ZIP: how many, which were not filed anew and why, and all of them as a table to keep. */
class ZipReport extends Div {
    private final List<Unpacked> files;

    ZipReport(List<Unpacked> files) {
        this.files = files;
        addClassName("zip-report");
        var total = new Div();
        total.addClassNames("facts", "facts-said");
        for (var state : State.values()) total.add(fact(state, total.getComponentCount() == 0));
        total.getElement().setAttribute("role", "status");
        add(total, download());
        var others = files.stream().filter(file -> file.state() != State.FILED).toList();
        if (!others.isEmpty()) add(new MoreList<Unpacked>((last, limit) -> after(others, last, limit), this::row));
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

    private static List<Unpacked> after(List<Unpacked> files, @Nullable Unpacked last, int limit) {
        return files.stream()
                .skip(last == null ? 0 : files.indexOf(last) + 1L)
                .limit(limit)
                .toList();
    }

    private Component row(Unpacked file) {
        var name = new Span(file.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("zip-name");
        var row = new Div(name, new Span(why(file)));
        row.addClassName("zip-row");
        if (file.document() != null) {
            var link = new Anchor("documents/" + file.document().value(), getTranslation("documents.zip.open"));
            link.getElement().setAttribute("router-link", true);
            row.add(link);
        }
        return row;
    }

    private Anchor download() {
        var bytes = csv(files).getBytes(UTF_8);
        var link = new Anchor((DownloadHandler) event -> send(event, bytes), getTranslation("documents.zip.csv"));
        link.setRouterIgnore(true);
        return link;
    }

    static String csv(List<Unpacked> files) {
        var csv = new StringBuilder(Csv.BEGINNING);
        csv.append(Csv.row(
                text("documents.zip.column.name"),
                text("documents.zip.column.state"),
                text("documents.zip.column.page"),
                text("documents.zip.column.why")));
        for (var file : files)
            csv.append(Csv.row(
                    file.name(),
                    text("documents.zip.state." + file.state()),
                    file.document() == null
                            ? ""
                            : "/documents/" + file.document().value(),
                    file.why() == null ? "" : why(file)));
        return csv.toString();
    }

    private static String why(Unpacked file) {
        return file.why() == null
                ? text("documents.zip.state." + file.state())
                : I18NProvider.translate(file.why().key(), file.why().arguments());
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }

    private static void send(DownloadEvent event, byte[] bytes) throws IOException {
        event.setFileName("zip.csv");
        event.setContentType("text/csv;charset=utf-8");
        event.setContentLength(bytes.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(bytes);
    }
}
