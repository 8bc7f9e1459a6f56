package portal.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.guidelines.MemberPart;

/**
 * The body of a request that asks a person to work on a version.
 *
 * @param language the language tag of the language that a translator translates into; omitted for the other parts
 * @param dueOn the day by which the work should be done
 */
@Example("""
        {"person": "3f0a4a52-7f0e-4d0c-9d39-0a8f5b9c1e11", "part": "TRANSLATOR", "language": "fr",
         "dueOn": "2027-03-01"}""")
record NewGuidelineMember(
        UUID person,
        MemberPart part,
        @Nullable String language,
        @Nullable LocalDate dueOn) {
    NewGuidelineMember {
        Input.given("person", person);
        Input.given("part", part);
        Input.language(language);
    }
}
