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
 * A list that grows on demand and never jumps: the first rows at once, the next on "Load more". It asks for what comes
 * after the last row shown, so that a row which comes or goes meanwhile neither repeats nor hides another, and never
 * counts what lies ahead. Rows are walked with {@code j} and {@code k}.
 */
public class MoreList<T> extends Div {
    /** Where the rows come from. */
    @FunctionalInterface
    public interface Rows<T> {
        /** At most {@code limit} rows that come after {@code last}; the first ones when it is null. */
        List<T> after(@Nullable T last, int limit);
    }

    /** How many rows come at a time. */
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

    /** @param frame what is shown, with the list in it, such as a table with its body */
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

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return last == null;
    }

    /** Loads on until a row is there, as far as there are rows, but not endlessly. */
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
