package portal.demo;

import static java.util.stream.Collectors.toMap;
import static portal.people.Affiliation.ACADEMIA_NGO;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.INTERNATIONAL_ORGANISATION;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.OpenSpace;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.people.Affiliation;
import portal.ui.Languages;

/** Opens the knowledge spaces of the scripts, each as its steward. */
@Component
@Profile("demo")
class DemoSpaces {
    private static final Set<Affiliation> LAW_ENFORCEMENT =
            EnumSet.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, INTERNATIONAL_ORGANISATION);
    private static final Set<Affiliation> PARTNERS_TOO = EnumSet.of(
            NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, INTERNATIONAL_ORGANISATION, PRIVATE_PARTNER, ACADEMIA_NGO);

    private final Forums forums;
    private final DemoSessions sessions;
    private final DemoProgress steps;

    DemoSpaces(Forums forums, DemoSessions sessions, DemoProgress steps) {
        this.forums = forums;
        this.sessions = sessions;
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

    private static OpenForum forum(ScriptEntry sign) {
        var signs = Languages.CODES.stream()
                .collect(toMap(
                        language -> language,
                        language -> new OpenSpace.SpaceName(
                                sign.need("name." + language), sign.need("purpose." + language))));
        var openTo = sign.need("audience").equals("partners too") ? PARTNERS_TOO : LAW_ENFORCEMENT;
        return new OpenForum(signs, openTo, Tlp.GREEN, sign.about());
    }
}
