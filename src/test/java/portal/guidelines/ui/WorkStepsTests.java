package portal.guidelines.ui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.guidelines.VersionEvent.APPROVE;
import static portal.guidelines.VersionEvent.DISCARD;
import static portal.guidelines.VersionEvent.PUBLISH;
import static portal.guidelines.VersionEvent.RETURN;
import static portal.guidelines.VersionEvent.SUBMIT;
import static portal.guidelines.VersionEvent.WITHDRAW;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.PortalTest;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.TestGuidelines;
import portal.guidelines.VersionEvent;
import portal.guidelines.VersionState;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests that the page of a version has, in each state, a button for each step in the table below and for no other. */
@PortalTest
class WorkStepsTests extends PageTest {
    /** The steps that the page shows in each state; the author or the reviewer of the version can take each of them. */
    private static final Map<VersionState, Set<VersionEvent>> TABLE = Map.ofEntries(
            entry(VersionState.DRAFT, Set.of(SUBMIT, DISCARD)),
            entry(VersionState.IN_REVIEW, Set.of(RETURN, APPROVE)),
            entry(VersionState.APPROVED, Set.of(APPROVE, PUBLISH)),
            entry(VersionState.PUBLISHED, Set.of(WITHDRAW)),
            entry(VersionState.SUPERSEDED, Set.of()),
            entry(VersionState.WITHDRAWN, Set.of()),
            entry(VersionState.ARCHIVED, Set.of()));

    private static final Set<VersionEvent> OF_AUTHORS = Set.of(SUBMIT, PUBLISH, DISCARD);

    @Autowired
    ApplicationContext portal;

    private TestGuidelines scene;

    @BeforeEach
    void enter() {
        scene = new TestGuidelines(portal);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void the_buttons_that_are_on_are_the_steps_that_the_table_has_for_this_person() {
        TABLE.forEach((state, steps) -> {
            var version = version(state);
            for (var person : List.of(scene.trainer, scene.reviewer)) {
                open(version, person);
                assertThat(words(buttons())).as("%s %s", state, person).isEqualTo(words(steps));
                assertThat(words(buttons().filter(Button::isEnabled)))
                        .as("%s %s", state, person)
                        .isEqualTo(words(steps.stream()
                                .filter(step -> OF_AUTHORS.contains(step) == person.equals(scene.trainer))
                                .collect(Collectors.toSet())));
            }
        });
    }

    @Test
    void a_button_that_is_off_says_why() {
        for (var state : VersionState.values()) {
            var version = version(state);
            for (var person : List.of(scene.trainer, scene.reviewer)) {
                open(version, person);
                buttons().filter(button -> !button.isEnabled()).forEach(button -> {
                    var why = button.getElement().getAttribute("aria-describedby");
                    assertThat(panel().flatMap(WorkStepsTests::all)
                                    .filter(Hint.class::isInstance)
                                    .filter(hint -> hint.getId().orElse("").equals(why))
                                    .map(hint -> ((Hint) hint).getText()))
                            .as("%s %s", state, button.getText())
                            .singleElement()
                            .asString()
                            .isNotBlank()
                            .doesNotContain("guidelines.");
                });
            }
        }
    }

    @Test
    void what_is_missing_is_said_to_whoever_could_take_the_step() {
        scene.as(scene.trainer);
        open(scene.withoutReviewer(), scene.trainer);
        assertThat(words(buttons().filter(Button::isEnabled))).isEqualTo(words(Set.of(DISCARD)));
        assertThat(panel().map(panel -> panel.getElement().getTextRecursively()))
                .singleElement()
                .asString()
                .contains(UI.getCurrent().getTranslation("guidelines.missing.reviewer"));
    }

    /** Returns a version in this state. If it is in force, its withdrawal has been proposed. */
    private GuidelineVersionId version(VersionState state) {
        var version = scene.in(state);
        return state == VersionState.PUBLISHED ? scene.proposed(version) : version;
    }

    private void open(GuidelineVersionId version, PersonId person) {
        scene.as(person);
        UI.getCurrent().navigate("guidelines/" + scene.guideline(version).value() + "/versions/1/work");
    }

    private Stream<Component> panel() {
        return all((Component) getCurrentView()).filter(NextPanel.class::isInstance);
    }

    private Stream<Button> buttons() {
        return panel().flatMap(WorkStepsTests::all)
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(WorkStepsTests::all));
    }

    private static Set<String> words(Stream<Button> buttons) {
        return buttons.map(Button::getText).collect(Collectors.toSet());
    }

    private static Set<String> words(Set<VersionEvent> steps) {
        return steps.stream()
                .map(step -> UI.getCurrent().getTranslation("guidelines.event." + step))
                .collect(Collectors.toSet());
    }
}
