package portal.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle.Choice;
import portal.ui.Texts;

/**
 * A step that the present state has.
 *
 * @param event the step, such as APPROVE
 * @param possible whether the owner of the token can take it now
 * @param who who may take it, in the language of the request
 * @param missing what is missing, in the language of the request; null if nothing is
 */
record StepResource(
        String event,
        boolean possible,
        String who,
        @Nullable String missing) {
    /** Returns one step for each event. If an event has several choices, a possible one is preferred. */
    static <E extends Enum<E>> List<StepResource> of(List<Choice<E>> choices, Texts texts, Locale language) {
        var steps = new LinkedHashMap<E, StepResource>();
        choices.stream()
                .sorted(Comparator.comparing(choice -> !choice.isPossible()))
                .forEach(choice -> steps.putIfAbsent(choice.event(), of(choice, texts, language)));
        return List.copyOf(steps.values());
    }

    private static StepResource of(Choice<?> choice, Texts texts, Locale language) {
        var missing = choice.missing();
        return new StepResource(
                choice.event().name(),
                choice.isPossible(),
                texts.getTranslation(choice.who(), language),
                missing == null ? null : texts.getTranslation(missing, language));
    }
}
