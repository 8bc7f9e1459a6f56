package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.facts.Utc;
import portal.people.PersonCard;
import portal.search.terms.GlossaryEntry;
import portal.ui.Languages;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;

/** A glossary entry: its words in each language, who changed it last, and its actions. */
class GlossaryRow extends Div {
    /** Creates a row without actions, for users who may only read the entry. */
    GlossaryRow(GlossaryEntry entry) {
        addClassName("glossary-entry");
        add(words(entry));
    }

    /** Creates a row with actions, for users who may change the entry. */
    GlossaryRow(GlossaryEntry entry, @Nullable PersonCard by, Runnable change, Runnable remove) {
        this(entry);
        if (entry.at() != null) add(new Paragraph(changed(entry, by)));
        var actions = new Div(
                button("search.glossary.change", entry, change), button("search.glossary.remove", entry, remove));
        actions.addClassName("glossary-deeds");
        add(actions);
    }

    /** Returns a short name of the entry. */
    static String heading(GlossaryEntry entry) {
        return entry.words().values().stream()
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .map(ways -> ways.getFirst())
                .orElse("");
    }

    private DescriptionList words(GlossaryEntry entry) {
        var list = new DescriptionList();
        for (var language : Languages.CODES) {
            var words = new DescriptionList.Description(entry.line(language));
            words.getElement().setAttribute("lang", language).setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(Locale.of(language).getDisplayLanguage(getLocale())), words);
        }
        return list;
    }

    private String changed(GlossaryEntry entry, @Nullable PersonCard by) {
        var day = TimeLabel.day(Utc.day(Objects.requireNonNull(entry.at())), getLocale());
        return getTranslation("search.glossary.changed", by == null ? "" : by.name(), day);
    }

    private Button button(String key, GlossaryEntry entry, Runnable action) {
        var words = getTranslation(key);
        return new QuietButton(words, action).small().labelled(words + ": " + heading(entry));
    }
}
