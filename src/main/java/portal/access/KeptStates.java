package portal.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the states that the modules declare into the database, where the rule of access reads them. */
@Component
class KeptStates implements SmartInitializingSingleton {
    private final List<SpaceStates> kinds;
    private final JdbcClient jdbc;

    KeptStates(List<SpaceStates> kinds, JdbcClient jdbc) {
        this.kinds = kinds;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        kinds.forEach(kind -> kind.open().forEach((state, acts) -> keep(kind.kind(), state, acts)));
    }

    private void keep(String kind, String state, Collection<Act> acts) {
        jdbc.sql(
                        "insert into space_state (kind, state, acts) values (?, ?, ?) on duplicate key update acts = values(acts)")
                .params(kind, state, names(Set.copyOf(acts)))
                .update();
    }

    private static String names(Set<Act> acts) {
        return acts.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
