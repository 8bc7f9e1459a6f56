package portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import portal.ui.Shortcut;

/**
 * The dialog with the list of keyboard shortcuts and a switch that turns off shortcuts of a single key (WCAG 2.1.4).
 */
class ShortcutsDialog extends Dialog {
    ShortcutsDialog() {
        addClassName("shortcuts");
        setHeaderTitle(getTranslation("shell.shortcuts"));
        var list = new DescriptionList();
        for (var shortcut : Shortcut.values()) list.add(what(shortcut), keys(shortcut));
        add(list, singleKeys());
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Description keys(Shortcut shortcut) {
        var keys = new Description();
        shortcut.keys().forEach(key -> {
            var cap = new Span(key);
            cap.addClassName("key");
            keys.add(cap);
        });
        return keys;
    }

    private Term what(Shortcut shortcut) {
        return new Term(getTranslation("shell.shortcut." + shortcut));
    }

    private Checkbox singleKeys() {
        var single = new Checkbox(getTranslation("shell.single-keys"));
        single.getElement().executeJs("return window.liaisonKeys?.on ?? true").then(Boolean.class, single::setValue);
        single.addValueChangeListener(change -> {
            if (change.isFromClient()) single.getElement().executeJs("window.liaisonKeys.on = $0", change.getValue());
        });
        return single;
    }
}
