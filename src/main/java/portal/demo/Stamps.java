package portal.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Classification;
import portal.access.HandlingCode;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.people.CountryCode;

/** Reads the marking of a scene: what its head says, else the head of its script, else what its space proposes. */
@Component
@Profile("demo")
class Stamps {
    private final Access access;
    private final Spaces spaces;
    private final Enrolments cast;

    Stamps(Access access, Spaces spaces, Enrolments cast) {
        this.access = access;
        this.spaces = spaces;
        this.cast = cast;
    }

    /** The marking under which the current person says or files it. */
    Marking marking(Scene scene, Scene sign, SpaceId in) {
        var space = spaces.card(in);
        var marking = Marking.of(
                        scene.find("classification")
                                .or(() -> sign.find("classification"))
                                .map(Classification::valueOf)
                                .orElse(space.defaultClassification()),
                        scene.find("tlp").map(Tlp::valueOf).orElse(space.defaultTlp()),
                        scene.find("source")
                                .map(SourceType::valueOf)
                                .orElseGet(() -> SourceType.of(access.me().affiliation())))
                .withHandling(scene.words("handling").stream()
                        .map(HandlingCode::valueOf)
                        .collect(Collectors.toSet()))
                .withExcluded(countries(scene.words("excludes")))
                .withOnlyCountries(countries(scene.words("only")))
                .withReleasedTo(
                        scene.words("releases").stream().map(cast::employer).collect(Collectors.toSet()));
        var named = scene.words("names").stream().map(cast::person).collect(Collectors.toSet());
        return named.isEmpty() ? marking : marking.withNamed(named);
    }

    private static Set<CountryCode> countries(List<String> codes) {
        return codes.stream().map(CountryCode::of).collect(Collectors.toSet());
    }
}
