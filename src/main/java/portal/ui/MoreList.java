package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
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

    private final Rows<T> rows;
    private final Function<T, ? extends Component> row;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("ui.more"), click -> loadMore());
    private @Nullable T last;

    public MoreList(Rows<T> rows, Function<T, ? extends Component> row) {
        this.rows = rows;
        this.row = row;
        addClassName("more-list");
        list.addClassName("rows");
        Shortcut.markRows(list);
        more.setDisableOnClick(true);
        add(list, more);
        load();
    }

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return last == null;
    }

    private void loadMore() {
        int shown = list.getComponentCount();
        load();
        more.setEnabled(true);
        if (list.getComponentCount() > shown) {
            list.getComponentAt(shown).getElement().executeJs("(this.querySelector('a, button') ?? this).focus()");
        }
    }

    private void load() {
        var next = rows.after(last, PAGE + 1);
        next.stream().limit(PAGE).forEach(item -> {
            list.add(new ListItem(row.apply(item)));
            last = item;
        });
        more.setVisible(next.size() > PAGE);
    }
}
