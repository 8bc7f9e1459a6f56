package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.documents.extraction.LeftOut;
import portal.documents.ui.FileUpload;
import portal.guidelines.GuidelineImports;
import portal.guidelines.ImportedText;
import portal.guidelines.clauses.Sections;

/**
 * The dialog for taking the text of a guideline from a file. It says what was found and what was left out before the
 * author takes the text.
 */
class ImportDialog extends GuidelineDialog {
    private final BiFunction<String, byte[], ImportedText> reading;
    private final Consumer<ImportedText> done;
    private final FileUpload upload = new FileUpload(GuidelineImports.MOST_BYTES, this::read);
    private final Div report = new Div();
    private volatile @Nullable ImportedText text;

    /**
     * @param reading reads a file by its name and content
     * @param isReplacing whether there is a text that the imported one replaces
     * @param done receives the text
     */
    ImportDialog(BiFunction<String, byte[], ImportedText> reading, boolean isReplacing, Consumer<ImportedText> done) {
        super(
                I18NProvider.translate("guidelines.import.title"),
                I18NProvider.translate(isReplacing ? "guidelines.import.replace" : "guidelines.import.take"));
        this.reading = reading;
        this.done = done;
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(removed -> forget());
        upload.addAllFinishedListener(finished -> show());
        report.addClassName("import-report");
        report.getElement().setAttribute("role", "status");
        begin(new Hint(getTranslation("guidelines.import.hint")), upload, report);
        if (isReplacing) add(new Hint(getTranslation("guidelines.import.replacing")));
    }

    /** Called by the thread of the upload, without the lock of the session. */
    private void read(String fileName, InputStream content) {
        text = null;
        try {
            text = reading.apply(fileName, content.readNBytes(GuidelineImports.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        text = null;
        report.removeAll();
    }

    private void show() {
        report.removeAll();
        var found = text;
        if (found == null) return;
        report.add(new Paragraph(getTranslation(
                "guidelines.import.found",
                Sections.of(found.markdown()).size(),
                found.pictures().size())));
        if (!found.leftOut().isEmpty()) report.add(leftOut(found.leftOut()));
    }

    private Div leftOut(Map<LeftOut, Integer> counts) {
        var list = new UnorderedList();
        for (var kind : LeftOut.values())
            if (counts.containsKey(kind))
                list.add(new ListItem(getTranslation("guidelines.import.left-out." + kind, counts.get(kind))));
        return new Div(new Paragraph(getTranslation("guidelines.import.left-out")), list);
    }

    @Override
    protected void send() {
        var found = text;
        if (found == null) throw new Refused("guidelines.import.missing");
        done.accept(found);
        finish(getTranslation("guidelines.import.done"), () -> {});
    }

    @Override
    protected void refuse(Refused refused, String why) {
        var problem = new Paragraph(why);
        problem.addClassName("field-problem");
        report.removeAll();
        report.add(problem);
    }
}
