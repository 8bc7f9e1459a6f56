package portal.guidelines.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import portal.guidelines.clauses.ClauseChange.Kind;

/** Tests that clauses keep their ids when a text is edited, and that exactly the changed clauses count as changed. */
class ClauseMatchingTests {
    private static final List<String> WORDS = List.of(
            "seize", "wallet", "officer", "record", "hash", "court", "notice", "قاضٍ", "محفظة", "Zürich", "été");

    @Test
    void a_text_is_divided_at_headings_of_three_levels_and_not_inside_code() {
        var sections = Sections.of("""
                Before anything else.

                # First ##
                One.

                ### Within
                - a
                - b

                ```
                # not a heading
                ```

                #### Small stays inside
                More.

                Second
                ------
                Two.
                """);
        assertThat(sections)
                .extracting(Section::level, Section::heading)
                .containsExactly(tuple(0, ""), tuple(1, "First"), tuple(2, "Within"), tuple(1, "Second"));
        assertThat(sections.get(2).text()).contains("# not a heading", "#### Small stays inside");
        assertThat(Sections.of(Sections.join(sections))).isEqualTo(sections);
    }

    @Test
    void an_edited_clause_keeps_its_id_and_is_the_only_one_that_changed() {
        var before = text("## One\n\nSeize it.\n\n## Two\n\nRecord the hash of it.");
        var after = ClauseText.typed(
                "T", "## One\n\nSeize it.\n\n## Two\n\nRecord the SHA-256 hash of it.", before.clauses());
        assertThat(after.hashes().keySet())
                .containsExactlyElementsOf(before.hashes().keySet());
        assertThat(after.since(before)).extracting(ClauseChange::kind).containsExactly(Kind.SAME, Kind.CHANGED);
    }

    @Test
    void of_the_halves_of_a_split_clause_the_larger_keeps_the_id() {
        var before = text("## Custody\n\nAlpha beta gamma delta epsilon zeta eta theta iota kappa.");
        var after = ClauseText.typed(
                "T",
                "## Keys\n\nAlpha beta.\n\n## Care\n\nGamma gamma delta epsilon zeta eta theta iota kappa.",
                before.clauses());
        assertThat(after.clauses().get(1).id())
                .isEqualTo(before.clauses().getFirst().id());
        assertThat(after.clauses().getFirst().id())
                .isNotEqualTo(before.clauses().getFirst().id());
    }

    @Test
    void a_removed_clause_is_told_where_it_was() {
        var before = text("## One\n\nA.\n\n## Two\n\nB completely other.\n\n## Three\n\nC.");
        var after = ClauseText.typed("T", "## One\n\nA.\n\n## Three\n\nC.", before.clauses());
        assertThat(after.since(before))
                .extracting(ClauseChange::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME);
    }

    @Test
    void clauses_are_numbered_by_level() {
        var text = text("Intro.\n\n## A\n\n### B\n\n### C\n\n## D\n\n### E");
        assertThat(text.numbers().values()).containsExactly("", "1", "1.1", "1.2", "2", "2.1");
    }

    /** Edits a random text at random: a clause counts as unchanged exactly if its content was there before. */
    @RepeatedTest(300)
    void whatever_is_edited_exactly_the_changed_clauses_are_stale(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var before = ClauseText.typed("T", Sections.join(sections(random, 1 + random.nextInt(12))), List.of());
        var edited =
                edited(random, before.clauses().stream().map(Clause::section).toList());
        var after = ClauseText.typed("T", Sections.join(edited), before.clauses());

        assertThat(after.clauses().stream().map(Clause::section)).isEqualTo(Sections.of(Sections.join(edited)));
        assertThat(new HashSet<>(after.hashes().keySet()))
                .hasSize(after.clauses().size());
        var approved = counted(before);
        for (var change : after.since(before)) {
            if (change.after() == null) continue;
            var hash = change.clause().hash();
            if (change.kind() == Kind.SAME) assertThat(approved.remove(hash)).isTrue();
        }
        var stale = after.since(before).stream()
                .filter(change -> change.after() != null && change.kind() != Kind.SAME)
                .map(change -> change.clause().hash())
                .toList();
        assertThat(stale).noneMatch(approved::contains);
    }

