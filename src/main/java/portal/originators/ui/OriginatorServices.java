package portal.originators.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Spaces;
import portal.originators.OriginatorRequests;
import portal.originators.TearLines;
import portal.originators.WrongRecipients;

/** The services that the dialogs and pages of this package use. */
@Component
record OriginatorServices(
        OriginatorRequests requests,
        WrongRecipients wrongRecipients,
        TearLines tearLines,
        Access access,
        Spaces spaces,
        Clock clock) {}
