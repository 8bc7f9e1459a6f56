package portal.operations.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.ui.MoreList;

/** Shows rows that are known already, some at a time, because a room may have a thousand participants. */
class PagedRows<T> extends MoreList<T> {
    PagedRows(List<T> rows, Function<T, ? extends Component> row) {
        super((last, limit) -> after(rows, last, limit), row);
    }

    private static <T> List<T> after(List<T> rows, @Nullable T last, int limit) {
        int from = last == null ? 0 : rows.indexOf(last) + 1;
        return rows.subList(from, Math.min(rows.size(), from + limit));
    }
}
