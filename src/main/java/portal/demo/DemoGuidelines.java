package portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.CrimeArea;
import portal.access.Justification;
import portal.access.SpaceId;
import portal.demo.DemoWorld.DemoAction;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.DraftGuideline;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MemberPart;
import portal.guidelines.SaveRevision;
import portal.guidelines.VersionState;
import portal.guidelines.WithdrawalKind;
import portal.guidelines.clauses.Section;
import portal.people.Affiliation;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Writes, reviews, translates, publishes and acknowledges the guidelines of the scripts, each act as the fictitious
 * person who has the right to it. Also opens the topics that ask about a clause. Each version and each such topic is
 * one step of {@link DemoProgress}.
 */
@Component
@Profile("demo")
class DemoGuidelines {
    private static final Locale SOURCE = Locale.ENGLISH;

    private final GuidelineWriting writing;
    private final GuidelineReviews reviews;
    private final GuidelineTranslations translations;
    private final GuidelinePublication publication;
    private final Acknowledgements acknowledgements;
    private final GuidelineAnnexes annexes;
    private final Guidelines guidelines;
    private final Topics topics;
    private final DemoDocuments papers;
    private final DemoSessions sessions;
    private final DemoMarkings markings;
    private final Enrolments cast;
    private final DemoProgress steps;

    DemoGuidelines(
            GuidelineWriting writing,
            GuidelineReviews reviews,
            GuidelineTranslations translations,
            GuidelinePublication publication,
            Acknowledgements acknowledgements,
            GuidelineAnnexes annexes,
            Guidelines guidelines,
            Topics topics,
            DemoDocuments papers,
            DemoSessions sessions,
            DemoMarkings markings,
            Enrolments cast,
            DemoProgress steps) {
        this.writing = writing;
        this.reviews = reviews;
        this.translations = translations;
        this.publication = publication;
        this.acknowledgements = acknowledgements;
        this.annexes = annexes;
        this.guidelines = guidelines;
        this.topics = topics;
        this.papers = papers;
        this.sessions = sessions;
        this.markings = markings;
        this.cast = cast;
        this.steps = steps;
    }

    List<DemoAction> actions(LocalDate today) {
        return Script.guidelines().stream()
                .map(scene -> new DemoAction(
                        scene.at(today), () -> steps.take(step(scene), () -> made(scene, scene.at(today)))))
                .toList();
    }

    private UUID made(ScriptEntry scene, Instant then) {
        return isQuestion(scene) ? as(scene.need("by"), then, () -> question(scene)) : version(scene, then);
    }

    private static boolean isQuestion(ScriptEntry scene) {
        return scene.kind().equals("question");
    }

    private static String step(ScriptEntry scene) {
        if (isQuestion(scene)) return "question " + scene.need("guideline") + " " + scene.need("title");
        return "guideline " + scene.need("guideline") + " " + scene.need("version");
    }

    /** Opens a topic that asks about a clause of a guideline in force, with a link to the clause. */
    private UUID question(ScriptEntry scene) {
        var guideline = new GuidelineId(
                steps.made("guideline " + scene.need("guideline") + " 1").orElseThrow());
        var card = guidelines.card(guideline, null, SOURCE);
        var clause = card.clauses().stream()
                .filter(each -> each.heading().equals(scene.need("clause")))
                .findFirst()
                .orElseThrow();
        var address = guideline.route() + "?clause=" + clause.source().id().value();
        return topics.open(new OpenTopic(
                        space(scene),
                        TopicKind.QUESTION,
                        scene.need("title"),
                        "> [" + card.title() + ", " + clause.heading() + "](" + address + ")\n\n" + scene.text(),
                        SOURCE,
                        markings.marking(scene, scene, space(scene)),
                        List.of()))
                .value();
    }

    private SpaceId space(ScriptEntry scene) {
        return new SpaceId(steps.made("space " + scene.need("space")).orElseThrow());
    }

    private UUID version(ScriptEntry scene, Instant then) {
        var until = VersionState.valueOf(scene.need("until"));
        var version = as(scene.need("by"), then, () -> written(scene));
        if (until == VersionState.DRAFT) return guideline(scene, then, version);
        as(scene.need("by"), then, () -> {
            reviews.submit(version, true, scene.find("note").orElse(""));
            return version;
        });
        if (until == VersionState.IN_REVIEW) return guideline(scene, then, version);
        translators(scene).forEach(translator -> translate(scene, then, version, translator));
        as(scene.need("reviewer"), then, () -> {
            reviews.approve(version, writing.text(version).text().hash());
            return version;
        });
        as(scene.need("by"), then, () -> publish(then, version));
        reads(scene)
                .forEach(reader -> as(reader.username, then.plusSeconds(86_400), () -> {
                    acknowledgements.acknowledge(version, reader.language);
                    return version;
                }));
        if (until == VersionState.WITHDRAWN) withdraw(scene, then.plusSeconds(10 * 86_400), version);
        return guideline(scene, then, version);
    }

