package portal.guidelines.ui;

import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.access.LifeCycle;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineDrafts;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineRevisionId;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MemberPart;
import portal.guidelines.RandomEdits;
import portal.guidelines.SaveRevision;
import portal.guidelines.SavedRevision;
import portal.guidelines.TestGuidelines;
import portal.guidelines.TranslationId;
import portal.guidelines.VersionEvent;
import portal.guidelines.VersionState;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseMerge.Conflict;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.ui.ConflictChoices.Take;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Three authors edit one text at random, at the same time; their sessions end and their saves fail at random. Every
 * word that was ever kept is in the text or in a draft of its author, unless an author has removed it; and approvals,
 * translations and acknowledgements are out of date exactly where the content has changed. The seed of each run is in
 * its name.
 */
@PortalTest
class GuidelineEditingTests {
    private static final int STEPS = 60;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Guidelines guidelines;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    GuidelineTranslations translations;

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    Drafts drafts;

    @Autowired
    TestPeople town;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final Set<String> kept = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<ClauseId, String> translated = new HashMap<>();
    private final List<Author> authors = new ArrayList<>();
    private RandomEdits edits;
    private TestGuidelines scene;
    private GuidelineVersionId version;
    private TranslationId translation;
    private PersonId translator;
    private @Nullable ClauseText approved;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17, 171, 1717, 20261130})
    void whatever_three_authors_do_no_kept_word_is_lost_and_exactly_what_changed_is_out_of_date(long seed) {
        begin(seed);
        for (var step = 0; step < STEPS; step++) {
            var author = authors.get(edits.next(authors.size()));
            switch (edits.next(12)) {
                case 0 -> author.isKilled();
                case 1 -> author.savesAndTheSaveIsRolledBack();
                case 2, 3 -> author.saves();
                case 4 -> translates();
                case 5 -> approves();
                default -> author.types();
            }
            if (step % 5 == 0) exactlyWhatChangedIsOutOfDate();
        }
        authors.forEach(Author::saves);
        assertThat(RandomEdits.unique(now().markdown())).containsAll(expected());
        exactlyWhatChangedIsOutOfDate();
        readersAreAskedAgainExactlyForWhatChanged();
    }

    private void begin(long seed) {
        edits = new RandomEdits(seed);
        scene = new TestGuidelines(portal);
        version = scene.in(VersionState.IN_REVIEW);
        translator = town.somebody(GENERAL_SECRETARIAT, null, Role.TRAINER);
        writing.assign(version, translator, MemberPart.TRANSLATOR, FRENCH, null);
        var people = new ArrayList<>(List.of(scene.trainer));
        for (var i = 0; i < 2; i++) {
            people.add(town.somebody(GENERAL_SECRETARIAT, null, Role.TRAINER));
            writing.assign(version, people.getLast(), MemberPart.AUTHOR, null, null);
        }
        var text = edits.text(8);
        writing.save(new SaveRevision(version, writing.text(version).revision(), TestGuidelines.TITLE, text));
        kept.addAll(RandomEdits.unique(text));
        people.forEach(person -> authors.add(new Author(person)));
        scene.as(translator);
        translation = translations.start(version, FRENCH);
    }

    private Set<String> expected() {
        var expected = new HashSet<>(kept);
        expected.removeAll(removed);
        return expected;
    }

    private ClauseText now() {
        scene.as(scene.trainer);
        return writing.text(version).text();
    }

    private void translates() {
        var clauses = now().clauses();
        var clause = clauses.get(edits.next(clauses.size()));
        scene.as(translator);
        translations.clause(
                translation, clause.id(), clause.hash(), clause.heading().isEmpty() ? "" : "Titre", "Texte");
        translated.put(clause.id(), clause.hash());
    }

    private void approves() {
        approved = now();
        scene.as(scene.reviewer);
        reviews.approve(version, approved.hash());
    }

    private void exactlyWhatChangedIsOutOfDate() {
        var text = now();
        var work = reviews.work(version);
        assertThat(LifeCycle.isPossible(work.choices(), VersionEvent.PUBLISH))
                .isEqualTo(approved != null && approved.hash().equals(text.hash()));
        if (approved != null)
            assertThat(work.changedSinceApproval().stream().map(ClauseChange::id))
                    .containsExactlyInAnyOrderElementsOf(
                            approved.hash().equals(text.hash()) ? Set.of() : changed(approved, text));
        scene.as(translator);
        for (var line : translations.sheet(version, FRENCH).lines())
            assertThat(line.isCurrent())
                    .isEqualTo(line.source()
                            .hash()
                            .equals(translated.get(line.source().id())));
    }

    /** Returns the clauses that are in one of the texts only, or have another level, heading or text in the other. */
    private static Set<ClauseId> changed(ClauseText one, ClauseText other) {
        var before = byId(one);
        var after = byId(other);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(id -> !before.containsKey(id)
                        || !after.containsKey(id)
                        || !before.get(id).section().equals(after.get(id).section()))
                .collect(Collectors.toSet());
    }

    private static Map<ClauseId, Clause> byId(ClauseText text) {
        return text.clauses().stream().collect(Collectors.toMap(Clause::id, clause -> clause));
    }

    /** Publishes the text, and then a next version that one author has edited. */
    private void readersAreAskedAgainExactlyForWhatChanged() {
        scene.as(scene.trainer);
        acknowledgements.require(version, List.of(new MandatoryReaders(NATIONAL_AGENCY, null, null)), 30);
        var first = now();
        approves();
        scene.as(scene.trainer);
        publication.publish(version, scene.inAYear());
        scene.as(scene.officer);
        acknowledgements.acknowledge(version, Locale.ENGLISH);
        scene.as(scene.trainer);
        var isMajor = edits.next(2) == 0;
        var guideline = scene.guideline(version);
        version = writing.draftNext(guideline, isMajor, "why");
        writing.assign(version, scene.reviewer, MemberPart.REVIEWER, null, null);
        var saved = writing.text(version);
        var text = edits.edited(edits.edited(saved.text().markdown()));
        writing.save(new SaveRevision(version, saved.revision(), TestGuidelines.TITLE, text));
        reviews.submit(version, isMajor, "why");
        var second = now();
        approves();
        scene.as(scene.trainer);
        publication.publish(version, scene.inAYear());
        scene.as(scene.officer);
        assertThat(acknowledgements.mine(version).isPending()).isEqualTo(isMajor);
        assertThat(guidelines.differences(guideline, 1, 2).stream()
                        .filter(change -> change.kind() != ClauseChange.Kind.SAME)
                        .map(ClauseChange::id))
                .containsExactlyInAnyOrderElementsOf(changed(first, second));
    }

    /** An author with the page of the version open. What is typed is kept as a draft, usually at once. */
    private final class Author {
        private final PersonId person;
        private GuidelineRevisionId base;
        private String text;
        private @Nullable KeptDraft draft;

        Author(PersonId person) {
            this.person = person;
            scene.as(person);
            opens();
        }

        /** Shows the draft that was kept last; if there is none, the text that was saved last. */
        private void opens() {
            var rest = drafts.at(GuidelineDrafts.editOf(version));
            assertThat(rest).hasSizeLessThanOrEqualTo(1);
            draft = rest.isEmpty() ? null : rest.getFirst();
            var saved = writing.text(version);
            base = draft == null
                    ? saved.revision()
                    : new GuidelineRevisionId(
                            UUID.fromString(draft.draft().fields().get("base")));
            text = draft == null ? saved.text().markdown() : draft.draft().body();
        }

        void types() {
            scene.as(person);
            var before = text;
            text = edits.edited(text);
            removed.addAll(RandomEdits.removed(before, text));
            if (edits.next(5) > 0) keeps(); // otherwise the page has not saved the draft yet
        }

        private void keeps() {
            var now = new Draft(TestGuidelines.TITLE, text)
                    .withField("base", base.value().toString());
            draft = drafts.keep(GuidelineDrafts.editOf(version), draft, now).orElseThrow();
            kept.addAll(RandomEdits.unique(text));
        }

        void isKilled() {
            scene.as(person);
            var last = draft == null ? null : draft.draft().body();
            opens();
            if (last != null) assertThat(text).isEqualTo(last);
        }

        void savesAndTheSaveIsRolledBack() {
            scene.as(person);
            keeps();
            var before = writing.text(version);
            var rows = rows();
            transaction.executeWithoutResult(open -> {
                writing.save(command());
                open.setRollbackOnly();
            });
            assertThat(writing.text(version)).isEqualTo(before);
            assertThat(rows()).isEqualTo(rows);
            var unsaved = text;
            isKilled();
            assertThat(text).isEqualTo(unsaved);
        }

        /** Returns how many rows the revisions of the version have, with those of their clauses. */
        private int rows() {
            return database.sql("select count(*) from guideline_revision r"
                            + " left join guideline_clause c on c.revision_id = r.id where r.version_id = ?")
                    .param(version.value())
                    .query(Integer.class)
                    .single();
        }

        private SaveRevision command() {
            return new SaveRevision(version, base, TestGuidelines.TITLE, text);
        }

        void saves() {
            scene.as(person);
            keeps();
            var before = writing.text(version);
            var saved = writing.save(command());
            if (!saved.conflicts().isEmpty()) saved = resolves(saved, before.text());
            var after = writing.text(version, saved.revision()).text().markdown();
            assertThat(RandomEdits.unique(after)).containsAll(still(text));
            assertThat(RandomEdits.unique(after))
                    .containsAll(still(before.text().markdown()));
            drafts.discard(Objects.requireNonNull(draft));
            opens();
        }

        private Set<String> still(String words) {
            var still = RandomEdits.unique(words);
            still.removeAll(removed);
            return still;
        }

        /** Chooses between both texts of each clause in conflict, as on the page, and saves the result. */
        private SavedRevision resolves(SavedRevision found, ClauseText theirs) {
            assertThat(writing.text(version).text()).isEqualTo(theirs);
            var before = writing.text(version, base).text();
            var mine = ClauseText.typed(TestGuidelines.TITLE, text, before.clauses());
            var choices = new HashMap<ClauseId, Optional<Clause>>();
            for (var conflict : found.conflicts()) choices.put(conflict.id(), chosen(conflict));
            var merged = ConflictChoices.merged(before, mine, theirs, choices).merged();
            base = found.revision();
            text = Objects.requireNonNull(merged).markdown();
            keeps();
            var saved = writing.save(command());
            assertThat(saved.conflicts()).isEmpty();
            return saved;
        }

        private Optional<Clause> chosen(Conflict conflict) {
            var take = take(conflict);
            var result = ConflictChoices.chosen(conflict, take);
            var there = RandomEdits.unique(result.map(Clause::markdown).orElse(""));
            Stream.of(conflict.mine(), conflict.theirs())
                    .filter(Objects::nonNull)
                    .flatMap(clause -> RandomEdits.unique(clause.markdown()).stream())
                    .filter(word -> !there.contains(word))
                    .forEach(removed::add);
            return result;
        }

        private Take take(Conflict conflict) {
            if (conflict.theirs() == null) return Take.MINE;
            if (conflict.mine() == null) return Take.THEIRS;
            return edits.next(4) > 0 ? Take.BOTH : edits.next(2) == 0 ? Take.MINE : Take.THEIRS;
        }
    }
}
