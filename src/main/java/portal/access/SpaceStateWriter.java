package portal.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the states of each kind of space, with the acts that each state allows, into the table {@code space_state}
 * when the application starts. The view {@code may} reads this table.
 */
@Component
class SpaceStateWriter implements SmartInitializingSingleton {
    private final SpaceKinds kinds;
    private final JdbcClient jdbc;

    SpaceStateWriter(SpaceKinds kinds, JdbcClient jdbc) {
        this.kinds = kinds;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        kinds.all().forEach(kind -> kind.states().forEach((state, acts) -> keep(kind.code(), state, acts)));
    }

    private void keep(String kind, String state, Set<Act> acts) {
        jdbc.sql(
                        "insert into space_state (kind, state, acts) values (?, ?, ?) on duplicate key update acts = values(acts)")
                .params(kind, state, acts.stream().map(Enum::name).collect(Collectors.joining(",")))
                .update();
    }
}