    private UUID guideline(ScriptEntry scene, Instant then, GuidelineVersionId version) {
        return as(
                scene.need("by"), then, () -> reviews.work(version).guideline().value());
    }

    private GuidelineVersionId written(ScriptEntry scene) {
        var text = Script.guideline(scene.need("guideline"), scene.need("version"), SOURCE.getLanguage());
        var version = scene.need("version").equals("1") ? first(scene, text) : next(scene, text);
        scene.words("annexes")
                .forEach(name ->
                        annexes.add(version, papers.filed(space(scene), name).orElseThrow()));
        scene.find("reviewer")
                .ifPresent(reviewer -> writing.assign(version, cast.person(reviewer), MemberPart.REVIEWER, null, null));
        translators(scene)
                .forEach(each -> writing.assign(
                        version, cast.person(each.username), MemberPart.TRANSLATOR, each.language, null));
        scene.find("must read")
                .map(value -> value.split(" "))
                .ifPresent(value -> acknowledgements.require(
                        version,
                        List.of(new MandatoryReaders(Affiliation.valueOf(value[0]), null, null)),
                        Integer.parseInt(value[1])));
        return version;
    }

    private GuidelineVersionId first(ScriptEntry scene, Script.GuidelineText text) {
        var space = space(scene);
        return writing.draft(new DraftGuideline(
                space,
                markings.marking(scene, scene, space),
                scene.find("area").map(CrimeArea::valueOf).orElse(null),
                SOURCE,
                text.title(),
                text.markdown()));
    }

    private GuidelineVersionId next(ScriptEntry scene, Script.GuidelineText text) {
        var guideline =
                steps.made("guideline " + scene.need("guideline") + " 1").orElseThrow();
        var version = writing.draftNext(new GuidelineId(guideline), true, scene.need("note"));
        writing.save(new SaveRevision(version, writing.text(version).revision(), text.title(), text.markdown()));
        return version;
    }

    /**
     * Translates a version and has the translation checked. The file of the translation has the same sections, in the
     * same order, as the version.
     */
    private void translate(ScriptEntry scene, Instant then, GuidelineVersionId version, Linguist translator) {
        var text = Script.guideline(scene.need("guideline"), scene.need("version"), translator.language.getLanguage());
        var translation = as(translator.username, then, () -> {
            var started = translations.start(version, translator.language);
            translations.title(started, text.title());
            var lines = translations.sheet(version, translator.language).lines();
            for (var i = 0; i < lines.size(); i++) {
                var source = lines.get(i).source();
                Section words = text.sections().get(i);
                translations.clause(started, source.id(), source.hash(), words.heading(), words.text());
            }
            translations.submit(started);
            return started;
        });
        as(scene.need("reviewer"), then, () -> {
            translations.check(translation);
            return translation;
        });
    }

    private GuidelineVersionId publish(Instant then, GuidelineVersionId version) {
        publication.publish(version, Utc.day(then).plus(GuidelinePublication.USUAL_TIME_TO_REVIEW));
        return version;
    }

    private void withdraw(ScriptEntry scene, Instant then, GuidelineVersionId version) {
        as(scene.need("by"), then, () -> {
            publication.proposeWithdrawal(version, WithdrawalKind.OUTDATED, new Justification(scene.need("reason")));
            return version;
        });
        as(scene.need("reviewer"), then, () -> {
            publication.withdraw(version, WithdrawalKind.OUTDATED);
            return version;
        });
    }

    private <T> T as(String username, Instant then, Supplier<T> work) {
        return Objects.requireNonNull(sessions.as(username, then, work));
    }

    /** A person of the cast, and the language in which this person writes or reads. */
    private record Linguist(Locale language, String username) {}

    private static List<Linguist> translators(ScriptEntry scene) {
        return scene.parts("translators").stream()
                .map(pair -> new Linguist(Locale.of(pair[0]), pair[1]))
                .toList();
    }

    private static List<Linguist> reads(ScriptEntry scene) {
        return scene.parts("read by").stream()
                .map(pair -> new Linguist(Locale.of(pair[1]), pair[0]))
                .toList();
    }
}
