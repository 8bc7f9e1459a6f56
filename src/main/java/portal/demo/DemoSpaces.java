package portal.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static portal.people.Affiliation.ACADEMIA_NGO;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.INTERNATIONAL_ORGANISATION;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Classification;
import portal.access.Compartments;
import portal.access.CrimeArea;
import portal.access.OpenSpace;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.operations.OpenRoom;
import portal.operations.Operations;
import portal.people.Affiliation;
import portal.ui.Languages;

/**
 * Opens the spaces and rooms of the scripts and admits people to them. Each action is done as a person who has the
 * right to do it.
 */
@Component
@Profile("demo")
class DemoSpaces {
    private static final Set<Affiliation> LAW_ENFORCEMENT =
            EnumSet.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, INTERNATIONAL_ORGANISATION);
    private static final Set<Affiliation> PARTNERS_TOO = EnumSet.of(
            NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, INTERNATIONAL_ORGANISATION, PRIVATE_PARTNER, ACADEMIA_NGO);
    private static final int MONTHS = 6;

    private final Forums forums;
    private final Operations operations;
    private final Compartments compartments;
    private final DemoSessions sessions;
    private final Enrolments cast;
    private final DemoProgress steps;

    DemoSpaces(
            Forums forums,
            Operations operations,
            Compartments compartments,
            DemoSessions sessions,
            Enrolments cast,
            DemoProgress steps) {
        this.forums = forums;
        this.operations = operations;
        this.compartments = compartments;
        this.sessions = sessions;
        this.cast = cast;
        this.steps = steps;
    }

    SpaceId space(ScriptEntry sign, Instant then) {
        return new SpaceId(steps.take(
                "space " + sign.need("space"),
                () -> sessions.as(
                        sign.need("steward"),
                        then,
                        () -> forums.open(forum(sign)).value())));
    }

    /**
     * Opens an operational room. National bureaus nominate officers of their own country; the coordinator admits the
     * other people.
     */
    SpaceId room(ScriptEntry sign, Instant then) {
        return new SpaceId(steps.take("room " + sign.need("room"), () -> {
            var nominations = nominations(sign);
            var countries = nominations.stream()
                    .map(Nomination::bureau)
                    .map(cast::country)
                    .collect(toSet());
            var opened = sessions.as(sign.need("steward"), then, () -> {
                var room = operations.open(new OpenRoom(
                        sign.need("name"),
                        sign.need("objective"),
                        sign.need("legal basis"),
                        Utc.day(then),
                        Utc.day(then).plusMonths(MONTHS),
                        Classification.valueOf(sign.need("ceiling")),
                        Tlp.valueOf(sign.need("tlp")),
                        countries,
                        about(sign)));
                sign.words("admitted").forEach(guest -> operations.admit(room, cast.person(guest)));
                return room;
            });
            for (var nomination : nominations) {
                sessions.as(nomination.bureau(), then, () -> {
                    operations.nominate(opened, cast.person(nomination.officer()));
                    return UUID.randomUUID();
                });
                sessions.as(nomination.officer(), then, () -> {
                    operations.enter(opened);
                    return UUID.randomUUID();
                });
            }
            sign.find("compartment").ifPresent(name -> openCompartment(sign, opened, name, then));
            return opened.value();
        }));
    }

    private void openCompartment(ScriptEntry sign, SpaceId room, String name, Instant then) {
        sessions.as(sign.need("steward"), then, () -> {
            var compartment = compartments.open(room, name).id();
            sign.words("inside").forEach(member -> compartments.add(compartment, cast.person(member)));
            return UUID.randomUUID();
        });
    }

    private static OpenForum forum(ScriptEntry sign) {
        var signs = Languages.CODES.stream()
                .collect(toMap(
                        language -> language,
                        language -> new OpenSpace.SpaceName(
                                sign.need("name." + language), sign.need("purpose." + language))));
        var openTo = sign.need("audience").equals("partners too") ? PARTNERS_TOO : LAW_ENFORCEMENT;
        return new OpenForum(signs, openTo, Tlp.GREEN, about(sign));
    }

    private static Set<CrimeArea> about(ScriptEntry sign) {
        return sign.words("about").stream().map(CrimeArea::valueOf).collect(toSet());
    }

    /** The usernames of an officer, and of the person at the national bureau who nominates this officer. */
    private record Nomination(String bureau, String officer) {}

    private static List<Nomination> nominations(ScriptEntry sign) {
        return Arrays.stream(sign.need("nominated").split(", *"))
                .map(pair -> pair.split(" "))
                .map(pair -> new Nomination(pair[0], pair[1]))
                .toList();
    }
}
