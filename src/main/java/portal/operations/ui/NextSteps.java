package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import portal.access.LifeCycle.Choice;
import portal.access.SpaceId;
import portal.operations.OperationEvent;
import portal.ui.PrimaryButton;

/**
 * Shows what can happen with an operation next. A step that the viewer cannot take now says who can take it, or what is
 * missing.
 */
class NextSteps extends Div {
    /** The steps that only the portal takes. */
    private static final Set<OperationEvent> BY_PORTAL =
            Set.of(OperationEvent.ACTIVATE, OperationEvent.EXTEND, OperationEvent.ARCHIVE);

    /** The steps that bring the operation forward. */
    private static final Set<OperationEvent> FORWARD = Set.of(OperationEvent.APPROVE, OperationEvent.RESUME);

    private final SpaceId room;
    private final String codename;
    private final transient Consumer<OperationEvent> take;

    /** @param take takes a step, after the questions that it needs */
    NextSteps(SpaceId room, String codename, List<Choice<OperationEvent>> choices, Consumer<OperationEvent> take) {
        this.room = room;
        this.codename = codename;
        this.take = take;
        addClassName("next-steps");
        var steps = steps(choices).values();
        steps.forEach(choice -> add(step(choice)));
        if (steps.isEmpty()) add(hint(getTranslation("operations.next.nothing")));
    }

    /** Returns one choice for each step except the extension: that of the viewer, if there is one. */
    private static Map<OperationEvent, Choice<OperationEvent>> steps(List<Choice<OperationEvent>> choices) {
        var steps = new LinkedHashMap<OperationEvent, Choice<OperationEvent>>();
        choices.stream()
                .filter(choice -> choice.event() != OperationEvent.EXTEND)
                .sorted(Comparator.comparing(choice -> !choice.isMine()))
                .forEach(choice -> steps.putIfAbsent(choice.event(), choice));
        return steps;
    }

    private Component step(Choice<OperationEvent> choice) {
        var words = getTranslation("operations.event." + choice.event());
        if (choice.isPossible()) return new Div(button(choice.event(), words));
        if (BY_PORTAL.contains(choice.event())) return hint(getTranslation("operations.next." + choice.event()));
        var off = new Button(words);
        off.setEnabled(false);
        var why = hint(why(choice));
        var id = "why-" + choice.event() + "-" + room.value();
        why.setId(id);
        off.getElement().setAttribute("aria-describedby", id);
        return new Div(off, why);
    }

    private Button button(OperationEvent event, String words) {
        var button = FORWARD.contains(event)
                ? new PrimaryButton(words, () -> take.accept(event))
                : new Button(words, click -> take.accept(event));
        button.setAriaLabel(getTranslation("operations.event.of", words, codename));
        if (event == OperationEvent.CLOSE || event == OperationEvent.REJECT) button.addThemeNames("error");
        return button;
    }

    private String why(Choice<OperationEvent> choice) {
        var missing = choice.missing();
        if (choice.isMine() && missing != null) return getTranslation(missing);
        return getTranslation("operations.next.who", getTranslation(choice.who()));
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("operation-hint");
        return hint;
    }
}
