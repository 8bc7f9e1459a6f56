package portal.originators.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import portal.access.NamedItem;
import portal.access.Refused;
import portal.access.ui.ItemActionSource.ShownItem;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The dialog that links an item to its tear-line version (AC-15): an item that exists already and is marked less
 * strictly, or a topic that is written now.
 */
class TearLineDialog extends ItemForm {
    private static final int MOST = 100;

    private final transient ShownItem item;
    private final transient OriginatorServices services;
    private final ComboBox<NamedItem> existing = new ComboBox<>();

    TearLineDialog(ShownItem item, OriginatorServices services) {
        super(
                I18NProvider.translate("originators.tear-line.title", item.title()),
                I18NProvider.translate("originators.tear-line.link"));
        this.item = item;
        this.services = services;
        existing.setLabel(getTranslation("originators.tear-line.existing"));
        existing.setItems(services.tearLines().candidates(item.id(), MOST));
        existing.setItemLabelGenerator(NamedItem::name);
        existing.setWidthFull();
        form.required(existing, getTranslation("originators.refused.which-item"));
        var topic = new QuietButton(getTranslation("originators.tear-line.topic"), Symbol.PENCIL, this::write);
        topic.setVisible(item.space() != null);
        begin(new Paragraph(getTranslation("originators.tear-line.about")), topic, existing);
    }

    private void write() {
        close();
        if (item.space() != null)
            UI.getCurrent()
                    .navigate(
                            "spaces/" + item.space().id().value() + "/new-topic",
                            QueryParameters.of("tear-line", item.id().toString()));
    }

    @Override
    protected void send() {
        services.tearLines().link(item.id(), existing.getValue().id());
        finish(getTranslation("originators.tear-line.linked"), item.changed());
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(existing, why);
    }
}
