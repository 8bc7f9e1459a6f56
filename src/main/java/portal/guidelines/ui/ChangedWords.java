package portal.guidelines.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import portal.guidelines.ui.WordDifference.Part;

/**
 * Shows two texts without markup as one. The words that were removed and those that were added are marked by a colour,
 * by a line, and by words for screen readers.
 */
class ChangedWords extends Div {
    /** @param language the language of both texts */
    ChangedWords(String before, String after, Locale language) {
        addClassName("changed-words");
        InLanguage.mark(this, language);
        WordDifference.between(before, after).forEach(this::add);
    }

    private void add(Part part) {
        switch (part.kind()) {
            case KEPT -> add(new Text(part.text()));
            case REMOVED -> mark("del", "guidelines.difference.removed", part.text());
            case ADDED -> mark("ins", "guidelines.difference.added", part.text());
        }
    }

    private void mark(String tag, String key, String words) {
        var says = InLanguage.mark(new Span(I18NProvider.translate(key) + " "), getLocale());
        says.addClassName("unseen");
        var mark = new Element(tag);
        mark.appendChild(says.getElement(), Element.createText(words));
        getElement().appendChild(mark);
    }
}
