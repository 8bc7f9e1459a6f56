package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import portal.access.SpaceCard;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;

/** The dialog in which a trainer chooses the space of a new guideline. If there is only one, nobody needs to choose. */
class SpaceChoice extends Dialog {
    private final ComboBox<SpaceCard> choice = new ComboBox<>(getTranslation("guidelines.library.space"));

    private SpaceChoice(List<SpaceCard> spaces) {
        addClassName("guideline-dialog");
        setHeaderTitle(getTranslation("guidelines.library.new"));
        choice.setItems(spaces);
        choice.setItemLabelGenerator(SpaceCard::name);
        choice.setWidthFull();
        choice.setAutofocus(true);
        add(new Paragraph(getTranslation("guidelines.library.space.help")), choice);
        var form = new FormCheck().required(choice, getTranslation("guidelines.library.space.missing"));
        var begin = new PrimaryButton(
                getTranslation("guidelines.library.space.go"), () -> form.ifValid(() -> go(choice.getValue())));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), begin);
    }

    /** Opens the page for a new guideline in one of these spaces, after the question in which. */
    static void ask(List<SpaceCard> spaces) {
        if (spaces.size() == 1) open(spaces.getFirst());
        else new SpaceChoice(spaces).open();
    }

    private void go(SpaceCard space) {
        close();
        open(space);
    }

    private static void open(SpaceCard space) {
        UI.getCurrent().navigate("spaces/" + space.id().value() + "/new-guideline");
    }
}
