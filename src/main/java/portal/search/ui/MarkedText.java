package portal.search.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import portal.search.extracts.Extract;
import portal.ui.Mark;

/** An extract with its marks; text goes to the browser as text and never as HTML. */
public class MarkedText extends Span {
    public MarkedText(Extract extract) {
        getElement().setAttribute("dir", "auto");
        extract.pieces().forEach(piece -> add(piece.sought() ? new Mark(piece.text()) : new Text(piece.text())));
    }
}
