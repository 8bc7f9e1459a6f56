package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that shows its first rows at once, and more rows when the user clicks "Load more". It queries the rows after
 * the last row shown, so that no row is repeated or left out if other rows are added or removed between two queries. It
 * never counts the remaining rows. The keys {@code j} and {@code k} move between rows.
 */
public class MoreList<T> extends Div {
    /** Queries the rows of the list. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Returns at most {@code limit} rows after {@code last}; the first rows if {@code last} is null. */
        List<T> after(@Nullable T last, int limit);
    }

    /** The number of rows that are loaded at a time. */
    public static final int PAGE = 25;

    private static final int MOST_PAGES = 40;

    private final Rows<T> rows;
    private final Function<T, ? extends Component> row;
    private final Component list;
    private final Button more = new Button(getTranslation("ui.more"), click -> loadMore());
    private @Nullable T last;

    public MoreList(Rows<T> rows, Function<T, ? extends Component> row) {
        this(rows, new UnorderedList(), row.andThen(ListItem::new));
    }

    private MoreList(Rows<T> rows, UnorderedList list, Function<T, ? extends Component> row) {
        this(rows, list, list, row);
        list.addClassName("rows");
    }

    /**
     * @param frame the component to show; it contains {@code list}, as a table contains its body
     * @param list the component to which rows are added
     */
    public MoreList(Rows<T> rows, Component frame, Component list, Function<T, ? extends Component> row) {
        this.rows = rows;
        this.row = row;
        this.list = list;
        addClassName("more-list");
        Shortcut.markRows(list);
        more.setDisableOnClick(true);
        more.getElement().setAttribute("data-more", "");
        add(frame, more);
        load();
    }

    /** Returns whether the list has no rows. */
    public boolean isEmpty() {
        return last == null;
    }

    /**
     * Loads more rows until a certain row is present, but at most 40 pages in total.
     *
     * @param isThere returns whether that row is present
     */
    public void loadUntil(BooleanSupplier isThere) {
        for (int pages = 1; pages < MOST_PAGES && more.isVisible() && !isThere.getAsBoolean(); pages++) load();
    }

    private void loadMore() {
        int shown = list.getElement().getChildCount();
        load();
        more.setEnabled(true);
        if (list.getElement().getChildCount() > shown) {
            list.getElement().getChild(shown).executeJs("(this.querySelector('a, button') ?? this).focus()");
        }
    }

    private void load() {
        var next = rows.after(last, PAGE + 1);
        next.stream().limit(PAGE).forEach(item -> {
            list.getElement().appendChild(row.apply(item).getElement());
            last = item;
        });
        more.setVisible(next.size() > PAGE);
    }
}
