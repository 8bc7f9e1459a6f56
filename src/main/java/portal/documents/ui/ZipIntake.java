package portal.documents.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.documents.Parcel;
import portal.documents.Parcels;
import portal.documents.Unpacked;
import portal.ui.ErrorId;
import portal.ui.LongWork;

/**
 * Takes a ZIP and files what is in it. Once the ZIP has come in one can go elsewhere: the work goes on, and its report
 * is here when one comes back.
 */
class ZipIntake extends Details {
    private static final int LOOK_AGAIN_MILLIS = 1000;

    private final Parcels parcels;
    private final SpaceId space;
    private final Supplier<Marking> marking;
    private final Runnable whenFiled;
    private final String work;
    private final Div content = new Div();

    ZipIntake(Parcels parcels, SpaceId space, Supplier<Marking> marking, Runnable whenFiled) {
        this.parcels = parcels;
        this.space = space;
        this.marking = marking;
        this.whenFiled = whenFiled;
        this.work = "documents.zip." + space.value();
        addClassName("zip-intake");
        content.addClassName("zip-content");
        setSummaryText(getTranslation("documents.zip"));
        add(content);
        setOpened(underWay() != null);
        addOpenedChangeListener(change -> show());
        show();
    }

    private @Nullable LongWork<List<Unpacked>> underWay() {
        return LongWork.<List<Unpacked>>of(work).orElse(null);
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
        var session = VaadinSession.getCurrent();
        var upload = new FileUpload(parcels.limit(), (name, zip) -> receive(session, zip));
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(finished -> {
            if (underWay() != null) show();
        });
        return upload;
    }

    /** In the request that brings the file. */
    private void receive(VaadinSession session, InputStream zip) {
        var parcel = parcels.receive(space, marking.get(), zip);
        session.accessSynchronously(() -> LongWork.<List<Unpacked>>begin(work, me -> unpack(parcel, me)));
    }

    private List<Unpacked> unpack(Parcel parcel, LongWork<List<Unpacked>> me) {
        var report = new ArrayList<Unpacked>();
        try (parcel) {
            parcels.unpack(parcel, file -> {
                report.add(file);
                return me.at(report.size());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report;
    }

    private void progress(LongWork<List<Unpacked>> now) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("documents.zip"));
        var says = new Paragraph(getTranslation("documents.zip.progress", now.done()));
        says.getElement().setAttribute("role", "status");
        content.add(says, bar, new Button(getTranslation("documents.zip.stop"), click -> now.stop()));
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.lookAgain(), $0)", LOOK_AGAIN_MILLIS);
    }

    /** Called by the page while a ZIP is being unpacked. */
    @ClientCallable
    void lookAgain() {
        var now = underWay();
        show();
        if (now != null && now.isOver()) whenFiled.run();
    }

    private Component report(LongWork<List<Unpacked>> over) {
        var again = new Button(getTranslation("documents.zip.again"), click -> {
            LongWork.forget(work);
            show();
        });
        try {
            return new Div(new ZipReport(over.result()), again);
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof NotFound)) ErrorId.of(failed); // a grant was taken back meanwhile
            return new Div(new Paragraph(getTranslation("documents.zip.failed")), again);
        }
    }
}
