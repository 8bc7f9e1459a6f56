package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** The beginning of the text that was read out of a document: as text, page by page, never as what it claims to be. */
class ReadText extends Section {
    static final int LONGEST = 4000;

    ReadText(String text, @Nullable String language) {
        addClassName("read-text");
        setVisible(!text.isBlank());
        var body = new Div();
        body.addClassName("read-pages");
        body.getElement().setAttribute("dir", "auto");
        if (language != null) body.getElement().setAttribute("lang", language);
        for (var page : text.split("\f")) body.add(new Paragraph(page.strip()));
        add(new H2(getTranslation("documents.text")), body);
        if (text.length() >= LONGEST) add(new Paragraph(getTranslation("documents.text.more")));
    }
}
