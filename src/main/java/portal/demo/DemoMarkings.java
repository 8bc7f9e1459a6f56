package portal.demo;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Compartment;
import portal.access.HandlingCode;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.people.CountryCode;

/**
 * Builds the marking of an entry in a script. If the entry does not name a classification or TLP, those of the whole
 * script apply.
 */
@Component
@Profile("demo")
class DemoMarkings {
    private final DemoCast demoCast = DemoCast.read();
    private final Enrolments cast;
    private final Access access;

    DemoMarkings(Enrolments cast, Access access) {
        this.cast = cast;
        this.access = access;
    }

    Marking marking(ScriptEntry scene, ScriptEntry sign, SpaceId space) {
        var author = demoCast.actor(scene.need("by"));
        var marking = Marking.of(
                        scene.find("classification")
                                .or(() -> sign.find("classification"))
                                .map(Classification::valueOf)
                                .orElse(Classification.UNCLASSIFIED),
                        scene.find("tlp")
                                .or(() -> sign.find("tlp"))
                                .map(Tlp::valueOf)
                                .orElse(Tlp.GREEN),
                        scene.find("source").map(SourceType::valueOf).orElse(SourceType.of(author.affiliation())))
                .withHandling(scene.words("handling").stream()
                        .map(HandlingCode::valueOf)
                        .collect(toSet()))
                .withExcluded(countries(scene.words("excludes")))
                .withOnlyCountries(countries(scene.words("only")))
                .withReleasedTo(
                        scene.words("releases").stream().map(cast::agencyOf).collect(toSet()))
                .withCompartments(scene.find("compartment")
                        .map(name -> compartments(space, name))
                        .orElse(Set.of()));
        var named = scene.words("names").stream().map(cast::person).collect(toSet());
        return named.isEmpty() ? marking : marking.withNamed(named);
    }

    private Set<Compartment> compartments(SpaceId space, String name) {
        return access.compartments(space).stream()
                .filter(compartment -> compartment.name().equals(name))
                .collect(toSet());
    }

    private static Set<CountryCode> countries(List<String> codes) {
        return codes.stream().map(CountryCode::of).collect(toSet());
    }
}
