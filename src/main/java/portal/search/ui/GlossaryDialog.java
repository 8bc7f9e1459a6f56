package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.search.terms.Glossary;
import portal.search.terms.GlossaryEntry;
import portal.ui.FormCheck;
import portal.ui.Languages;
import portal.ui.PrimaryButton;
import portal.ui.UnsavedWords;

/** A dialog to edit the words of a glossary entry in each language. */
class GlossaryDialog extends Dialog {
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final FormCheck form = new FormCheck();

    GlossaryDialog(@Nullable GlossaryEntry entry, Consumer<Map<String, String>> keep) {
        addClassName("glossary-dialog");
        setHeaderTitle(getTranslation(entry == null ? "search.glossary.add" : "search.glossary.change"));
        add(new Paragraph(getTranslation("search.glossary.ways")));
        for (var language : Languages.CODES) add(field(language, entry));
        var done = new PrimaryButton(getTranslation("search.glossary.keep"), () -> keep(keep));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), done);
        UnsavedWords.guard(this);
    }

    private TextField field(String language, @Nullable GlossaryEntry entry) {
        var field = new TextField(Locale.of(language).getDisplayLanguage(getLocale()));
        field.setMaxLength(Glossary.LONGEST);
        field.setWidthFull();
        field.setValue(entry == null ? "" : entry.line(language));
        field.getElement().setAttribute("lang", language).setAttribute("dir", "auto");
        fields.put(language, field);
        require(field);
        return field;
    }

    private void require(TextField field) {
        form.check(field, line -> line.length() <= Glossary.LONGEST, getTranslation("search.glossary.refused.long"))
                .check(
                        field,
                        line -> !line.isBlank() || filled() >= Glossary.FEWEST_LANGUAGES,
                        getTranslation("search.glossary.refused.one-language"));
    }

    private long filled() {
        return fields.values().stream()
                .filter(field -> !field.getValue().isBlank())
                .count();
    }

    private void keep(Consumer<Map<String, String>> keep) {
        if (!form.isValid()) return;
        var lines = new HashMap<String, String>();
        fields.forEach((language, field) -> lines.put(language, field.getValue()));
        try {
            keep.accept(lines);
            close();
        } catch (Refused refused) {
            form.refuse(fields.values().iterator().next(), getTranslation(refused.key(), refused.arguments()));
        }
    }
}
