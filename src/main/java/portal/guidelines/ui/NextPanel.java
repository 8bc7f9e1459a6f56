package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import portal.access.LifeCycle.Choice;
import portal.guidelines.VersionEvent;
import portal.ui.PrimaryButton;

/**
 * Shows what can be done with a version next. It also shows a step that the viewer cannot take now, with the reason:
 * who can take it, or what is missing.
 */
class NextPanel extends WorkPanel {
    /** The steps that do not bring the version forward. */
    private static final Set<VersionEvent> AGAINST =
            Set.of(VersionEvent.RETURN, VersionEvent.WITHDRAW, VersionEvent.DISCARD);

    private final Consumer<VersionEvent> take;

    /**
     * @param plan the component that says on which day the version is or should have been published; not visible if
     *     there is no such day
     * @param take takes a step, after the questions that it needs
     */
    NextPanel(List<Choice<VersionEvent>> choices, Component plan, Consumer<VersionEvent> take) {
        super("guidelines.work.next");
        this.take = take;
        addClassName("work-next");
        add(plan);
        var steps = steps(choices).values();
        steps.forEach(choice -> add(step(choice)));
        if (steps.isEmpty()) add(new Hint(getTranslation("guidelines.work.next.nothing")));
    }

    /** Returns one choice for each step: one that is possible, if there is one. */
    private static Map<VersionEvent, Choice<VersionEvent>> steps(List<Choice<VersionEvent>> choices) {
        var steps = new LinkedHashMap<VersionEvent, Choice<VersionEvent>>();
        choices.stream()
                .filter(choice -> !choice.event().isTakenByPortal())
                .sorted(Comparator.comparing(choice -> !choice.isPossible()))
                .forEach(choice -> steps.putIfAbsent(choice.event(), choice));
        return steps;
    }

    private Component step(Choice<VersionEvent> choice) {
        var words = getTranslation("guidelines.event." + choice.event());
        if (choice.isPossible()) return new Div(button(choice.event(), words));
        var off = new Button(words);
        off.setEnabled(false);
        return new Div(off, new Hint(why(choice)).describing(off, "why-" + choice.event()));
    }

    private Button button(VersionEvent event, String words) {
        var button = AGAINST.contains(event)
                ? new Button(words, click -> take.accept(event))
                : new PrimaryButton(words, () -> take.accept(event));
        if (event == VersionEvent.WITHDRAW || event == VersionEvent.DISCARD) button.addThemeNames("error");
        return button;
    }

    private String why(Choice<VersionEvent> choice) {
        var missing = choice.missing();
        if (choice.isMine() && missing != null) return getTranslation(missing);
        return getTranslation("guidelines.work.next.who", getTranslation(choice.who()));
    }
}
