package portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.Refused;
import portal.people.ReauthenticationNeeded;
import portal.ui.Symbol;
import portal.ui.Toast;

/**
 * The upload field. It streams each file from its request into the store. Each file has its own progress and result; a
 * refused file does not stop the others.
 */
@StyleSheet("assets/documents.css")
public class FileUpload extends Upload {
    /**
     * Receives an uploaded file. Called by the thread of the upload request, without the lock of the Vaadin session.
     */
    @FunctionalInterface
    public interface FileDestination {
        void file(String fileName, InputStream content);
    }

    /**
     * A script that shows the server's reason for a refused file instead of the browser's general message. A retry
     * would be refused for the same reason, so the script marks the file, and the style sheet hides its retry button.
     */
    private static final String SAY_WHY = """
            this.addEventListener('upload-error', event => {
              try {
                const reason = JSON.parse(event.detail.xhr.responseText).rejected?.[0]?.reason;
                if (reason) Object.assign(event.detail.file, { error: reason, isRefused: true });
              } catch (noReason) { /* the general sentence stands */ }
            });
            const mark = () => this.querySelectorAll('vaadin-upload-file').forEach(
              line => line.toggleAttribute('refused', Boolean(line.file?.isRefused)));
            new MutationObserver(mark).observe(
              this, { subtree: true, childList: true, attributes: true, attributeFilter: ['error'] });""";

    static final String UNSENT = "element.files.filter(file => !file.complete).length";

    private final long limitInBytes;
    private int chosen;
    private IntConsumer whenChosen = unsent -> {};
    private boolean isSending;
    private @Nullable Runnable whenAllThere;

    public FileUpload(long limitInBytes, FileDestination filing) {
        this.limitInBytes = limitInBytes;
        addClassName("file-upload");
        setUploadFormat(UploadFormat.RAW);
        if (limitInBytes <= Integer.MAX_VALUE) setMaxFileSize((int) limitInBytes);
        setI18n(new UploadWords(limitInBytes >> 20, "documents.upload.held"));
        setUploadButton(chooseButton());
        setDropLabel(new Span(getTranslation("documents.upload.drop")));
        setUploadHandler(new Inlet(filing, getLocale()));
        addAllFinishedListener(finished -> settle());
        addFileRejectedListener(rejected -> Toast.problem(
                getTranslation("documents.upload.not-taken", rejected.getFileName(), rejected.getErrorMessage())));
        getElement()
                .addEventListener(
                        "files-changed",
                        event -> choose(event.getEventData().get(UNSENT).asInt()))
                .addEventData(UNSENT);
        getElement().executeJs(SAY_WHY);
    }

    /**
     * Lets chosen files wait in the browser until {@link #send}.
     *
     * @param until the key of the text that is shown for waiting files
     */
    FileUpload held(String until) {
        setAutoUpload(false);
        setI18n(new UploadWords(limitInBytes >> 20, until));
        addClassName("held");
        return this;
    }

    /** Sets the callback that receives how many files are chosen and not yet uploaded. */
    FileUpload whenChosen(IntConsumer hears) {
        whenChosen = hears;
        return this;
    }

    /** Sends the waiting files; {@code then} runs once all of them are accepted, or at once if there are none. */
    void send(Runnable then) {
        if (isSending) return;
        if (chosen == 0) {
            then.run();
            return;
        }
        isSending = true;
        whenAllThere = then;
        getElement().callJsFunction("uploadFiles");
    }

    /** Returns how many files are chosen and not yet uploaded. */
    int unsent() {
        return chosen;
    }

    /**
     * Removes the accepted files from the list, so that only the refused files and the reasons for their refusal
     * remain.
     */
    void forgetFiled() {
        getElement().executeJs("this.files = this.files.filter(file => !file.complete)");
    }

    private void choose(int unsent) {
        chosen = unsent;
        whenChosen.accept(unsent);
    }

    private void settle() {
        isSending = false;
        var then = whenAllThere;
        whenAllThere = null;
        if (then != null)
            getElement()
                    .executeJs("return " + UNSENT.replace("element", "this"))
                    .then(Integer.class, left -> {
                        choose(left);
                        if (left == 0) then.run();
                        else Toast.problem(getTranslation("documents.upload.some-missing", left));
                    });
    }

    private Button chooseButton() {
        return new Button(getTranslation("documents.upload.choose"), Symbol.UPLOAD.icon());
    }

    /**
     * Handles an upload on the server: passes the file to its destination, or answers with the reason for refusing it,
     * in the reader's language.
     */
    private record Inlet(FileDestination filing, Locale language) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                take(event, content);
            } catch (UncheckedIOException brokenOff) {
                throw brokenOff.getCause();
            }
        }

        private void take(UploadEvent event, InputStream content) throws IOException {
            try {
                filing.file(event.getFileName(), content);
            } catch (Refused refused) {
                refuse(event, content, I18NProvider.translate(language, refused.key(), refused.arguments()));
            } catch (ReauthenticationNeeded needed) {
                event.getUI().access(() -> {
                    throw needed; // so that the page asks for the second factor again
                });
                refuse(event, content, I18NProvider.translate(language, "documents.upload.reauthentication"));
            } catch (NotFound gone) {
                refuse(event, content, I18NProvider.translate(language, "documents.upload.gone"));
            }
        }

        /**
         * Answers with the reason for refusing the file. Reads the rest of the upload first, because browsers read the
         * response only after they have sent everything.
         */
        private static void refuse(UploadEvent event, InputStream content, String why) throws IOException {
            content.transferTo(OutputStream.nullOutputStream());
            if (event.getResponse() instanceof ServletResponse response) response.setCharacterEncoding("UTF-8");
            event.reject(why);
        }
    }
}
