package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.documents.extraction.ConvertedPicture;
import portal.documents.ui.FileUpload;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.WorkCard;

/** The dialog for adding a picture to a text. It asks for the file and for a description in words. */
class PictureDialog extends GuidelineDialog {
    /** Asks the script {@code frontend/pictures.js} for the file that was pasted or dropped, if there is one. */
    private static final String WANT = "this.dispatchEvent(new CustomEvent('picture-wanted', { bubbles: true }))";

    private final GuidelineVersionId version;
    private final GuidelinePictures pictures;
    private final Consumer<String> insert;
    private final FileUpload upload = new FileUpload(GuidelinePictures.MOST_BYTES, this::take);
    private final TextField description = new TextField(getTranslation("guidelines.picture.description"));
    private final Paragraph problem = new Paragraph();
    private volatile @Nullable ConvertedPicture picture;

    /** @param insert receives the Markdown of the picture */
    PictureDialog(WorkCard card, GuidelinePictures pictures, Consumer<String> insert) {
        super(I18NProvider.translate("guidelines.picture.title"), I18NProvider.translate("guidelines.picture.insert"));
        this.version = card.version();
        this.pictures = pictures;
        this.insert = insert;
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(removed -> picture = null);
        upload.addAllFinishedListener(finished -> problem.setVisible(false));
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        description.setMaxLength(GuidelinePictures.LONGEST_DESCRIPTION);
        description.setHelperText(getTranslation("guidelines.picture.description.help"));
        description.setWidthFull();
        InLanguage.markTyped(description, card.language());
        form.required(description, getTranslation("guidelines.picture.description.missing"));
        begin(new Hint(getTranslation("guidelines.picture.hint")), upload, problem, description);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) upload.getElement().executeJs(WANT);
        });
    }

    /** Called by the thread of the upload, without the lock of the session. */
    private void take(String fileName, InputStream content) {
        try {
            picture = pictures.convert(version, content.readNBytes(GuidelinePictures.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void send() {
        var chosen = picture;
        if (chosen == null) throw new Refused("guidelines.picture.missing");
        insert.accept(PictureMarkdown.of(description.getValue(), pictures.add(version, chosen)));
        close();
    }

    @Override
    protected void refuse(Refused refused, String why) {
        problem.setText(why);
        problem.setVisible(true);
    }
}
