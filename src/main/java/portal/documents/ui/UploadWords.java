package portal.documents.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;

/** The texts of the upload component, in the reader's language. */
class UploadWords extends UploadI18N {
    /** @param held the key of the text that is shown for a file waiting in the browser */
    UploadWords(long limitInMegabytes, String held) {
        var drop = text("drop");
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        var choose = text("choose");
        setAddFiles(new AddFiles().setOne(choose).setMany(choose));
        setError(new Error()
                .setTooManyFiles(text("too-many"))
                .setFileIsTooBig(I18NProvider.translate("documents.refused.too_large", limitInMegabytes))
                .setIncorrectFileType(I18NProvider.translate("documents.refused.forbidden")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(text("connecting"))
                        .setStalled(text("stalled"))
                        .setProcessing(text("processing"))
                        .setHeld(I18NProvider.translate(held)))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(text("remaining"))
                        .setUnknown(text("remaining.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(text("failed"))
                        .setUnexpectedServerError(text("failed"))
                        .setForbidden(text("failed"))
                        .setFileTooLarge(I18NProvider.translate("documents.refused.too_large", limitInMegabytes))));
        setFile(new File().setRetry(text("retry")).setStart(text("start")).setRemove(text("remove")));
        setUnits(new Units(Arrays.asList(text("units").split(" ")), 1000));
    }

    private static String text(String key) {
        return I18NProvider.translate("documents.upload." + key);
    }
}
