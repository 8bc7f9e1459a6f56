package portal.guidelines.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import portal.access.NotFound;
import portal.access.Refused;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelinePdf;
import portal.pdf.PdfPages;
import portal.ui.Symbol;

/** A link that downloads the shown version as a PDF file. The pages are made at the time of the download. */
class PdfDownload extends Anchor {
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST_NAME = 80;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String A_MINUTE = "60";

    private final transient GuidelinePdf pdf;
    private final transient GuidelineCard card;
    private final String busy;

    PdfDownload(GuidelinePdf pdf, GuidelineCard card) {
        this.pdf = pdf;
        this.card = card;
        this.busy = getTranslation("guidelines.pdf.busy");
        setHref((DownloadHandler) this::send);
        setRouterIgnore(true);
        addClassName("pdf-download");
        setTitle(getTranslation("guidelines.pdf.title", InLanguage.name(card.language(), getLocale())));
        add(Symbol.DOWNLOAD.icon(), new Span(getTranslation("guidelines.pdf.download")));
    }

    private void send(DownloadEvent event) throws IOException {
        try {
            var file = PdfPages.inTurn(() -> pdf.of(card.id(), card.number(), card.language()), PATIENCE);
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            if (file.isPresent()) send(event, file.get());
            else refuse(event);
        } catch (NotFound | Refused noLongerPermitted) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private void send(DownloadEvent event, byte[] bytes) throws IOException {
        event.setFileName(name());
        event.setContentType("application/pdf");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }

    private void refuse(DownloadEvent event) throws IOException {
        event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
        event.getResponse().setHeader("Retry-After", A_MINUTE);
        event.setContentType("text/plain;charset=UTF-8");
        event.getOutputStream().write(busy.getBytes(UTF_8));
    }

    private String name() {
        var title = NO_WORDS.matcher(card.title()).replaceAll(" ").strip();
        var words = title.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return words + " v" + card.number() + " " + card.language().getLanguage() + ".pdf";
    }
}
