package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.function.Consumer;
import portal.access.Refused;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.guidelines.WorkCard;

/** The dialog in which an author chooses a document of the space, as an annex or as the body of the guideline. */
class DocumentDialog extends GuidelineDialog {
    private final DocumentField document;
    private final Consumer<DocumentId> chosen;
    private final Runnable done;

    private DocumentDialog(
            WorkCard card,
            String words,
            boolean isForPdf,
            Documents documents,
            Consumer<DocumentId> chosen,
            Runnable done) {
        super(I18NProvider.translate(words), I18NProvider.translate(words + ".send"));
        this.chosen = chosen;
        this.done = done;
        document = new DocumentField(getTranslation("guidelines.annex.document"), card.space(), isForPdf, documents);
        form.required(document, getTranslation("guidelines.annex.nothing"));
        begin(new Paragraph(getTranslation(words + ".what")), document);
    }

    static DocumentDialog forAnnex(WorkCard card, Documents documents, Consumer<DocumentId> chosen, Runnable done) {
        return new DocumentDialog(card, "guidelines.annex.add", false, documents, chosen, done);
    }

    static DocumentDialog forBody(WorkCard card, Documents documents, Consumer<DocumentId> chosen, Runnable done) {
        return new DocumentDialog(card, "guidelines.body.choose", true, documents, chosen, done);
    }

    @Override
    protected void send() {
        chosen.accept(Objects.requireNonNull(document.getValue()).id());
        finish(getTranslation("guidelines.annex.saved"), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(document, why);
    }
}
