package portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.Attempt;
import portal.access.ui.AudienceChoice;
import portal.access.ui.ProvenanceField;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.ReceivedFile;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Toast;

/**
 * The dialog that asks who may read the uploaded files, and for the title and the kind of each file. A file may also
 * get a marking of its own. The files become documents only when the user confirms; if the user closes the dialog, the
 * files are deleted.
 */
class UploadDialog extends Dialog {
    /** The documents that were filed, and a text that tells who can read them. */
    record Filed(List<DocumentId> documents, String readers) {}

    private final Documents documents;
    private final Access access;
    private final SpaceCard space;
    private final Consumer<Filed> done;
    private final AudienceChoice audience;
    private final ProvenanceField provenance;
    private final Select<DocumentKind> kindOfAll;
    private final Div rows = new Div();
    private final Button file = new PrimaryButton("", this::file);
    private final List<FilingRow> waiting = new ArrayList<>();
    private final List<DocumentId> filed = new ArrayList<>();
    private String readers = "";

    UploadDialog(Documents documents, Access access, SpaceCard space, Marking marking, Consumer<Filed> done) {
        this.documents = documents;
        this.access = access;
        this.space = space;
        this.done = done;
        this.audience = new AudienceChoice(access, space, marking);
        this.provenance = new ProvenanceField(space, documents::usualProvenance);
        this.kindOfAll = FilingRow.kinds(getTranslation("documents.sheet.kind-of-all"));
        addClassNames("document-dialog", "filing-sheet");
        setCloseOnOutsideClick(false);
        rows.addClassName("filing-rows");
        add(new Paragraph(getTranslation("documents.sheet.lead")), audience, provenance, kindOfAll, rows);
        kindOfAll.addValueChangeListener(change -> waiting.forEach(row -> row.setKind(change.getValue())));
        file.setDisableOnClick(true);
        getFooter()
                .add(new Button(getTranslation("documents.sheet.discard"), click -> close()), Shortcut.SEND.on(file));
        Shortcut.markComposer(this);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) end();
        });
        addDetachListener(left -> discard());
    }

    /** Adds files to the dialog. */
    void add(List<ReceivedFile> files) {
        for (var each : files) {
            var row = new FilingRow(each, () -> new AudienceChoice(access, space, audience.marking()));
            row.onKind(this::offerPap);
            waiting.add(row);
            rows.add(row);
        }
        count();
    }

    private void count() {
        setHeaderTitle(getTranslation("documents.sheet", waiting.size()));
        file.setText(getTranslation("documents.sheet.file", waiting.size()));
        kindOfAll.setVisible(waiting.size() > 1);
        waiting.forEach(row -> row.standAlone(waiting.size() == 1 && filed.isEmpty()));
    }

    private void offerPap() {
        provenance.takePap(waiting.stream().anyMatch(FilingRow::hasIndicators));
    }

    private void file() {
        file.setEnabled(true);
        if (isRefused()) return;
        readers = readers();
        try {
            var chosen = provenance.value();
            for (var row : List.copyOf(waiting)) file(row, chosen);
        } catch (Refused incomplete) {
            provenance.mark(incomplete);
        }
        count();
        if (waiting.isEmpty()) close();
    }

    private boolean isRefused() {
        var refusal = audience.refusal()
                .or(() ->
                        waiting.stream().flatMap(row -> row.refusal().stream()).findFirst());
        refusal.ifPresent(Toast::problem);
        return refusal.isPresent();
    }

    private void file(FilingRow row, @Nullable Provenance chosen) {
        var plan = row.plan(space.id(), audience.marking(), chosen);
        try {
            if (documents.same(plan, row.file()).filter(row::tellOf).isPresent()) return;
            filed.add(documents.file(plan, row.file()));
            waiting.remove(row);
            rows.remove(row);
        } catch (Refused refused) {
            row.refuse(Attempt.why(refused));
        }
    }

    private String readers() {
        return waiting.stream().anyMatch(FilingRow::isMarkedOtherwise)
                ? getTranslation("documents.filed.each")
                : audience.readers();
    }

    private void end() {
        discard();
        if (!filed.isEmpty()) done.accept(new Filed(List.copyOf(filed), readers));
    }

    private void discard() {
        waiting.forEach(row -> row.file().close());
        waiting.clear();
    }
}
