package portal.guidelines;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Guard;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.facts.Fact;
import portal.guidelines.TranslationTable.Translation;
import portal.people.PersonId;

/**
 * A translation of a guideline, with the data that a transition of its life cycle needs (rules.md, Guidelines).
 *
 * @param actor the person who triggers the event
 * @param isTranslator whether this person is a translator of the version into this language
 * @param translators the people who have written in the translation
 * @param untranslated how many clauses have no translation of their present text
 * @param isSourcePublished whether the version that it translates is in force
 * @param audience the audience of the fact
 */
record TranslationStep(
        VersionRow version,
        Translation translation,
        PersonId actor,
        boolean isTranslator,
        Set<PersonId> translators,
        int untranslated,
        boolean isSourcePublished,
        AudienceId audience,
        Instant at) {
    private static final Who<TranslationStep> TRANSLATOR =
            new Who<>("guidelines.who.translator", TranslationStep::isTranslator);
    private static final Who<TranslationStep> COLLEAGUE = new Who<>("guidelines.who.colleague", step -> true);

    private static final Guard<TranslationStep> IS_WHOLE =
            new Guard<>("guidelines.missing.clauses", step -> step.untranslated == 0);
    private static final Guard<TranslationStep> IS_BY_OTHER =
            new Guard<>("guidelines.missing.other-checker", step -> !step.translators.contains(step.actor));
    private static final Guard<TranslationStep> IS_IN_FORCE =
            new Guard<>("guidelines.missing.source", TranslationStep::isSourcePublished);

    static final LifeCycle<TranslationStep, TranslationState, TranslationEvent> STEPS = new LifeCycle<>(
            step(
                    TranslationState.IN_PROGRESS,
                    TranslationEvent.SUBMIT,
                    TranslationState.SUBMITTED,
                    TRANSLATOR,
                    IS_WHOLE,
                    TranslationSubmitted::new),
            step(
                    TranslationState.SUBMITTED,
                    TranslationEvent.RETURN,
                    TranslationState.IN_PROGRESS,
                    COLLEAGUE,
                    LifeCycle.always(),
                    TranslationReturned::new),
            step(
                    TranslationState.SUBMITTED,
                    TranslationEvent.CHECK,
                    TranslationState.CHECKED,
                    COLLEAGUE,
                    IS_BY_OTHER,
                    TranslationChecked::new),
            step(
                    TranslationState.CHECKED,
                    TranslationEvent.RETURN,
                    TranslationState.IN_PROGRESS,
                    COLLEAGUE,
                    LifeCycle.always(),
                    TranslationReturned::new),
            step(
                    TranslationState.CHECKED,
                    TranslationEvent.PUBLISH,
                    TranslationState.PUBLISHED,
                    COLLEAGUE,
                    IS_IN_FORCE,
                    TranslationPublished::new),
            step(
                    TranslationState.PUBLISHED,
                    TranslationEvent.REPLACE,
                    TranslationState.REPLACED,
                    COLLEAGUE,
                    LifeCycle.always(),
                    TranslationReplaced::new));

    private Fact publishes(VersionFact fact) {
        return fact.of(version.guideline(), version.id(), audience, version.space(), actor, at);
    }

    private static Step<TranslationStep, TranslationState, TranslationEvent> step(
            @Nullable TranslationState from,
            TranslationEvent event,
            TranslationState to,
            Who<TranslationStep> who,
            Guard<TranslationStep> guard,
            VersionFact fact) {
        return new Step<>(from, event, to, who, guard, step -> step.publishes(fact));
    }
}
