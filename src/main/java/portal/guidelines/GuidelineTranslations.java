package portal.guidelines;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.guidelines.TranslationTable.TranslatedClause;
import portal.guidelines.TranslationTable.Translation;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.people.PersonId;
import portal.ui.Languages;
import portal.ui.VisibleText;

/**
 * Translates guidelines clause by clause. Each translated clause names the hash of the clause that it translates, so
 * that a change of a clause makes exactly its own translations out of date.
 */
@Service
@Transactional
public class GuidelineTranslations {
    private final Versions versions;
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final MemberTable members;
    private final TranslationTable translations;
    private final PublishedClauses published;
    private final Access access;
    private final Clock clock;

    GuidelineTranslations(
            Versions versions,
            VersionTable versionTable,
            RevisionTable revisions,
            MemberTable members,
            TranslationTable translations,
            PublishedClauses published,
            Access access,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.members = members;
        this.translations = translations;
        this.published = published;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Starts a translation of a version, from the translation that is in force, if any, and from the unfinished one of
     * a version that was superseded meanwhile. Only a translator of the version into this language may call this. If a
     * translation is being worked on already, it is returned.
     */
    public TranslationId start(GuidelineVersionId id, Locale language) {
        var version = versions.forChange(id, Act.WRITE);
        if (!isTranslator(version, access.viewer(), language))
            throw Refused.forLackOfRight("guidelines.refused.not-translator");
        if (!version.state().isCurrent()) throw new Refused("access.refused.step");
        var begun = translations.open(id, language);
        if (begun.isPresent()) return begun.get().id();
        var former = translations.inForce(version.guideline(), version.number()).get(language);
        var unfinished = translations
                .openBefore(version.guideline(), version.number(), language)
                .filter(open -> former == null || open.versionNumber() >= former.versionNumber())
                .orElse(null);
        var title = unfinished == null || unfinished.title().isEmpty() ? former : unfinished;
        var next = TranslationId.random();
        translations.insert(
                next,
                id,
                language,
                title == null ? "" : title.title(),
                title == null ? "" : title.titleSource(),
                access.viewer(),
                clock.instant());
        translations.addWriter(next, access.viewer());
        if (unfinished != null) {
            translations.copyClauses(unfinished.id(), next);
            translations.copyWriters(unfinished.id(), next);
        }
        if (former != null) translations.copyClauses(former.id(), next);
        versions.publish(TranslationStarted::new, version);
        return next;
    }

    private boolean isTranslator(VersionRow version, PersonId person, Locale language) {
        return members.of(version.id()).stream()
                .anyMatch(member -> member.is(person, MemberPart.TRANSLATOR) && language.equals(member.language()));
    }

    /** Translates the title. */
    public void title(TranslationId id, String title) {
        var step = forTranslating(id);
        var wanted = VisibleText.line(title);
        if (wanted.isEmpty() || wanted.length() > GuidelineWriting.LONGEST_TITLE)
            throw new Refused("guidelines.refused.title", GuidelineWriting.LONGEST_TITLE).because("title");
        translations.setTitle(id, wanted, step.version().title());
        revised(step);
    }

    /**
     * Translates a clause.
     *
     * @param sourceHash the hash of the clause that the translator had before them
     * @throws Refused if the clause was changed meanwhile; the translator must look at it again
     */
    public void clause(TranslationId id, ClauseId clause, String sourceHash, String heading, String text) {
        var step = forTranslating(id);
        var source = revisions.text(step.version()).clause(clause).orElseThrow(NotFound::new);
        if (!source.hash().equals(sourceHash)) throw new Refused("guidelines.refused.source-changed");
        var name = VisibleText.line(heading);
        if (name.length() > GuidelineWriting.LONGEST_HEADING
                || name.isEmpty() != source.heading().isEmpty())
            throw new Refused("guidelines.refused.heading", GuidelineWriting.LONGEST_HEADING).because("heading");
        if (text.length() > GuidelineWriting.LONGEST_TEXT)
            throw new Refused("guidelines.refused.long", GuidelineWriting.LONGEST_TEXT).because("text");
        translations.put(
                id, new TranslatedClause(clause, name, text.strip(), sourceHash, access.viewer(), clock.instant()));
        revised(step);
    }

    /** Confirms that the translation of a clause is still right although the clause was changed. */
    public void confirm(TranslationId id, ClauseId clause, String sourceHash) {
        forTranslating(id);
        var old = translations.clauses(id).get(clause);
        if (old == null) throw new NotFound();
        clause(id, clause, sourceHash, old.heading(), old.text());
    }

    private void revised(TranslationStep step) {
        var version = step.version();
        translations.addWriter(step.translation().id(), step.actor());
        versions.publish(TranslationRevised::new, version);
    }

    /** Returns a translation that the viewer may change now. */
    private TranslationStep forTranslating(TranslationId id) {
        var step = step(id, Act.WRITE);
        if (!step.isTranslator()) throw Refused.forLackOfRight("guidelines.refused.not-translator");
        if (step.translation().state() != TranslationState.IN_PROGRESS) throw new Refused("access.refused.step");
        return step;
    }

    /** Submits a translation to be checked by somebody else. Every clause must be translated. */
    public void submit(TranslationId id) {
        var step = step(id, Act.WRITE);
        take(step, TranslationEvent.SUBMIT);
        translations.setSubmitted(id, step.at());
    }

    /**
     * Says that a translation is right. If the version that it translates is in force, the translation comes into force
     * too; otherwise together with the version. Whoever works on the version and has not translated may call this.
     *
     * @throws Refused if a clause has changed since it was translated
     */
    public void check(TranslationId id) {
        var step = step(id, Act.DECIDE);
        if (step.untranslated() > 0) throw new Refused("guidelines.missing.clauses");
        take(step, TranslationEvent.CHECK);
        translations.setChecked(id, step.actor(), step.at());
        if (!step.isSourcePublished()) return;
        publish(step(id, Act.DECIDE));
        published.update(step.version().guideline());
    }

    /** Returns a submitted or checked translation to its translator. */
    public void returnToTranslator(TranslationId id) {
        translations.setState(id, take(step(id, Act.DECIDE), TranslationEvent.RETURN));
    }

    /**
     * Publishes the checked translations of a version that has just been published. A translation stays open if a
     * clause has changed since it was translated. The caller then updates what search finds.
     */
    void publishChecked(GuidelineVersionId id, PersonId publisher) {
        var version = versionTable.find(id).orElseThrow();
        for (var open : translations.open(id)) {
            var step = step(version, open, publisher);
            if (open.state() == TranslationState.CHECKED && step.untranslated() == 0) publish(step);
        }
    }

    private void publish(TranslationStep step) {
        var version = step.version();
        var language = step.translation().language();
        var former = translations.inForce(version.guideline(), version.number()).get(language);
        if (former != null && former.version().equals(version.id())) {
            var replaced = step(version, former, step.actor());
            translations.setState(former.id(), take(replaced, TranslationEvent.REPLACE));
        }
        take(step, TranslationEvent.PUBLISH);
        translations.setPublished(step.translation().id(), step.at());
    }

    private TranslationState take(TranslationStep step, TranslationEvent event) {
        return TranslationStep.STEPS.take(step, step.translation().state(), event, versions::publish);
    }

    private TranslationStep step(TranslationId id, Act act) {
        var found = translations.find(id).orElseThrow(NotFound::new);
        var version = versions.forChange(found.version(), act);
        return step(version, translations.find(id).orElseThrow(NotFound::new), access.viewer());
    }

    private TranslationStep step(VersionRow version, Translation translation, PersonId actor) {
        return step(version, revisions.text(version), translation, actor);
    }

    private TranslationStep step(VersionRow version, ClauseText text, Translation translation, PersonId actor) {
        var clauses = translations.clauses(translation.id());
        var isPublished = version.state() == VersionState.PUBLISHED;
        return new TranslationStep(
                version,
                translation,
                actor,
                isTranslator(version, actor, translation.language()),
                translations.writers(translation.id()),
                untranslated(text, translation, clauses),
                isPublished,
                isPublished ? version.audience() : version.work(),
                clock.instant());
    }

    /** Returns how many clauses, the title included, have no translation of their present text. */
    private static int untranslated(ClauseText text, Translation translation, Map<ClauseId, TranslatedClause> clauses) {
        var missing = text.clauses().stream()
                .filter(source -> !isCurrent(clauses.get(source.id()), source.hash()))
                .count();
        return (int) missing + (translation.titleSource().equals(text.title()) ? 0 : 1);
    }

    /** Returns a version and its translation side by side, for the people who work on it. */
    @Transactional(readOnly = true)
    public TranslationSheet sheet(GuidelineVersionId id, Locale language) {
        var version = versions.forTeam(id);
        return sheet(version, revisions.text(version), language);
    }

    /** Returns {@link #sheet} for each language of the portal except that of the authors. */
    @Transactional(readOnly = true)
    public List<TranslationSheet> sheets(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        var text = revisions.text(version);
        return Languages.ALL.stream()
                .filter(language -> !language.equals(version.language()))
                .map(language -> sheet(version, text, language))
                .toList();
    }

    private TranslationSheet sheet(VersionRow version, ClauseText text, Locale language) {
        var id = version.id();
        var translation = translations
                .open(id, language)
                .orElse(translations
                        .inForce(version.guideline(), version.number())
                        .get(language));
        var clauses =
                translation == null ? Map.<ClauseId, TranslatedClause>of() : translations.clauses(translation.id());
        var numbers = text.numbers();
        return new TranslationSheet(
                version.guideline(),
                id,
                version.space(),
                access.marking(version.work()),
                version.number(),
                version.language(),
                language,
                version.title(),
                translation == null ? null : translation.id(),
                translation == null ? null : translation.state(),
                translation == null ? "" : translation.title(),
                translation != null && translation.titleSource().equals(version.title()),
                text.clauses().stream()
                        .map(source -> new TranslationSheet.Line(
                                source,
                                Objects.requireNonNull(numbers.get(source.id())),
                                line(clauses.get(source.id())),
                                isCurrent(clauses.get(source.id()), source.hash())))
                        .toList(),
                translation == null
                        ? List.of()
                        : TranslationStep.STEPS.choices(
                                step(version, text, translation, access.viewer()), translation.state()),
                isTranslator(version, access.viewer(), language));
    }

    private static boolean isCurrent(@Nullable TranslatedClause there, String hash) {
        return there != null && there.sourceHash().equals(hash);
    }

    private static TranslationSheet.@Nullable Words line(@Nullable TranslatedClause there) {
        return there == null ? null : new TranslationSheet.Words(there.heading(), there.text());
    }
}
