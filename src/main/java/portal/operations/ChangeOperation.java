package portal.operations;

import java.time.LocalDate;
import java.time.ZoneId;
import portal.access.Classification;
import portal.access.SpaceId;
import portal.ui.VisibleText;

/**
 * The changed values of an operation. The state of the operation says which of them may differ from the present ones.
 *
 * @param version the version of the values that the viewer saw when changing them ({@link RoomCard#version})
 */
public record ChangeOperation(
        SpaceId room,
        int version,
        String codename,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        Classification ceiling,
        boolean personalData) {
    public ChangeOperation {
        codename = VisibleText.line(codename);
    }

    OperationPeriod period() {
        return new OperationPeriod(startsOn, endsOn, zone);
    }
}
