package portal.originators.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;
import portal.access.ui.ItemActionSource;
import portal.access.ui.ItemActions;
import portal.ui.Symbol;

/** Adds one button to the actions of every item, which opens {@link OriginatorDialog}. */
@Component
class OriginatorActions implements ItemActionSource {
    private final OriginatorServices services;

    OriginatorActions(OriginatorServices services) {
        this.services = services;
    }

    @Override
    public void addTo(ItemActions actions, ShownItem item) {
        var button = actions.offer(
                I18NProvider.translate("originators.button"),
                Symbol.FLAG,
                () -> new OriginatorDialog(item, services).open());
        button.setAriaLabel(I18NProvider.translate("originators.button.of", item.title()));
        button.addClassName("originator-button");
    }
}
