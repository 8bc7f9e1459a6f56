package portal.originators.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.TreeSet;
import portal.access.Refused;
import portal.access.Tlp;
import portal.access.ui.Attempt;
import portal.access.ui.ItemActionSource.ShownItem;
import portal.originators.AskOriginator;
import portal.originators.WantedUse;
import portal.people.CountryCode;
import portal.ui.SentencesField;

/** The dialog in which a reader asks the originator of an item to permit a use (AC-13). */
class AskDialog extends ItemForm {
    private final transient ShownItem item;
    private final transient OriginatorServices services;
    private final Select<WantedUse> use = new Select<>();
    private final Select<CountryCode> country = new Select<>();
    private final Select<Tlp> tlp = new Select<>();
    private final SentencesField forWhom =
            new SentencesField("originators.ask.for-whom", AskOriginator.LONGEST_FOR_WHOM);
    private final SentencesField reason = new SentencesField("originators.ask.reason", AskOriginator.LONGEST_REASON);

    AskDialog(ShownItem item, OriginatorServices services) {
        super(
                I18NProvider.translate("originators.ask.title", item.title()),
                I18NProvider.translate("originators.ask.send"));
        this.item = item;
        this.services = services;
        form.required(use, getTranslation("originators.refused.which-use"));
        form.required(forWhom, getTranslation("originators.refused.empty"));
        form.required(reason, getTranslation("originators.refused.empty"));
        use();
        country();
        tlp();
        begin(new Paragraph(getTranslation("originators.ask.who")), use, country, tlp, forWhom, reason);
        details();
    }

    private void use() {
        var marking = item.marked().marking();
        use.setLabel(getTranslation("originators.ask.use"));
        use.setItems(Arrays.stream(WantedUse.values())
                .filter(each ->
                        each != WantedUse.DROP_EXCLUSION || !marking.excluded().isEmpty())
                .filter(each -> each != WantedUse.LIGHTER_MARKING || marking.tlp() != Tlp.CLEAR)
                .toList());
        use.setItemLabelGenerator(each -> getTranslation("originators.use." + each));
        use.addValueChangeListener(change -> details());
        use.setWidthFull();
    }

    private void country() {
        country.setLabel(getTranslation("originators.ask.country"));
        country.setItems(new TreeSet<>(item.marked().marking().excluded()));
        country.setItemLabelGenerator(each -> each.displayName(getLocale()));
        form.check(
                country,
                chosen -> chosen != null || !country.isVisible(),
                getTranslation("originators.refused.which-country"));
    }

    private void tlp() {
        tlp.setLabel(getTranslation("originators.ask.tlp"));
        tlp.setItems(Arrays.stream(Tlp.values())
                .filter(each -> each.compareTo(item.marked().marking().tlp()) < 0)
                .toList());
        tlp.setItemLabelGenerator(Tlp::label);
        form.check(tlp, chosen -> chosen != null || !tlp.isVisible(), getTranslation("originators.refused.which-tlp"));
    }

    private void details() {
        country.setVisible(use.getValue() == WantedUse.DROP_EXCLUSION);
        tlp.setVisible(use.getValue() == WantedUse.LIGHTER_MARKING);
    }

    @Override
    protected void send() {
        services.requests()
                .ask(new AskOriginator(
                        item.id(),
                        use.getValue(),
                        country.getValue(),
                        tlp.getValue(),
                        forWhom.getValue(),
                        reason.getValue()));
        finish(getTranslation("originators.ask.sent"), () -> {});
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(Attempt.isAt("forWhom", refused) ? forWhom : reason, why);
    }
}
