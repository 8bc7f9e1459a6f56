package portal.search.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.access.KnownKinds;
import portal.search.Explanation;
import portal.search.Explanation.ExplanationReason;
import portal.ui.Languages;
import portal.ui.Texts;

/** Tests the parser of queries: what each query means, and that no query fails or is expensive. */
class GrammarTests {
    private static final Vocabulary VOCABULARY = new Vocabulary(new Texts(), KnownKinds.items());

    @ParameterizedTest
    @CsvSource(
            delimiterString = "⇒",
            quoteCharacter = '`',
            value = {
                "heron egret ⇒ heron egret",
                "what of the heron ⇒ heron",
                "(the heron) egret ⇒ heron egret",
                "of the ⇒ of the",
                "hepatitis C ⇒ hepatitis C",
                "hepatitis c ⇒ hepatitis c",
                "T cells ⇒ T cells",
                "the role of T cells in a heron ⇒ role T cells heron",
                "a guide to vitamin A and vitamin D ⇒ guide vitamin A vitamin D",
                "sea urchin ⇒ sea urchin",
                "son of the captain ⇒ son captain",
                "era of ice ⇒ era ice",
                "la era del hielo ⇒ hielo",
                "What Panthers ⇒ Panthers",
                "an example ⇒ example",
                "مرض في القلب ⇒ مرض القلب",
                "heron AND egret ⇒ heron & egret",
                "+heron +egret ⇒ heron egret",
                "heron OR egret stork ⇒ heron | (egret & stork)",
                "heron | egret || stork ⇒ heron | egret | stork",
                "heron (egret OR stork) ⇒ heron & (egret | stork)",
                "heron NOT egret ⇒ heron & !egret",
                "heron -egret ⇒ heron & !egret",
                "heron - egret ⇒ heron egret",
                "heron --egret ⇒ heron egret",
                "NOT NOT heron ⇒ heron",
                "-(heron OR egret) ⇒ !(heron | egret)",
                "mule-account ⇒ mule & account",
                "mule-account egret ⇒ (mule & account) egret",
                "\"mule account\" ⇒ \"mule account\"",
                "“mule account” «de la» ⇒ \"mule account\" & \"de la\"",
                "her* ⇒ her*",
                "mule-acc* ⇒ mule & acc*",
                "heron~ egret~1 ⇒ heron~ & egret~",
                "=Héron =\"the plan\" ⇒ =Héron & =the plan",
                "title:heron ⇒ TITLE:heron",
                "title:(heron OR egr*) stork ⇒ (TITLE:heron | TITLE:egr*) & stork",
                "title:\"the plan\" title:=plan ⇒ TITLE:\"the plan\" & TITLE:=plan",
                "-title:heron ⇒ !TITLE:heron",
                "title:-heron ⇒ !TITLE:heron",
                "titre:heron título:heron titulo:heron عنوان:heron ⇒ TITLE:heron & TITLE:heron & TITLE:heron & TITLE:heron",
                "from:lim in:\"North quays\" kind:topic ⇒ AUTHOR:lim & SPACE:\"North quays\" & kind=TOPIC",
                "de:lim dans:quais genre:sujet ⇒ AUTHOR:lim & SPACE:quais & kind=TOPIC",
                "en:muelles clase:tema من:الحسيني في:موانئ صنف:موضوع ⇒ SPACE:muelles & kind=TOPIC & AUTHOR:الحسيني & SPACE:موانئ & kind=TOPIC",
                "author:lim space:\"North quays\" ⇒ AUTHOR:lim & SPACE:\"North quays\"",
                "space:north-quays ⇒ SPACE:\"north-quays\"",
                "type:topic type:docx ⇒ kind=TOPIC & format=WRITING",
                "type:(pdf OR sujet) ⇒ format=PDF | kind=TOPIC",
                "language:fr idioma:francés لغة:الفرنسية ⇒ language=fr & language=fr & language=fr",
                "marking:amber ⇒ marked [AMBER]",
                "TLP:AMBER+STRICT ⇒ marked [AMBER_STRICT]",
                "marking:TLP:RED ⇒ marked [RED]",
                "marking:\"for official use only\" ⇒ marked [FOR_OFFICIAL_USE_ONLY]",
                "marquage:restreinte ⇒ marked [RESTRICTED]",
                "after:2026 ⇒ since 2026-01-01",
                "after:2026-3 before:15.04.2026 ⇒ since 2026-03-01 & until 2026-04-15",
                "after:15/04/2026 after:15-04-2026 ⇒ since 2026-04-15 & since 2026-04-15",
                "قبل:٢٠٢٦-٠٣ ⇒ until 2026-03-01",
                "10:30 http://a.example/b ⇒ (10 & 30) ((http & a.example & b) | selector a.example/b)",
                "3c:22:fb ⇒ 3c & 22 & fb",
                "C:\\__stage\\_tmp ⇒ C & __stage & _tmp",
            })
    void a_question_means_what_it_says(String typed, String meaning) {
        var reading = ParsedQuery.of(typed, VOCABULARY);
        assertThat(reading.explanations()).isEmpty();
        assertThat(spelled(reading.clause())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "⇒",
            quoteCharacter = '`',
            value = {
                "\"heron ⇒ heron ⇒ QUOTE_OPEN ⇒ 0",
                "heron \" egret ⇒ heron egret ⇒ QUOTE_OPEN ⇒ 6",
                "(heron egret ⇒ heron egret ⇒ PARENTHESIS_OPEN ⇒ 0",
                "heron) egret ⇒ heron egret ⇒ PARENTHESIS_OPEN ⇒ 5",
                "heron AND ⇒ heron ⇒ ALONE ⇒ 6",
                "OR heron ⇒ heron ⇒ ALONE ⇒ 0",
                "heron NOT ⇒ heron ⇒ ALONE ⇒ 6",
                "heron -(OR) ⇒ heron ⇒ ALONE ⇒ 8",
                "AND ⇒ AND ⇒ ALONE ⇒ 0",
                "titel:heron ⇒ titel:heron | (titel & heron) ⇒ NO_SUCH_FIELD ⇒ 0",
                "titel:\"the plan\" ⇒ titel & \"the plan\" ⇒ NO_SUCH_FIELD ⇒ 0",
                "title: heron ⇒ title heron ⇒ FIELD_EMPTY ⇒ 0",
                "type:nonsense heron ⇒ nonsense & heron ⇒ NO_SUCH_TYPE ⇒ 5",
                "language:nonsense ⇒ nonsense ⇒ NO_SUCH_LANGUAGE ⇒ 9",
                "marking:nonsense ⇒ nonsense ⇒ NO_SUCH_MARKING ⇒ 8",
                "after:yesterday ⇒ yesterday ⇒ NO_DATE ⇒ 6",
                "after:2026-02-30 ⇒ \"2026-02-30\" ⇒ NO_DATE ⇒ 6",
                "heron * ⇒ heron ⇒ STAR_TOO_EARLY ⇒ 6",
                "*heron ⇒ heron ⇒ STAR_TOO_EARLY ⇒ 0",
                "h* heron ⇒ h heron ⇒ STAR_TOO_EARLY ⇒ 0",
                "he*on ⇒ he & on ⇒ STAR_INSIDE ⇒ 0",
                "aa* bb* cc* dd* ee* ff* ⇒ aa* & bb* & cc* & dd* & ee* & ff ⇒ TOO_MANY_STARS ⇒ 20",
                "he~ ⇒ he ⇒ LIKE_TOO_SHORT ⇒ 0",
                "heron~2 ⇒ heron~ ⇒ LIKE_ONE_LETTER ⇒ 0",
                "aaa~ bbb~ ccc~ ddd~ ⇒ aaa~ & bbb~ & ccc~ & ddd ⇒ TOO_MANY_LIKE ⇒ 15",
                "\"the plan\"~3 heron ⇒ \"the plan\" & heron ⇒ LIKE_PHRASE ⇒ 10",
                "((((((((((((heron)))))))))))) ⇒ heron ⇒ TOO_DEEP ⇒ 10",
            })
    void what_is_not_understood_is_read_as_words_and_explained(
            String typed, String meaning, ExplanationReason reason, int at) {
        assertExplained(typed, meaning, reason, at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "⇒",
            quoteCharacter = '`',
            value = {
                "what was named \"X\" in his honour? ⇒ named honour \"X\" ⇒ COMPULSORY ⇒ 15",
                "named « X » honour ⇒ named honour \" X \" ⇒ COMPULSORY ⇒ 6",
                "named „X“ honour ⇒ named honour \"X\" ⇒ COMPULSORY ⇒ 6",
                "who wrote -songs for the heron ⇒ wrote heron !songs ⇒ EXCLUDED ⇒ 11",
                "who wrote -mule-account heron ⇒ wrote heron !(mule & account) ⇒ EXCLUDED ⇒ 11",
                "who wrote -evil.example heron ⇒ wrote heron !(evil.example | selector evil.example) ⇒ EXCLUDED ⇒ 11",
                "heron NOT egret stork ⇒ heron stork !egret ⇒ EXCLUDED ⇒ 10",
                "heron egr* stork ⇒ heron stork egr* ⇒ COMPULSORY ⇒ 6",
                "heron egret~ stork ⇒ heron stork egret~ ⇒ COMPULSORY ⇒ 6",
                "heron =Egret stork ⇒ heron stork =Egret ⇒ COMPULSORY ⇒ 7",
                "the \"mule account\" of (heron stork) nest ⇒ (heron & stork) nest \"mule account\" ⇒ COMPULSORY ⇒ 4",
            })
    void signs_in_a_question_make_only_their_own_words_compulsory(
            String typed, String meaning, ExplanationReason reason, int at) {
        assertExplained(typed, meaning, reason, at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "⇒",
            quoteCharacter = '`',
            value = {
                "call +32470001122 ⇒ call (32470001122 | selector 32470001122)",
                "+32 470 00 11 22 rang ⇒ ((32 & 470 & 00 & 11 & 22) | selector 32470001122) rang",
                "who rang (030) 1234567, and why? ⇒ rang ((030 & (1234567 | selector 1234567)) | selector 0301234567)",
                "room 12 5551234 ⇒ room ((12 & (5551234 | selector 5551234)) | selector 125551234)",
                "p. 12 2024-05-06 2024-05-07 ⇒ p ((12 & ((2024 & 05 & 06) | selector 20240506) & ((2024 & 05 & 07) | selector 20240507)) | selector 122024050620240507)",
                "heron evil[.]example egret ⇒ heron ((evil & example) | selector evil.example) egret",
                "heron hxxp://evil.example ⇒ heron ((hxxp & evil.example) | selector evil.example)",
                "heron evil(dot)example ⇒ heron ((evil & dot & example) | selector evil.example)",
                "john [at] evil.example heron ⇒ ((john & at & evil.example) | selector john@evil.example) heron",
                "heron DE89 3704 0044 0532 0130 00 ⇒ heron ((DE89 & 3704 & 0044 & 0532 & 0130 & 00) | selector de89370400440532013000)",
                "4701122 4701123 ⇒ (4701122 | selector 4701122) (4701123 | selector 4701123)",
                "4701122 +4701123 ⇒ (4701122 | selector 4701122) (4701123 | selector 4701123)",
                "heron OR evil.example ⇒ heron | (evil.example | selector evil.example)",
                "heron (egret OR evil.example) ⇒ heron & (egret | (evil.example | selector evil.example))",
                "heron -evil.example ⇒ heron & !(evil.example | selector evil.example)",
                "heron \"+32 470 00 11 22\" ⇒ heron & \"+32 470 00 11 22\"",
                "heron 470001* ⇒ heron & 470001*",
                "heron evil.exam* ⇒ heron & evil.exam*",
                "title:evil.example ⇒ TITLE:evil.example",
                "heron =evil.example ⇒ heron & =evil.example",
                "2019 -2020 ⇒ 2019 & !2020",
                "12 May 2020 in 10 districts ⇒ 12 May 2020 10 districts",
            })
    void a_selector_between_other_words_also_means_its_other_spellings(String typed, String meaning) {
        a_question_means_what_it_says(typed, meaning);
    }

    @Test
    void a_long_address_is_one_part_of_the_question() {
        var address = "https://evil.example/a/b/c/d/e/f/g/h/i/j?k=l";
        assertThat(spelled(ParsedQuery.of("heron " + address, VOCABULARY).clause()))
                .isEqualTo("heron (\"" + address + "\" | selector evil.example/a/b/c/d/e/f/g/h/i/j?k=l)");
    }

    @Test
    void an_address_that_is_too_long_for_a_selector_is_not_cut_in_two() {
        var address = "https://evil.example/" + "abcdefghijklmnopqrs-".repeat(20);
        assertThat(spelled(ParsedQuery.of("heron " + address + " egret", VOCABULARY)
                        .clause()))
                .startsWith("heron ")
                .endsWith(" egret")
                .contains("evil.example")
                .doesNotContain("selector");
    }

    @Test
    void what_is_hidden_or_turns_the_line_is_left_out_and_told() {
        var reading = ParsedQuery.of("\u202ehe\u0000ron\u2069", VOCABULARY);
        assertThat(spelled(reading.clause())).isEqualTo("heron");
        assertThat(reading.explanations()).extracting(Explanation::reason).containsExactly(ExplanationReason.UNSEEN);
    }

    @Test
    void every_explanation_has_words_in_every_language() {
        var texts = new Texts();
        for (var language : Languages.ALL)
            for (var reason : ExplanationReason.values())
                assertThat(texts.getTranslation("search.explained." + reason, language, "“x”"))
                        .doesNotStartWith("!");
    }

    @Test
    @Timeout(60)
    void a_bomb_is_read_to_its_end_and_becomes_something_small() {
        var bombs = List.of(
                "a* ".repeat(10_000),
                "*".repeat(1_000),
                "ab* ".repeat(250),
                "abc~ ".repeat(200),
                "(".repeat(1_000),
                "(a".repeat(500),
                "-(".repeat(500),
                "NOT ".repeat(250),
                "NOT ".repeat(249) + "a",
                "title:-".repeat(140) + "a",
                "title:(".repeat(140) + "a",
                "\"".repeat(999),
                "a | ".repeat(250),
                "\u202e\u0000".repeat(500),
                ":".repeat(1_000),
                "a:".repeat(500),
                "~".repeat(1_000),
                "a" + "~1".repeat(490),
                "=".repeat(1_000),
                "😀".repeat(500),
                "\ud83d".repeat(1_000),
                "مستند ".repeat(150),
                "1 ".repeat(500),
                "1234567 ".repeat(125),
                "a@b.example/c/d ".repeat(62),
                "(1".repeat(500),
                "word ".repeat(200_000));
        for (var bomb : bombs) {
            var reading = ParsedQuery.of(bomb, VOCABULARY);
            assertThat(reading.advice() != null || size(reading.clause()) <= 110)
                    .as(bomb.substring(0, 10))
                    .isTrue();
        }
    }

    @Test
    void whatever_is_typed_is_read() {
        var random = new Random(7);
        var bits = List.of(
                "heron", " ", "(", ")", "1234567", "a.bc", "\"", "|", "-", "+", "*", "~", "=", ":", "AND", "OR", "NOT",
                "title:", "type:", "after:", "2026", "é", "م", "😀", "\u202e", "\ud83d", "\\", "«", ".", "'", "~2",
                "**");
        for (int i = 0; i < 20_000; i++) {
            var typed = random.ints(random.nextInt(14), 0, bits.size())
                    .mapToObj(bits::get)
                    .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
            var reading = ParsedQuery.of(typed, VOCABULARY);
            assertThat(reading.clause() == null).as(typed).isEqualTo(reading.advice() != null);
        }
    }

    private static void assertExplained(String typed, String meaning, ExplanationReason reason, int at) {
        var reading = ParsedQuery.of(typed, VOCABULARY);
        assertThat(spelled(reading.clause())).isEqualTo(meaning);
        assertThat(reading.explanations())
                .extracting(Explanation::reason, Explanation::at)
                .containsExactly(tuple(reason, at));
    }

    private static int size(Clause clause) {
        return switch (clause) {
            case Clause.And and ->
                1 + and.clauses().stream().mapToInt(GrammarTests::size).sum();
            case Clause.Or or ->
                1 + or.clauses().stream().mapToInt(GrammarTests::size).sum();
            case Clause.Not not -> 1 + size(not.clause());
            case Clause.Plain plain -> 1 + plain.parts().size();
            default -> 1;
        };
    }

    private static String spelled(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word.text();
            case Clause.Phrase phrase -> '"' + phrase.text() + '"';
            case Clause.Beginning beginning -> beginning.text() + "*";
            case Clause.Like like -> like.text() + "~";
            case Clause.Exact exact -> "=" + exact.text();
            case Clause.Name name -> "~" + name.text();
            case Clause.Term term -> term.language() + " " + term.text();
            case Clause.Widened widened -> spelled(widened.clause());
            case Clause.Selector selector -> "selector " + selector.text();
            case Clause.In in -> in.aspect() + ":" + spelled(in.leaf());
            case Clause.Marked marked -> "marked " + marked.markings();
            case Clause.OneOf one -> one.field() + "=" + String.join(",", one.values());
            case Clause.Since since -> "since " + day(since.from());
            case Clause.Until until -> "until " + day(until.end());
            case Clause.Plain plain -> joined(plain.withoutStopWords().parts(), " ");
            case Clause.Some some -> joined(some.words(), ", ");
            case Clause.Several several -> joined(several.words(), ", ");
            case Clause.And and -> joined(and.clauses(), " & ");
            case Clause.Or or -> joined(or.clauses(), " | ");
            case Clause.Not not -> "!" + part(not.clause());
        };
    }

    private static String joined(List<? extends Clause> clauses, String sign) {
        return clauses.stream().map(GrammarTests::part).collect(Collectors.joining(sign));
    }

    private static String part(Clause clause) {
        var isWhole = !(clause instanceof Clause.And) && !(clause instanceof Clause.Or);
        return isWhole ? spelled(clause) : "(" + spelled(clause) + ")";
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, 10);
    }
}
