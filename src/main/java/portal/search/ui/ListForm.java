package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.search.lists.TermList;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * A form for a list of terms. The terms are typed, pasted, or read from a file; terms from a file are shown before the
 * search.
 */
class ListForm extends Div {
    private final TextArea terms = new TextArea(getTranslation("search.list.terms"));
    private volatile @Nullable String fromFile;

    /**
     * @param lines the initial text of the field
     * @param lookUp receives the text, one term per line, when the viewer starts the search
     */
    ListForm(String lines, Consumer<String> lookUp) {
        addClassName("list-form");
        Shortcut.markComposer(this);
        terms.setHelperText(getTranslation("search.list.rule"));
        terms.setMinRows(8);
        terms.setMaxRows(16);
        terms.setValue(lines);
        terms.getElement().setAttribute("spellcheck", "false");
        var go = new PrimaryButton(getTranslation("search.list.go"), Symbol.SEARCH, () -> lookUp.accept(lines()));
        var actions = new Div(Shortcut.SEND.on(go), upload());
        actions.addClassName("list-deeds");
        add(terms, actions);
    }

    String lines() {
        return terms.getValue();
    }

    /** Shows why the list cannot be searched for; the typed text remains. */
    void refuse(String why) {
        terms.setErrorMessage(why);
        terms.setInvalid(true);
        terms.focus();
    }

    private Upload upload() {
        var upload = new Upload(this::read);
        upload.setAcceptedFileTypes(".txt", ".csv", "text/plain", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ListFile.LARGEST);
        upload.setDropLabel(new Span(getTranslation("search.list.drop")));
        upload.setUploadButton(new Button(getTranslation("search.list.file"), Symbol.UPLOAD.icon()));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("search.list.file.large", ListFile.LARGEST >> 20))
                        .setIncorrectFileType(getTranslation("search.list.file.type"))
                        .setTooManyFiles(getTranslation("search.list.file.one"))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            show(fromFile);
        });
        return upload;
    }

    /** Reads an uploaded file. This runs in the upload request, without the lock of the session. */
    private void read(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = content.readNBytes(ListFile.LARGEST + 1);
            content.transferTo(OutputStream.nullOutputStream());
            fromFile = bytes.length > ListFile.LARGEST ? null : ListFile.lines(event.getFileName(), bytes);
        }
    }

    /**
     * Shows the terms from a file in the field. A list that is far too long is refused, because it would overload the
     * browser.
     */
    private void show(@Nullable String lines) {
        if (lines == null) refuse(getTranslation("search.list.file.large", ListFile.LARGEST >> 20));
        else if (lines.lines().limit(2L * TermList.MOST + 1).count() > 2L * TermList.MOST)
            refuse(getTranslation("search.list.refused.many", TermList.MOST));
        else {
            terms.setInvalid(false);
            terms.setValue(lines);
            terms.focus();
        }
    }
}
