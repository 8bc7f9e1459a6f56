package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import portal.search.Extract;

/** An extract with its marks; text goes to the browser as text and never as HTML. */
class MarkedText extends Span {
    MarkedText(Extract extract) {
        getElement().setAttribute("dir", "auto");
        extract.pieces().forEach(piece -> add(piece.sought() ? new Mark(piece.text()) : new Text(piece.text())));
    }

    @Tag("mark")
    private static class Mark extends Component {
        Mark(String word) {
            getElement().setText(word);
        }
    }
}
