package portal.guidelines.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import portal.access.NotFound;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.PictureContent;
import portal.ui.PictureAddresses;

/**
 * Serves the pictures of guidelines, at addresses such as {@code guidelines/ID/2/pictures/NAME} for version 2, and
 * checks the permission at each request. A hidden picture and one that does not exist give the same answer.
 *
 * <p>The response headers forbid the browser to cache the picture, to guess its type, and to run code in it.
 */
@Component
class PictureRequests implements VaadinServiceInitListener, RequestHandler {
    private static final Pattern PATH = Pattern.compile(
            "/guidelines/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([1-9]\\d{0,5})/pictures/([0-9a-f]{16})");

    private final transient GuidelinePictures pictures;

    PictureRequests(GuidelinePictures pictures) {
        this.pictures = pictures;
    }

    /** Returns where the pictures of a version are served. */
    static PictureAddresses addresses(GuidelineId guideline, int number) {
        return name -> guideline.route() + "/" + number + "/pictures/" + name;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var asked = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!asked.matches()) return false;
        try {
            send(content(asked), response);
        } catch (NotFound hidden) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
        return true;
    }

    private PictureContent content(MatchResult asked) {
        var guideline = new GuidelineId(UUID.fromString(asked.group(1)));
        return pictures.content(guideline, Integer.parseInt(asked.group(2)), asked.group(3));
    }

    private static void send(PictureContent picture, VaadinResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.bytes().length);
        try (var out = response.getOutputStream()) {
            out.write(picture.bytes());
        }
    }
}
