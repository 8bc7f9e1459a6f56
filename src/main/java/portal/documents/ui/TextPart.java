package portal.documents.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;
import portal.ui.LeftToRight;
import portal.ui.Mark;

/** A page of a text, or a section of a long one, with matches highlighted. */
class TextPart extends Section {
    private final PagedText text;
    private final boolean isDefanged;
    private final Paragraph words = new Paragraph();

    /**
     * @param marks a map to which each highlight is added, under the number of its match
     * @param isDefanged whether addresses in the text are written so that they cannot be opened ({@link Defanged})
     * @param name the name of the page that begins here, such as "page 3"; null if none begins here
     */
    TextPart(
            PagedText text,
            PagedText.PageChunk part,
            MatchOffsets offsets,
            Map<Integer, Mark> marks,
            boolean isDefanged,
            @Nullable String name) {
        this.text = text;
        this.isDefanged = isDefanged;
        addClassName("text-part");
        if (name != null) add(new H3(name));
        add(words);
        for (var stretch : LeftToRight.parts(text.between(part.start(), part.end()))) {
            var into = stretch.isRun() ? LeftToRight.element() : words.getElement();
            show(part.start() + stretch.start(), part.start() + stretch.end(), offsets, marks, into);
            if (stretch.isRun()) words.getElement().appendChild(into);
        }
    }

    private void show(int start, int end, MatchOffsets offsets, Map<Integer, Mark> marks, Element into) {
        var done = start;
        for (int number = offsets.from(start); number < offsets.size(); number++) {
            if (offsets.start(number) >= end) break;
            var from = Math.max(start, offsets.start(number));
            var mark = new Mark(shown(from, Math.min(end, offsets.end(number))));
            marks.putIfAbsent(number, mark);
            plain(done, from, into);
            into.appendChild(mark.getElement());
            done = Math.min(end, offsets.end(number));
        }
        plain(done, end, into);
    }

    private void plain(int start, int end, Element into) {
        if (start < end) into.appendChild(Element.createText(shown(start, end)));
    }

    private String shown(int start, int end) {
        return isDefanged ? Defanged.between(text, start, end) : text.between(start, end);
    }
}
