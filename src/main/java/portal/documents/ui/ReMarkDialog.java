package portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentCard;
import portal.documents.Documents;

/** Gives the version shown another marking, and says before who will then see it. */
class ReMarkDialog extends Dialog {
    ReMarkDialog(Documents documents, Access access, SpaceCard space, DocumentCard card, Runnable done) {
        addClassName("document-dialog");
        setHeaderTitle(getTranslation("documents.re-mark.title", card.title()));
        var audience = new AudienceChoice(access, space, card.marked().marking());
        add(new Paragraph(getTranslation("documents.re-mark.who")), audience);
        var mark = new Button(getTranslation("documents.re-mark"), click -> {
            documents.reMark(card.id(), card.latest().id(), audience.marking());
            close();
            done.run();
        });
        mark.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), mark);
    }
}
