package portal.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import portal.access.NotFound;
import portal.access.ui.MarkingWords;
import portal.people.ReauthenticationNeeded;
import portal.search.SearchUnavailable;
import portal.search.lists.ListFindings;
import portal.search.lists.ListSearch;
import portal.search.lists.ListSearchRunning;
import portal.search.lists.ListedTerm;
import portal.ui.Csv;
import portal.ui.TextFile;

/** A link that downloads list search results as a file; each hit is searched for again at download time. */
class ListDownload extends Anchor {
    private static final String SECONDS_UNTIL_SEARCH_MAY_ANSWER = "5";

    private final transient ListSearch search;
    private final transient ListFindings findings;

    ListDownload(ListSearch search, ListFindings findings) {
        this.search = search;
        this.findings = findings;
        var reader = getLocale();
        setHref((DownloadHandler) event -> send(event, reader));
        setText(getTranslation("search.list.csv"));
        setRouterIgnore(true);
        addClassName("list-download");
    }

    String csv(Locale reader) {
        var csv = new StringBuilder(Csv.BEGINNING);
        csv.append(Csv.row(Stream.of("term", "answer", "items", "title", "place", "marking", "page", "line", "times")
                .map(column -> I18NProvider.translate(reader, "search.list.column." + column))
                .toArray()));
        search.exported(findings.terms()).forEach(listed -> csv.append(row(listed, reader)));
        return csv.toString();
    }

    private static String row(ListedTerm listed, Locale reader) {
        var first = listed.first();
        return Csv.row(
                listed.term().text(),
                I18NProvider.translate(reader, "search.list.answer." + listed.answer()),
                listed.items(),
                first == null ? "" : first.title(),
                first == null || first.space() == null ? "" : first.space().name(),
                first == null || first.isSpace()
                        ? ""
                        : MarkingWords.line(first.marking().marking()),
                first == null ? "" : "/" + first.route(),
                listed.term().line(),
                listed.term().times());
    }

    private void send(DownloadEvent event, Locale reader) throws IOException {
        try {
            new TextFile("list.csv", "text/csv", csv(reader)).send(event);
        } catch (ReauthenticationNeeded needed) {
            event.getResponse().setStatus(HttpStatusCode.NO_CONTENT.getCode()); // so that the browser stays on the page
            askForIt(event.getUI(), needed);
        } catch (NotFound signedOut) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        } catch (SearchUnavailable | ListSearchRunning notNow) {
            event.getResponse().setHeader("Retry-After", SECONDS_UNTIL_SEARCH_MAY_ANSWER);
            event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
        }
    }

    private void askForIt(UI page, ReauthenticationNeeded needed) {
        var refused = new ErrorEvent(needed, getElement().getNode());
        page.access(() -> page.getSession().getErrorHandler().error(refused));
    }
}
