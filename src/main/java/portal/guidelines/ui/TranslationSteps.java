package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import portal.access.LifeCycle.Choice;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.TranslationEvent;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationState;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.PrimaryButton;
import portal.ui.RefusalLine;
import portal.ui.Toast;

/**
 * The state of a translation, and a button for each step that a person can take from it. A button that is off says why.
 * A checked translation comes into force by itself (together with its version, or at once if the version is already in
 * force), so there is no button for that.
 */
class TranslationSteps extends Div {
    private static final Set<TranslationEvent> BY_PERSONS =
            Set.of(TranslationEvent.SUBMIT, TranslationEvent.CHECK, TranslationEvent.RETURN);

    private final GuidelineTranslations translations;
    private final BooleanSupplier isAnythingUnsaved;
    private final Runnable taken;
    private final RefusalLine refusal = new RefusalLine();

    /** @param taken runs after a step was taken, because the whole page may have changed */
    TranslationSteps(GuidelineTranslations translations, BooleanSupplier isAnythingUnsaved, Runnable taken) {
        this.translations = translations;
        this.isAnythingUnsaved = isAnythingUnsaved;
        this.taken = taken;
        addClassName("translation-steps");
    }

    /** Shows the steps that are possible now. */
    void show(TranslationSheet sheet) {
        removeAll();
        refusal.clear();
        var state = sheet.state();
        if (state != null) add(new Chip(getTranslation("guidelines.translation.state." + state), Chip.Tone.ACCENT));
        sheet.choices().stream()
                .filter(choice -> BY_PERSONS.contains(choice.event()))
                .forEach(choice -> add(step(choice, sheet)));
        if (sheet.isMine() && (state == null || state == TranslationState.PUBLISHED)) add(start(sheet));
        add(refusal);
    }

    private Component step(Choice<TranslationEvent> choice, TranslationSheet sheet) {
        var words = getTranslation("guidelines.translation.event." + choice.event());
        var button = choice.event() == TranslationEvent.RETURN
                ? new Button(words, click -> take(choice.event(), sheet))
                : new PrimaryButton(words, () -> take(choice.event(), sheet));
        var step = new Div(button);
        step.addClassName("translation-step");
        if (choice.isPossible()) {
            button.setDisableOnClick(true);
        } else {
            button.setEnabled(false);
            step.add(new Hint(why(choice)).describing(button, "translation-why-" + choice.event()));
        }
        return step;
    }

    private String why(Choice<TranslationEvent> choice) {
        return choice.isMine()
                ? getTranslation(Objects.requireNonNull(choice.missing()))
                : getTranslation("guidelines.translate.who", getTranslation(choice.who()));
    }

    private Component start(TranslationSheet sheet) {
        var key = sheet.translation() == null ? "guidelines.translate.start" : "guidelines.translate.renew";
        var start = new PrimaryButton(
                getTranslation(key),
                () -> run(
                        sheet, () -> translations.start(sheet.version(), sheet.to()), "guidelines.translate.started"));
        start.setDisableOnClick(true);
        return start;
    }

    private void take(TranslationEvent event, TranslationSheet sheet) {
        var id = Objects.requireNonNull(sheet.translation());
        if (isAnythingUnsaved.getAsBoolean()) {
            show(sheet);
            refusal.show(getTranslation("guidelines.translate.unsaved"));
        } else if (event == TranslationEvent.SUBMIT)
            run(sheet, () -> translations.submit(id), "guidelines.translate.submitted");
        else if (event == TranslationEvent.RETURN)
            run(sheet, () -> translations.returnToTranslator(id), "guidelines.translate.returned");
        else check(sheet);
    }

    /** Asks first, because a translation that is checked may come into force at once. */
    private void check(TranslationSheet sheet) {
        var id = Objects.requireNonNull(sheet.translation());
        new Confirm(
                        getTranslation(
                                "guidelines.translate.check.question",
                                InLanguage.name(sheet.to(), getLocale()),
                                sheet.title()),
                        getTranslation("guidelines.translate.check.consequence"),
                        getTranslation("guidelines.translation.event." + TranslationEvent.CHECK),
                        () -> run(sheet, () -> translations.check(id), "guidelines.translate.checked"))
                .otherwise(() -> show(sheet))
                .open();
    }

    private void run(TranslationSheet sheet, Runnable command, String done) {
        try {
            command.run();
            Toast.done(getTranslation(done));
            taken.run();
        } catch (Refused refused) {
            show(sheet);
            refusal.show(Attempt.why(refused));
        }
    }
}
