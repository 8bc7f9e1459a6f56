package portal.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;

/** A text to be downloaded as a file, which browsers must not cache. */
public record TextFile(String name, String mediaType, String text) {
    /** Writes the file to a download response. */
    public void send(DownloadEvent event) throws IOException {
        var bytes = text.getBytes(UTF_8);
        event.setFileName(name);
        event.setContentType(mediaType + ";charset=utf-8");
        event.setContentLength(bytes.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(bytes);
    }
}
