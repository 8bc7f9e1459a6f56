package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import portal.access.Marking;
import portal.access.Refused;
import portal.ui.Symbol;

/** Gives an item another marking, and says before who will then see it, or why the marking is not to be had. */
public class ReMarkDialog extends Dialog {
    /** @param item what it is called */
    public ReMarkDialog(String item, AudienceChoice audience, Consumer<Marking> deed) {
        addClassName("re-mark");
        setHeaderTitle(getTranslation("access.re-mark.title", item));
        add(new Paragraph(getTranslation("access.re-mark.who")), audience);
        var mark = new Button(getTranslation("access.change"), click -> mark(audience, deed));
        mark.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), mark);
    }

    /** A quiet button beside an item that opens the dialog for it. */
    public static Button button(Supplier<ReMarkDialog> dialog) {
        var button = new Button(MarkingWords.text("access.change"), Symbol.SHIELD.icon());
        button.addThemeNames("tertiary", "small");
        button.addClassName("re-mark-button");
        button.addClickListener(click -> dialog.get().open());
        return button;
    }

    private void mark(AudienceChoice audience, Consumer<Marking> deed) {
        try {
            deed.accept(audience.marking());
            close();
        } catch (Refused refused) {
            audience.refuse(refused);
        }
    }
}
