package portal.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import portal.access.NotFound;
import portal.access.Refused;
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

    private void send(DownloadEvent event, Locale reader) throws IOException {
        try {
            new TextFile("acknowledgements.csv", "text/csv", csv.apply(reader)).send(event);
        } catch (NotFound | Refused noLongerPermitted) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
