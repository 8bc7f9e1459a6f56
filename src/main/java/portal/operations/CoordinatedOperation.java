package portal.operations;

import java.util.List;
import portal.access.SpaceCard;

/**
 * An operation on the desk of its coordinator.
 *
 * @param daysLeft the number of days until its end, including today
 * @param waiting the tasks of the operation that wait for the coordinator or for others
 */
public record CoordinatedOperation(SpaceCard space, OperationPeriod period, long daysLeft, List<DeskLine> waiting) {
    public OperationState state() {
        return OperationState.valueOf(space.state());
    }
}
