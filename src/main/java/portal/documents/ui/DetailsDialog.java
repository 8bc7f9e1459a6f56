package portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import portal.documents.DocumentCard;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.ui.FormCheck;
import portal.ui.Languages;
import portal.ui.PrimaryButton;
import portal.ui.UnsavedWords;

/**
 * The dialog in which the user corrects the title, kind and language of a document, which the portal may have guessed
 * wrongly.
 */
class DetailsDialog extends Dialog {
    private final TextField title = new TextField(getTranslation("documents.title"));
    private final Select<DocumentKind> kind = new Select<>();
    private final Select<String> language = new Select<>();

    DetailsDialog(Documents documents, DocumentCard card, Runnable done) {
        addClassName("document-dialog");
        setHeaderTitle(getTranslation("documents.details"));
        add(title(card), kind(card), language(card));
        var form = new FormCheck().required(title, getTranslation("documents.title.missing"));
        var keep = new PrimaryButton(
                getTranslation("documents.details.keep"),
                () -> form.ifValid(() -> {
                    keep(documents, card);
                    close();
                    done.run();
                }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), keep);
        UnsavedWords.guard(this);
    }

    /** Returns the name of a language in the reader's language. */
    static String language(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    private TextField title(DocumentCard card) {
        title.setValue(card.title());
        title.setMaxLength(Documents.LONGEST_TITLE);
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private Select<DocumentKind> kind(DocumentCard card) {
        kind.setLabel(getTranslation("documents.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("documents.kind." + each));
        kind.setValue(card.kind());
        return kind;
    }

    private Select<String> language(DocumentCard card) {
        language.setLabel(getTranslation("documents.language"));
        language.setHelperText(getTranslation("documents.language.help"));
        language.setItems(Languages.CODES);
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("documents.language.other"));
        language.setItemLabelGenerator(
                tag -> tag == null ? getTranslation("documents.language.other") : language(tag, getLocale()));
        var known = card.language();
        if (known != null && Languages.CODES.contains(known)) language.setValue(known);
        return language;
    }

    private void keep(Documents documents, DocumentCard card) {
        if (!title.getValue().equals(card.title())) documents.retitle(card.id(), title.getValue());
        if (kind.getValue() != card.kind()) documents.reclassify(card.id(), kind.getValue());
        if (!Objects.equals(language.getValue(), card.language()))
            documents.correctLanguage(card.id(), language.getValue());
    }
}
