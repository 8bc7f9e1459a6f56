package portal.originators;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.HandlingCode;
import portal.access.Refused;
import portal.facts.Utc;

/**
 * Says whether the viewer may take a copy of an item out of the portal. An item with the handling code H2 in a
 * restricted space may be copied only by its originator, and by organisations to which the originator has permitted a
 * use that needs a copy, until the last day of the permission (AC-13).
 */
@Component
@Transactional(readOnly = true)
public class Permissions {
    private static final Set<WantedUse> WITH_COPY =
            Stream.of(WantedUse.values()).filter(WantedUse::needsCopy).collect(Collectors.toSet());

    private final RequestTable table;
    private final Access access;
    private final Clock clock;

    Permissions(RequestTable table, Access access, Clock clock) {
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Requires that the viewer may take a copy.
     *
     * @throws Refused if the originator has to be asked first
     */
    public void requireCopy(UUID item, AudienceId audience) {
        access.require(Act.EXPORT, audience);
        if (!mayCopy(item, audience)) throw Refused.forLackOfRight("originators.refused.ask");
    }

    /** Returns whether the viewer may take a copy of an item in an audience that the viewer is in. */
    public boolean mayCopy(UUID item, AudienceId audience) {
        var marked = access.marking(audience);
        if (!marked.marking().handling().contains(HandlingCode.H2)) return true;
        var me = access.me();
        return marked.isOf(me)
                || !access.isInRestrictedSpace(audience)
                || table.isGranted(item, me.agencyId(), WITH_COPY, Utc.day(clock.instant()));
    }
}
