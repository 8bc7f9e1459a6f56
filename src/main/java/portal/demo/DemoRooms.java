package portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Classification;
import portal.access.Compartments;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.operations.OperationLife;
import portal.operations.Operations;
import portal.operations.Parties;
import portal.operations.ProposeOperation;
import portal.people.CountryCode;

/**
 * Proposes the operations of the scripts and, if they are approved, brings them to work: countries are invited,
 * officers are nominated, confirmed by a second officer of their bureau, and accept the terms. Each step is done as a
 * person who has the right to it.
 */
@Component
@Profile("demo")
class DemoRooms {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Operations operations;
    private final OperationLife life;
    private final Parties parties;
    private final Compartments compartments;
    private final DemoSessions sessions;
    private final Enrolments cast;
    private final DemoProgress steps;

    DemoRooms(
            Operations operations,
            OperationLife life,
            Parties parties,
            Compartments compartments,
            DemoSessions sessions,
            Enrolments cast,
            DemoProgress steps) {
        this.operations = operations;
        this.life = life;
        this.parties = parties;
        this.compartments = compartments;
        this.sessions = sessions;
        this.cast = cast;
        this.steps = steps;
    }

    /** The usernames of an officer, and of the two persons at the bureau who nominate and confirm this officer. */
    record Nomination(String nominator, String second, String officer) {
        static List<Nomination> of(ScriptEntry sign) {
            return sign.parts("nominated").stream()
                    .map(names -> new Nomination(names[0], names[1], names[2]))
                    .toList();
        }
    }

    SpaceId room(ScriptEntry sign, LocalDate today) {
        var then = sign.at(today);
        var coordinator = sign.need("steward");
        var room = new SpaceId(steps.take(
                "room " + sign.need("room"),
                () -> sessions.as(
                        coordinator,
                        then,
                        () -> operations.propose(plan(sign, then)).value())));
        sign.find("noted by")
                .ifPresent(officer -> act(
                        "note", room, officer, then.plus(DAY), () -> life.noteDataProtection(room, sign.need("note"))));
        sign.find("approved by").ifPresent(head -> {
            act("approve", room, head, then.plus(DAY.multipliedBy(2)), () -> life.approve(room));
            fill(sign, room, then.plus(DAY.multipliedBy(3)));
        });
        return room;
    }

    private static ProposeOperation plan(ScriptEntry sign, Instant then) {
        var day = Utc.day(then);
        return new ProposeOperation(
                sign.need("name"),
                sign.need("objective"),
                sign.need("legal basis"),
                day,
                day.plusMonths(Long.parseLong(sign.need("months"))),
                ZoneId.of(sign.need("zone")),
                Classification.valueOf(sign.need("ceiling")),
                Tlp.valueOf(sign.need("tlp")),
                sign.about(),
                sign.need("personal data").equals("yes"));
    }

    /** Invites the countries, and lets in their officers and the guests. */
    private void fill(ScriptEntry sign, SpaceId room, Instant then) {
        var coordinator = sign.need("steward");
        act("invite", room, coordinator, then, () -> {
            sign.words("invited").forEach(country -> parties.invite(room, CountryCode.of(country)));
            sign.words("admitted").forEach(guest -> parties.admit(room, cast.person(guest)));
        });
        sign.find("declined")
                .ifPresent(bureau -> act("decline", room, bureau, then.plus(HOUR), () -> {
                    parties.seen(room);
                    parties.decline(room, sign.need("reason"));
                }));
        for (var nomination : Nomination.of(sign)) letIn(nomination, room, then.plus(DAY));
        sign.find("compartment")
                .ifPresent(name -> act("compartment", room, coordinator, then.plus(DAY.multipliedBy(2)), () -> {
                    var compartment = compartments.open(room, name).id();
                    sign.words("inside").forEach(member -> compartments.add(compartment, cast.person(member)));
                }));
    }

    private void letIn(Nomination nomination, SpaceId room, Instant then) {
        var officer = cast.person(nomination.officer());
        act("nominate " + nomination.officer(), room, nomination.nominator(), then, () -> {
            parties.seen(room);
            parties.nominate(room, officer);
        });
        act(
                "confirm " + nomination.officer(),
                room,
                nomination.second(),
                then.plus(HOUR),
                () -> parties.approveNomination(room, officer));
        act(
                "terms " + nomination.officer(),
                room,
                nomination.officer(),
                then.plus(HOUR.multipliedBy(3)),
                () -> parties.acceptTerms(room));
    }

    /** Does the work as this person and at this time, unless the step was already taken in this room. */
    void act(String step, SpaceId room, String by, Instant then, Runnable work) {
        steps.take(
                step + " " + room.value(),
                () -> sessions.as(by, then, () -> {
                    work.run();
                    return UUID.randomUUID();
                }));
    }
}
