package portal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows a list that is loaded already, a page at a time. */
public final class PagedRows {
    private PagedRows() {}

    public static <T> MoreList<T> of(List<T> all, Function<T, ? extends Component> row) {
        return new MoreList<>((last, limit) -> after(all, last, limit), row);
    }

    /** Returns at most {@code limit} rows after {@code last}; the first ones if {@code last} is null. */
    public static <T> List<T> after(List<T> all, @Nullable T last, int limit) {
        var from = last == null ? 0 : all.indexOf(last) + 1;
        return all.subList(from, Math.min(all.size(), from + limit));
    }
}
