package portal.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import portal.access.ui.MarkingWords;
import portal.search.lists.ListFindings;
import portal.search.lists.ListedTerm;
import portal.ui.Csv;

/** The table of a list as a file. */
class ListDownload extends Anchor {
    ListDownload(ListFindings findings) {
        var bytes = csv(findings).getBytes(UTF_8);
        setHref((DownloadHandler) event -> send(event, bytes));
        setText(getTranslation("search.list.csv"));
        setRouterIgnore(true);
        addClassName("list-download");
    }

    static String csv(ListFindings findings) {
        var csv = new StringBuilder(Csv.BEGINNING);
        csv.append(Csv.row(
                text("search.list.column.term"),
                text("search.list.column.answer"),
                text("search.list.column.items"),
                text("search.list.column.title"),
                text("search.list.column.place"),
                text("search.list.column.marking"),
                text("search.list.column.page"),
                text("search.list.column.line"),
                text("search.list.column.times")));
        findings.terms().forEach(listed -> csv.append(row(listed)));
        return csv.toString();
    }

    private static String row(ListedTerm listed) {
        var first = listed.first();
        return Csv.row(
                listed.term().text(),
                text("search.list.answer." + listed.answer()),
                listed.items(),
                first == null ? "" : first.title(),
                first == null || first.space() == null ? "" : first.space().name(),
                first == null || first.isPlace()
                        ? ""
                        : MarkingWords.line(first.marking().marking()),
                first == null ? "" : "/" + first.route(),
                listed.term().line(),
                listed.term().times());
    }

    private static void send(DownloadEvent event, byte[] bytes) throws IOException {
        event.setFileName("list.csv");
        event.setContentType("text/csv;charset=utf-8");
        event.setContentLength(bytes.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(bytes);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
