package portal.operations.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.operations.Parties;
import portal.operations.ReadingRequests;
import portal.operations.RoomMessages;
import portal.operations.RoomPins;
import portal.operations.RoomStream;
import portal.operations.RoomVisits;

/** The services of the day page of a room. */
@Component
record DayServices(
        RoomStream stream,
        RoomPins pins,
        ReadingRequests readings,
        RoomMessages messages,
        RoomVisits visits,
        Parties parties,
        Access access,
        OpenRooms open,
        Clock clock) {}
