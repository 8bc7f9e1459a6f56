package portal.documents.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.access.ui.ProvenanceField;
import portal.documents.Documents;
import portal.documents.ReceivedZip;
import portal.documents.UnpackedFile;
import portal.documents.ZipFiling;
import portal.ui.ErrorId;
import portal.ui.LongWork;
import portal.ui.PrimaryButton;
import portal.ui.Toast;

/**
 * The field for uploading a ZIP. It asks who may read the files in the ZIP, and adds them as documents. This work
 * continues in the background if the user leaves the page; its report is shown when the user returns.
 */
class ZipIntake extends Details {
    private static final int LOOK_AGAIN_MILLIS = 1000;

    /** The largest number of documents that can be taken back at once, because the user waits for the result. */
    private static final int MOST_TAKEN_BACK = 200;

    private final ZipFiling zips;
    private final SpaceCard space;
    private final Documents documents;
    private final Supplier<AudienceChoice> audience;
    private final WaitingFiles<ReceivedZip> waiting = new WaitingFiles<>(ReceivedZip::close);
    private final Runnable whenFiled;
    private final String work;
    private final Div content = new Div();

    /**
     * @param audience creates the field for choosing who may read the files. At first the field has the value that the
     *     user has chosen for single files on the same page
     */
    ZipIntake(
            ZipFiling zips,
            Documents documents,
            SpaceCard space,
            Supplier<AudienceChoice> audience,
            Runnable whenFiled) {
        this.zips = zips;
        this.documents = documents;
        this.space = space;
        this.audience = audience;
        this.whenFiled = whenFiled;
        this.work = "documents.zip." + space.id().value();
        addClassName("zip-intake");
        content.addClassName("zip-content");
        setSummaryText(getTranslation("documents.zip"));
        add(content);
        setOpened(underWay() != null);
        addOpenedChangeListener(change -> show());
        addDetachListener(left -> waiting.leave());
        show();
    }

    private @Nullable LongWork<List<UnpackedFile>> underWay() {
        return LongWork.<List<UnpackedFile>>of(work).orElse(null);
    }

    private void show() {
        content.removeAll();
        if (!isOpened()) return;
        var now = underWay();
        if (now == null) content.add(new Paragraph(getTranslation("documents.zip.lead")), upload());
        else if (now.isOver()) content.add(report(now));
        else progress(now);
    }

    private Component upload() {
        var usual = audience.get().marking();
        var upload = new FileUpload(zips.limit(), (name, zip) -> waiting.add(zips.receive(space.id(), usual, zip)));
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(finished -> waiting.take().forEach(this::ask));
        return upload;
    }

    /** Asks who may read the files. No file becomes a document before the user confirms. */
    private void ask(ReceivedZip parcel) {
        waiting.add(parcel);
        var choice = audience.get();
        var provenance = new ProvenanceField(space, documents::usualProvenance);
        var file = new PrimaryButton(
                getTranslation("documents.zip.file"),
                () -> choice.refusal().ifPresentOrElse(Toast::problem, () -> beginAll(choice, provenance)));
        var discard = new Button(getTranslation("documents.sheet.discard"), click -> {
            waiting.take().forEach(ReceivedZip::close);
            show();
        });
        content.removeAll();
        content.add(new Paragraph(getTranslation("documents.zip.ask")), choice, provenance, new Div(file, discard));
    }

    private void beginAll(AudienceChoice choice, ProvenanceField provenance) {
        choice.settle();
        try {
            var chosen = provenance.value();
            waiting.take().forEach(each -> begin(each.marked(choice.marking(), chosen)));
        } catch (Refused incomplete) {
            provenance.mark(incomplete);
        }
    }

    private void begin(ReceivedZip parcel) {
        LongWork.<List<UnpackedFile>>begin(work, me -> unpack(parcel, me));
        show();
    }

    private List<UnpackedFile> unpack(ReceivedZip parcel, LongWork<List<UnpackedFile>> me) {
        var report = new ArrayList<UnpackedFile>();
        try (parcel) {
            zips.unpack(parcel, file -> {
                report.add(file);
                return me.at(report.size());
            });
        }
        return report;
    }

    private void progress(LongWork<List<UnpackedFile>> now) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("documents.zip"));
        var says = new Paragraph(getTranslation("documents.zip.progress", now.done()));
        says.getElement().setAttribute("role", "status");
        content.add(says, bar, new Button(getTranslation("documents.zip.stop"), click -> now.stop()));
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.lookAgain(), $0)", LOOK_AGAIN_MILLIS);
    }

    /** Called by the browser at intervals while a ZIP is being unpacked, to show the progress and the result. */
    @ClientCallable
    void lookAgain() {
        var now = underWay();
        show();
        if (now != null && now.isOver()) whenFiled.run();
    }

    private Component report(LongWork<List<UnpackedFile>> over) {
        var again = new Button(getTranslation("documents.zip.again"), click -> {
            LongWork.forget(work);
            show();
        });
        try {
            return new Div(
                    new ZipReport(zips, space.id(), over.result()), new Div(again, takeBackButton(over.result())));
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof NotFound)) ErrorId.of(failed); // NotFound: the user lost access
            return new Div(new Paragraph(getTranslation("documents.zip.failed")), again);
        }
    }

    private Button takeBackButton(List<UnpackedFile> report) {
        var filed = report.stream()
                .filter(file -> file.state() == UnpackedFile.State.FILED)
                .map(UnpackedFile::document)
                .filter(Objects::nonNull)
                .toList();
        var undo = new Button(getTranslation("documents.filed.undo"), click -> {
            FiledNotice.takeBack(filed, documents);
            LongWork.forget(work);
            show();
            whenFiled.run();
        });
        undo.setVisible(!filed.isEmpty() && filed.size() <= MOST_TAKEN_BACK);
        return undo;
    }
}
