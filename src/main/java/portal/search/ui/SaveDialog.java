package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearches;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;

/** A dialog that asks for the name of a saved search, and for when its owner is notified of new items. */
class SaveDialog extends Dialog {
    private final TextField name = new TextField(getTranslation("search.saved.name"));
    private final RadioButtonGroup<Alert> alert = new RadioButtonGroup<>(getTranslation("search.saved.alert"));

    private final FormCheck form = new FormCheck();

    SaveDialog(String title, String suggested, Alert usual, BiConsumer<String, Alert> save) {
        addClassName("save-search");
        setHeaderTitle(title);
        name.setValue(suggested);
        name.setMaxLength(SavedSearches.LONGEST_NAME);
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.setWidthFull();
        alert.setItems(Alert.values());
        alert.setItemLabelGenerator(each -> getTranslation("search.saved.alert." + each));
        alert.setValue(usual);
        form.required(name, getTranslation("search.refused.name-missing"));
        Shortcut.markComposer(this);
        add(name, alert, new Paragraph(getTranslation("search.saved.why")));
        var done = new PrimaryButton(getTranslation("search.saved.save"), () -> done(save));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(done));
    }

    private void done(BiConsumer<String, Alert> save) {
        form.ifValid(() -> {
            save.accept(name.getValue(), alert.getValue());
            close();
        });
    }
}
