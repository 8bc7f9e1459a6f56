package portal.demo;

import static portal.people.Affiliation.ACADEMIA_NGO;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.INTERNATIONAL_ORGANISATION;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.people.Affiliation;
import portal.people.Preferences;

/** Opens the spaces and rooms of the scripts and lets people in, each by whoever has the right to do so. */
@Component
@Profile("demo")
class Doorkeeper {
    private static final Set<Affiliation> LAW_ENFORCEMENT =
            EnumSet.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, INTERNATIONAL_ORGANISATION);
    private static final Set<Affiliation> PARTNERS = EnumSet.of(PRIVATE_PARTNER, ACADEMIA_NGO);

    private final Spaces spaces;
    private final Players players;
    private final Enrolments cast;
    private final Steps steps;

    Doorkeeper(Spaces spaces, Players players, Enrolments cast, Steps steps) {
        this.spaces = spaces;
        this.players = players;
        this.cast = cast;
        this.steps = steps;
    }

    SpaceId space(Scene sign, Instant then) {
        return new SpaceId(steps.take(
                "space " + sign.need("space"),
                () -> players.as(sign.need("steward"), then, () -> {
                    var space = spaces.open(plan(sign, SpaceKind.KNOWLEDGE));
                    LAW_ENFORCEMENT.forEach(all -> letIn(space, Holder.everyoneOf(all)));
                    if (sign.need("audience").equals("partners too"))
                        PARTNERS.forEach(all -> letIn(space, Holder.everyoneOf(all)));
                    return space.value();
                })));
    }

    /** A bureau lets in its own country's people; the steward everybody else. */
    SpaceId room(Scene sign, Instant then) {
        var room = steps.take(
                "room " + sign.need("room"),
                () -> players.as(sign.need("steward"), then, () -> {
                    var opened = spaces.open(plan(sign, SpaceKind.OPERATION));
                    for (var key : Set.of("invited", "staff", "partners"))
                        sign.words(key).forEach(name -> letIn(opened, Holder.person(cast.person(name))));
                    return opened.value();
                }));
        sign.find("nominated").ifPresent(list -> {
            for (var nomination : list.split(", *")) {
                var bureau = nomination.split(" ")[0];
                var officer = cast.person(nomination.split(" ")[1]);
                steps.take(
                        "room " + sign.need("room") + ": " + nomination,
                        () -> players.as(bureau, then, () -> {
                            spaces.letIn(new SpaceId(room), officer);
                            return UUID.randomUUID();
                        }));
            }
        });
        return new SpaceId(room);
    }

    private void letIn(SpaceId space, Holder holder) {
        spaces.grant(space, holder, Right.WRITE, Spaces.UNTIL_REVOKED);
    }

    private static OpenSpace plan(Scene sign, SpaceKind kind) {
        var signs = new TreeMap<String, OpenSpace.Sign>();
        for (var language : Preferences.LANGUAGES) {
            var name = sign.find("name").orElseGet(() -> sign.need("name." + language));
            signs.put(language, new OpenSpace.Sign(name, sign.need("purpose." + language)));
        }
        return new OpenSpace(
                kind,
                signs,
                sign.find("ceiling").map(Classification::valueOf).orElse(Classification.FOR_OFFICIAL_USE_ONLY),
                sign.find("classification").map(Classification::valueOf).orElse(Classification.UNCLASSIFIED),
                sign.find("tlp").map(Tlp::valueOf).orElse(Tlp.GREEN));
    }
}
