package portal.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of thing that the modules declare. The kinds of space come last. */
@Component
public class ItemKinds extends Kinds<ItemKind> {
    ItemKinds(List<ItemKind> brought, SpaceKinds spaces) {
        super(
                Stream.concat(brought.stream(), spaces.all().stream().map(SpaceKind::place))
                        .sorted(Comparator.comparing(ItemKind::extent).thenComparing(ItemKind::code)),
                ItemKind::code);
    }
}
