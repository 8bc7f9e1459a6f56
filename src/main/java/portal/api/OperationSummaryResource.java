package portal.api;

import java.util.UUID;
import portal.access.SpaceCard;
import portal.operations.OperationState;

/**
 * An operation in the list of those that the owner of the token takes part in.
 *
 * @param id the id of the operation, which is also the id of its space
 */
record OperationSummaryResource(UUID id, String codename, OperationState state) {
    static OperationSummaryResource of(SpaceCard space) {
        return new OperationSummaryResource(space.id().value(), space.name(), OperationState.valueOf(space.state()));
    }
}
