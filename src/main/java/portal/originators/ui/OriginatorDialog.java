package portal.originators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import portal.access.ui.ItemActionSource.ShownItem;
import portal.access.ui.ItemLink;
import portal.access.ui.ShownAudiences;
import portal.originators.OriginatorKinds;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The dialog with everything that concerns the originator of an item: asking it, reporting a wrong recipient,
 * recalling, and the tear-line versions. It offers only what the viewer can do.
 */
@StyleSheet("assets/originators.css")
class OriginatorDialog extends Dialog {
    private final transient ShownItem item;
    private final transient OriginatorServices services;

    OriginatorDialog(ShownItem item, OriginatorServices services) {
        this.item = item;
        this.services = services;
        setHeaderTitle(getTranslation("originators.dialog.title", item.title()));
        ShownAudiences.in(item.marked().id(), this);
        tearLines();
        if (services.requests().mayAsk(item.id())) add(asking());
        add(reporting());
        add(new Anchor(OriginatorKinds.PAGES, getTranslation("originators.all")));
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private void tearLines() {
        var linked = services.tearLines().of(item.id());
        var mayLink = services.tearLines().mayLink(item.id());
        if (linked.isEmpty() && !mayLink) return;
        var list = new UnorderedList();
        list.addClassName("plain");
        linked.forEach(each -> list.add(new ListItem(new ItemLink(each))));
        var section = part("tear-line", mayLink ? "originators.tear-line.about" : "originators.tear-line.read");
        if (!linked.isEmpty()) section.add(list);
        if (mayLink)
            section.add(new QuietButton(
                    getTranslation("originators.tear-line.write"),
                    Symbol.PENCIL,
                    () -> next(new TearLineDialog(item, services))));
        add(section);
    }

    private Component asking() {
        var section = part("ask", "originators.ask.about");
        section.add(new QuietButton(
                getTranslation("originators.ask"), Symbol.HANDSHAKE, () -> next(new AskDialog(item, services))));
        return section;
    }

    private Component reporting() {
        var mayRecall = services.wrongRecipients().mayRecall(item.id());
        var section = part("wrong", mayRecall ? "originators.recall.about" : "originators.wrong.about");
        section.add(new QuietButton(
                getTranslation("originators.wrong"),
                Symbol.FLAG,
                () -> next(new WrongRecipientDialog(item, services, mayRecall))));
        return section;
    }

    private Section part(String name, String about) {
        var section =
                new Section(new H3(getTranslation("originators.part." + name)), new Paragraph(getTranslation(about)));
        section.addClassName("originator-part");
        return section;
    }

    private void next(Dialog dialog) {
        close();
        dialog.open();
    }
}
