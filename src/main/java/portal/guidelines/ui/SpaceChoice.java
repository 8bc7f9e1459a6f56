package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import portal.access.Refused;
import portal.access.SpaceCard;

/** The dialog in which a trainer chooses the space of a new guideline. It does not open if there is only one space. */
class SpaceChoice extends GuidelineDialog {
    private final ComboBox<SpaceCard> choice = new ComboBox<>(getTranslation("guidelines.library.space"));

    private SpaceChoice(List<SpaceCard> spaces) {
        super(I18NProvider.translate("guidelines.library.new"), I18NProvider.translate("guidelines.library.space.go"));
        choice.setItems(spaces);
        choice.setItemLabelGenerator(SpaceCard::name);
        choice.setWidthFull();
        choice.setAutofocus(true);
        form.required(choice, getTranslation("guidelines.library.space.missing"));
        begin(new Paragraph(getTranslation("guidelines.library.space.help")), choice);
    }

    /** Opens the page for a new guideline in one of these spaces. If there are several, asks in which one. */
    static void ask(List<SpaceCard> spaces) {
        if (spaces.size() == 1) go(spaces.getFirst());
        else new SpaceChoice(spaces).open();
    }

    @Override
    protected void send() {
        close();
        go(choice.getValue());
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(choice, why);
    }

    private static void go(SpaceCard space) {
        UI.getCurrent().navigate("spaces/" + space.id().value() + "/new-guideline");
    }
}
