package portal.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.Evaluation;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.access.SpaceId;
import portal.documents.Documents;

/** Builds the purpose and grading of an entry in the script of a room. */
@Component
@Profile("demo")
class DemoProvenances {
    private static final List<String> KEYS = List.of("purpose", "evaluation", "personal data");

    private final Documents documents;

    DemoProvenances(Documents documents) {
        this.documents = documents;
    }

    /** Returns null if the entry says nothing about purpose and grading; the item then gets those usual in the room. */
    @Nullable
    Provenance provenance(ScriptEntry scene, SpaceId room) {
        if (KEYS.stream().noneMatch(key -> scene.find(key).isPresent())) return null;
        var usual = Objects.requireNonNull(documents.usualProvenance(room));
        return new Provenance(
                scene.find("purpose").map(Purpose::valueOf).orElse(usual.purpose()),
                scene.find("evaluation")
                        .map(grade -> new Evaluation(Evaluation.Scheme.FOUR_BY_FOUR, grade))
                        .orElse(usual.evaluation()),
                usual.pap(),
                scene.find("personal data").map("yes"::equals).orElse(usual.personalData()),
                usual.sensitive(),
                usual.justification(),
                usual.reviewOn());
    }
}
