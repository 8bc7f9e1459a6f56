package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.Refused;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/** Tells the user which documents were just filed and who can read them, with a button that takes them back. */
class FiledNotice extends Div {
    FiledNotice() {
        addClassName("filed-notice");
        getElement().setAttribute("role", "status");
    }

    /** @param then runs after the user has taken the documents back */
    void show(UploadDialog.Filed filed, Documents documents, Runnable then) {
        var count = filed.documents().size();
        var undo = new QuietButton(getTranslation("documents.filed.undo"), () -> {
            removeAll();
            takeBack(filed.documents(), documents);
            then.run();
        });
        removeAll();
        add(
                Symbol.CIRCLE_CHECK.icon(),
                new Span(getTranslation("documents.filed", count, filed.readers())),
                undo.small());
    }

    static void takeBack(List<DocumentId> filed, Documents documents) {
        var gone = new ArrayList<DocumentId>();
        @Nullable Refused why = null;
        for (var document : filed)
            try {
                documents.takeBack(document);
                gone.add(document);
            } catch (Refused refused) {
                why = refused;
            } catch (NotFound already) {
                gone.add(document);
            }
        if (why == null) Toast.done(I18NProvider.translate("documents.taken-back", gone.size()));
        else
            Toast.problem(I18NProvider.translate("documents.taken-back.not", filed.size() - gone.size()) + " "
                    + I18NProvider.translate(why.key(), why.arguments()));
    }
}
