package portal.operations;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.access.SpaceId;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Proposes operations for tests, and has them approved by a head of operations. */
@TestComponent
public class TestProposals {
    private final Operations operations;
    private final OperationLife life;
    private final Parties parties;
    private final TestPeople town;
    private @Nullable PersonId head;

    TestProposals(Operations operations, OperationLife life, Parties parties, TestPeople town) {
        this.operations = operations;
        this.life = life;
        this.parties = parties;
        this.town = town;
    }

    /** Proposes an operation as the user of this thread. It is approved, and the user invites the countries. */
    public SpaceId approved(ProposeOperation plan, Collection<CountryCode> countries) {
        var room = operations.propose(plan);
        approve(room);
        countries.forEach(country -> parties.invite(room, country));
        return room;
    }

    /** Approves a proposed operation as a head of operations. */
    public void approve(SpaceId room) {
        var session = SecurityContextHolder.getContext();
        TestViewers.enter(head());
        life.approve(room);
        SecurityContextHolder.setContext(session);
    }

    private synchronized PersonId head() {
        if (head == null) head = town.somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.OPERATIONS_HEAD);
        return head;
    }
}