    /** Two authors edit one base: what each has typed is in the merged text or in a conflict. */
    @RepeatedTest(300)
    void whatever_two_authors_edit_nothing_is_lost(RepetitionInfo run) {
        var random = new Random(1000 + run.getCurrentRepetition());
        var base = ClauseText.typed("T", Sections.join(sections(random, 1 + random.nextInt(10))), List.of());
        var mine = typed(random, base);
        var theirs = typed(random, base);
        var merge = ClauseMerge.of(base, mine, theirs);

        var kept = merge.merged() == null
                ? Set.<String>of()
                : Set.copyOf(merge.merged().hashes().values());
        if (merge.merged() == null) {
            assertThat(merge.conflicts()).isNotEmpty().allSatisfy(conflict -> {
                assertThat(mine.hashes().get(conflict.id()))
                        .isNotEqualTo(base.hashes().get(conflict.id()));
                assertThat(theirs.hashes().get(conflict.id()))
                        .isNotEqualTo(base.hashes().get(conflict.id()));
            });
            return;
        }
        for (var text : List.of(mine, theirs))
            for (var clause : text.clauses())
                if (!clause.hash().equals(base.hashes().get(clause.id())))
                    assertThat(kept).contains(clause.hash());
    }

    /** A program whose connection breaks sends its text again, from the same base. */
    @RepeatedTest(100)
    void whatever_is_sent_twice_is_there_once(RepetitionInfo run) {
        var random = new Random(2000 + run.getCurrentRepetition());
        var base = ClauseText.typed("T", Sections.join(sections(random, 1 + random.nextInt(10))), List.of());
        var sent = Sections.join(
                edited(random, base.clauses().stream().map(Clause::section).toList()));
        var first = ClauseText.typed("T", sent, base.clauses());
        var again = ClauseText.typed("T", sent, base.clauses());
        assertThat(ClauseMerge.of(base, again, first).merged()).isEqualTo(first);
    }

    @Test
    void two_texts_of_one_clause_are_both_shown_and_neither_is_lost() {
        var base = text("## One\n\nSeize it.\n\n## Two\n\nRecord it.");
        var mine = ClauseText.typed("T", "## One\n\nSeize it with care.\n\n## Two\n\nRecord it.", base.clauses());
        var theirs =
                ClauseText.typed("T", "## One\n\nSeize it at once.\n\n## Two\n\nRecord it in UTC.", base.clauses());
        var merge = ClauseMerge.of(base, mine, theirs);
        assertThat(merge.merged()).isNull();
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.mine()).extracting(Clause::text).isEqualTo("Seize it with care.");
            assertThat(conflict.theirs()).extracting(Clause::text).isEqualTo("Seize it at once.");
        });
    }

    private static ClauseText text(String markdown) {
        return ClauseText.typed("T", markdown, List.of());
    }

    private static ClauseText typed(Random random, ClauseText base) {
        var edited = edited(random, base.clauses().stream().map(Clause::section).toList());
        return ClauseText.typed("T", Sections.join(edited), base.clauses());
    }

    private static List<String> counted(ClauseText text) {
        return text.clauses().stream().map(Clause::hash).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Section> sections(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Section(
                        1 + random.nextInt(2), sentence(random, 2), sentence(random, 3 + random.nextInt(20))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i ->
                        WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(4) == 0 ? random.nextInt(50) : ""))
                .collect(Collectors.joining(" "));
    }

    /** Inserts, removes, moves, splits, merges and rewrites sections at random. */
    private static List<Section> edited(Random random, List<Section> before) {
        var sections = new ArrayList<>(before);
        for (var edits = random.nextInt(4); edits >= 0; edits--) {
            var at = sections.isEmpty() ? 0 : random.nextInt(sections.size());
            switch (random.nextInt(6)) {
                case 0 -> sections.add(at, sections(random, 1).getFirst());
                case 1 -> {
                    if (!sections.isEmpty()) sections.remove(at);
                }
                case 2 ->
                    Collections.swap(
                            sections, at, sections.isEmpty() ? 0 : random.nextInt(Math.max(1, sections.size())));
                case 3 -> split(random, sections, at);
                case 4 -> merge(sections, at);
                default -> rewrite(random, sections, at);
            }
            if (sections.isEmpty()) sections.addAll(sections(random, 1));
        }
        return sections;
    }

    private static void split(Random random, List<Section> sections, int at) {
        var words = sections.get(at).text().split(" ");
        if (words.length < 2) return;
        var cut = 1 + random.nextInt(words.length - 1);
        var old = sections.get(at);
        sections.set(
                at,
                new Section(
                        old.level(),
                        old.heading(),
                        String.join(" ", List.of(words).subList(0, cut))));
        sections.add(
                at + 1,
                new Section(
                        1, sentence(random, 2), String.join(" ", List.of(words).subList(cut, words.length))));
    }

    private static void merge(List<Section> sections, int at) {
        if (at + 1 >= sections.size()) return;
        var one = sections.get(at);
        var other = sections.remove(at + 1);
        sections.set(at, new Section(one.level(), one.heading(), one.text() + " " + other.text()));
    }

    private static void rewrite(Random random, List<Section> sections, int at) {
        var old = sections.get(at);
        sections.set(
                at,
                new Section(old.level(), old.heading(), old.text() + " " + sentence(random, 1 + random.nextInt(3))));
    }
}
