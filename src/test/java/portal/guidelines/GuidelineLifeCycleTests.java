package portal.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.access.LifeCycle;

/**
 * Tests the tables of the steps of versions and translations. The {@code package-info} must contain the table of
 * versions.
 */
class GuidelineLifeCycleTests {
    @Test
    void the_description_of_the_module_has_every_step_of_a_version() throws IOException {
        var description = Files.readString(Path.of("src/main/java/portal/guidelines/package-info.java"));
        for (var step : VersionStep.STEPS.toString().split("\n"))
            assertThat(description).contains(" * " + step + "\n");
        assertThat(description.lines().filter(line -> line.contains("  guidelines.who.")))
                .hasSize(VersionStep.STEPS.toString().split("\n").length);
    }

    @Test
    void a_translation_is_submitted_checked_and_published_in_this_order() {
        assertThat(TranslationStep.STEPS.toString().split("\n"))
                .containsExactly(
                        "IN_PROGRESS  SUBMIT  SUBMITTED  guidelines.who.translator  guidelines.missing.clauses",
                        "SUBMITTED  RETURN  IN_PROGRESS  guidelines.who.colleague",
                        "SUBMITTED  CHECK  CHECKED  guidelines.who.colleague  guidelines.missing.other-checker",
                        "CHECKED  RETURN  IN_PROGRESS  guidelines.who.colleague",
                        "CHECKED  PUBLISH  PUBLISHED  guidelines.who.colleague  guidelines.missing.source",
                        "PUBLISHED  REPLACE  REPLACED  guidelines.who.colleague");
    }

    @Test
    void nothing_leads_out_of_the_archive() {
        assertThat(Set.of(VersionStep.STEPS.toString().split("\n"))).noneMatch(step -> step.startsWith("ARCHIVED"));
        assertThat(LifeCycle.<VersionStep>always().key()).isEmpty();
    }
}
