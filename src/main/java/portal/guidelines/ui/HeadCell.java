package portal.guidelines.ui;

import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A header cell of a table. */
class HeadCell extends NativeTableHeaderCell {
    /** @param scope what the cell is the header of: {@code col} or {@code row} */
    HeadCell(String words, String scope) {
        super(words);
        getElement().setAttribute("scope", scope);
    }
}
