package portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.LineLabel;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;
import portal.ui.LeftToRight;
import portal.ui.Mark;

/**
 * A page of a text, or a section of a long one, with matches highlighted. A labelled line is shown with its label in
 * the viewer's language.
 */
class TextPart extends Section {
    private final PagedText text;
    private final MatchOffsets offsets;
    private final Map<Integer, Mark> marks;
    private final boolean isDefanged;

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
        this.offsets = offsets;
        this.marks = marks;
        this.isDefanged = isDefanged;
        addClassName("text-part");
        if (name != null) add(new H3(name));
        for (var lines : text.lines(part.start(), part.end())) {
            var label = LineLabel.of(lines.mark());
            if (label.isPresent()) add(labelled(label.get(), lines));
            else add(words(lines, new Paragraph()));
        }
    }

    private Component labelled(LineLabel label, PagedText.MarkedLines line) {
        var name = new Span(getTranslation("documents.line." + label));
        name.addClassName("text-label");
        var words = words(line, new Span());
        words.setClassName("text-deleted", label == LineLabel.DELETED);
        var shown = new Div(name, words);
        shown.addClassName("text-line");
        shown.setClassName("text-enclosed", label.isEnclosed());
        return shown;
    }

    private <C extends HtmlContainer> C words(PagedText.MarkedLines lines, C words) {
        for (var stretch : LeftToRight.parts(text.between(lines.start(), lines.end()))) {
            var into = stretch.isRun() ? LeftToRight.element() : words.getElement();
            show(lines.start() + stretch.start(), lines.start() + stretch.end(), into);
            if (stretch.isRun()) words.getElement().appendChild(into);
        }
        return words;
    }

    private void show(int start, int end, Element into) {
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
