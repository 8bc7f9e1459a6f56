package portal.operations.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Compartments;
import portal.access.UsualProvenances;
import portal.audit.AuditLog;
import portal.documents.Documents;
import portal.documents.ZipFiling;
import portal.notifications.Notifications;
import portal.operations.Operations;
import portal.operations.Parties;
import portal.people.People;
import portal.topics.Topics;

/** The services that the head and the tabs of the page of a room use. */
@Component
record RoomServices(
        Operations operations,
        Parties parties,
        Topics topics,
        Documents documents,
        ZipFiling zips,
        Compartments compartments,
        UsualProvenances usualProvenances,
        AuditLog log,
        Notifications notifications,
        People people,
        Access access,
        Clock clock) {}
