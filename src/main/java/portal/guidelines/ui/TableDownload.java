package portal.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.access.NotFound;
import portal.access.Refused;
import portal.ui.Csv;
import portal.ui.TextFile;

/** A link that downloads a table as a CSV file. The table is asked for again at the time of the download. */
class TableDownload extends Anchor {
    private final transient Function<Locale, String> csv;

    /** @param csv returns the content of the file in this language */
    TableDownload(Function<Locale, String> csv) {
        this.csv = csv;
        var reader = getLocale();
        setHref((DownloadHandler) event -> send(event, reader));
        setText(getTranslation("guidelines.progress.csv"));
        setRouterIgnore(true);
        addClassName("table-download");
    }

    /** Returns the names of columns, in the reader's language. */
    static List<String> columns(Locale reader, String... columns) {
        return Stream.of(columns)
                .map(column -> I18NProvider.translate(reader, "guidelines.progress.column." + column))
                .toList();
    }

    /**
     * Returns the content of a file.
     *
     * @param rows the rows as CSV
     */
    static String csv(List<String> columns, Stream<String> rows) {
        return rows.collect(Collectors.joining("", Csv.BEGINNING + Csv.row(columns.toArray()), ""));
    }

    private void send(DownloadEvent event, Locale reader) throws IOException {
        try {
            new TextFile("acknowledgements.csv", "text/csv", csv.apply(reader)).send(event);
        } catch (NotFound | Refused noLongerPermitted) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
