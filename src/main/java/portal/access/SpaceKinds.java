package portal.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All kinds of space that the modules declare. */
@Component
public class SpaceKinds extends Kinds<SpaceKind> {
    SpaceKinds(List<SpaceKind> brought) {
        super(brought.stream().sorted(Comparator.comparing(SpaceKind::code)), SpaceKind::code);
    }
}
