package portal.operations.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import portal.operations.OperationCoordinators;
import portal.operations.OperationExtensions;
import portal.operations.OperationLife;
import portal.operations.Operations;

/** The services that the panels and dialogs about the life of an operation use. */
@Component
record LifeServices(
        Operations operations,
        OperationLife life,
        OperationExtensions extensions,
        OperationCoordinators coordinators,
        Clock clock) {}
