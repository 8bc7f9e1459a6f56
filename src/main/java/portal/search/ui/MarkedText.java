package portal.search.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import portal.search.extracts.Extract;
import portal.ui.LeftToRight;
import portal.ui.LeftToRight.DirectionRun;
import portal.ui.Mark;

/** An extract with its matches marked. Text is sent to the browser as text, never as HTML. */
public class MarkedText extends Span {
    public MarkedText(Extract extract) {
        getElement().setAttribute("dir", "auto");
        var whole = extract.pieces().stream().map(Extract.Segment::text).collect(Collectors.joining());
        LeftToRight.parts(whole).forEach(part -> {
            var into = part.isRun() ? LeftToRight.element() : getElement();
            show(extract, part, into);
            if (part.isRun()) getElement().appendChild(into);
        });
    }

    /** Adds to the element the text of the extract that is within this run, with its matches marked. */
    private static void show(Extract extract, DirectionRun part, Element into) {
        var begins = 0;
        for (var piece : extract.pieces()) {
            var from = Math.max(part.start() - begins, 0);
            var to = Math.min(part.end() - begins, piece.text().length());
            if (from < to) {
                var text = piece.text().substring(from, to);
                into.appendChild(piece.sought() ? new Mark(text).getElement() : Element.createText(text));
            }
            begins += piece.text().length();
        }
    }
}
