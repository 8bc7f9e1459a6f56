package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import portal.ui.MoreList;

/** Shows a list that is loaded already, a page at a time. */
final class PagedRows {
    private PagedRows() {}

    static <T> MoreList<T> of(List<T> all, Function<T, ? extends Component> row) {
        return new MoreList<>(
                (last, limit) -> all.stream()
                        .skip(last == null ? 0 : all.indexOf(last) + 1L)
                        .limit(limit)
                        .toList(),
                row);
    }
}
