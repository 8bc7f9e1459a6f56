package portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.people.Role;
import portal.ui.Languages;

/** Checks the rules that every script of the demonstration world must follow. A script says who writes what. */
class ScriptTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern OUTSIDE_EXAMPLES = Pattern.compile(
            "\\b(?!203\\.0\\.113\\.|198\\.51\\.100\\.|192\\.0\\.2\\.)\\d{1,3}(\\.\\d{1,3}){3}\\b|\\S@(?!\\S*\\.example)\\S+");

    private final DemoCast demoCast = DemoCast.read();

    @Test
    void six_spaces_of_which_two_are_open_to_partners_and_five_rooms() {
        assertThat(Script.spaces()).hasSize(6);
        assertThat(Script.spaces().stream()
                        .filter(script -> script.sign().need("audience").equals("partners too")))
                .hasSize(2);
        assertThat(Script.rooms())
                .extracting(script -> script.sign().need("name"))
                .containsExactly("DUNLIN", "HERON", "KINGFISHER", "OSPREY", "PETREL");
    }

    @Test
    void there_is_enough_to_look_alive_in_every_language() {
        var scenes = all().flatMap(script -> script.talk().stream()).toList();
        assertThat(scenes.stream().filter(scene -> scene.kind().equals("topic")))
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(scenes).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all().flatMap(script -> script.papers().stream())).hasSizeGreaterThanOrEqualTo(40);
        for (var language : Languages.CODES)
            assertThat(scenes.stream().filter(scene -> scene.need("language").equals(language)))
                    .as(language)
                    .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void everybody_who_speaks_or_files_is_of_the_cast_and_has_been_let_in() {
        all().forEach(script -> scenes(script).forEach(scene -> {
            var actor = demoCast.actor(scene.need("by"));
            assertThat(mayEnter(script.sign(), actor))
                    .as(actor.username() + " in " + script.key())
                    .isTrue();
        }));
    }

    @Test
    void an_answer_follows_what_it_answers_and_a_paper_is_filed_before_it_is_attached() {
        all().forEach(script -> {
            Map<String, Instant> filed = new HashMap<>();
            script.papers()
                    .forEach(paper -> filed.put(paper.name(), paper.scene().at(TODAY)));
            var opened = Instant.MIN;
            for (var scene : script.talk()) {
                var at = scene.at(TODAY);
                if (scene.kind().equals("topic")) opened = at;
                else assertThat(at).as(script.key() + " " + scene.head()).isAfter(opened);
                for (var paper : scene.words("attach"))
                    assertThat(filed.get(paper)).as(paper).isNotNull().isBefore(at);
            }
            script.papers()
                    .forEach(paper -> paper.scene()
                            .find("replaces")
                            .ifPresent(earlier -> assertThat(filed.get(earlier))
                                    .as(earlier)
                                    .isNotNull()
                                    .isBefore(paper.scene().at(TODAY))));
        });
    }

    @Test
    void an_officer_is_nominated_and_confirmed_by_two_other_people_of_their_own_bureau() { // C-14
        Script.rooms().stream()
                .flatMap(script -> DemoRooms.Nomination.of(script.sign()).stream())
                .forEach(nomination -> {
                    var officer = demoCast.actor(nomination.officer());
                    var bureau = List.of(demoCast.actor(nomination.nominator()), demoCast.actor(nomination.second()));
                    assertThat(Set.of(nomination.nominator(), nomination.second(), nomination.officer()))
                            .as("%s", nomination)
                            .hasSize(3);
                    assertThat(bureau).as("%s", nomination).allSatisfy(person -> {
                        assertThat(person.country()).isEqualTo(officer.country());
                        assertThat(person.roles()).contains(Role.NCB_OFFICER);
                    });
                });
    }

    @Test
    void an_act_concerns_a_topic_that_was_opened_before() {
        Script.rooms()
                .forEach(script -> script.acts()
                        .forEach(act -> act.find("of").ifPresent(key -> {
                            var topic = script.talk().stream()
                                    .filter(scene -> scene.find("key")
                                            .filter(key::equals)
                                            .isPresent())
                                    .toList();
                            assertThat(topic).as(key).hasSize(1);
                            assertThat(act.at(TODAY))
                                    .as(key)
                                    .isAfter(topic.getFirst().at(TODAY));
                        })));
    }

    @Test
    void each_canary_of_the_oracle_table_sits_in_one_place() {
        var said = all().flatMap(ScriptTests::texts).toList();
        for (var canary :
                List.of("ZXCANARY-01", "ZXCANARY-02", "ZXCANARY-05", "ZXCANARY-06", "ZXCANARY-07", "ZXCANARY-08"))
            assertThat(said.stream().filter(text -> text.contains(canary)))
                    .as(canary)
                    .hasSize(1);
    }

    @Test
    void the_word_of_journey_ten_sits_in_six_things_and_nowhere_else() { // J-10
        var things = new HashSet<String>();
        all().forEach(script -> {
            for (int i = 0; i < script.talk().size(); i++)
                if (mentions(script.talk().get(i))) things.add(script.key() + " " + i);
            script.papers().stream()
                    .filter(paper -> mentions(paper.scene()))
                    .forEach(paper -> things.add(paper.name().replaceAll("\\.v\\d", "")));
        });
        assertThat(things).hasSize(6);
    }

    @Test
    void no_text_names_an_address_outside_the_ranges_for_examples() { // DP-11
        all().flatMap(ScriptTests::texts)
                .forEach(text -> assertThat(
                                OUTSIDE_EXAMPLES.matcher(text).results().toList())
                        .as(text)
                        .isEmpty());
    }

    private static boolean mentions(ScriptEntry scene) {
        return (scene.head().values() + scene.text()).toLowerCase(Locale.ROOT).contains("heron-2");
    }

    private boolean mayEnter(ScriptEntry sign, Actor actor) {
        if (sign.find("space").isPresent())
            return sign.need("audience").equals("partners too")
                    || !actor.affiliation().isPartner();
        var inside = new ArrayList<>(sign.words("admitted"));
        inside.add(sign.need("steward"));
        DemoRooms.Nomination.of(sign).forEach(nomination -> inside.add(nomination.officer()));
        return Set.copyOf(inside).contains(actor.username());
    }

    private static Stream<String> texts(Script script) {
        return scenes(script).map(scene -> scene.head().values() + scene.text());
    }

    private static Stream<ScriptEntry> scenes(Script script) {
        return Stream.concat(script.talk().stream(), script.papers().stream().map(paper -> paper.scene()));
    }

    private static Stream<Script> all() {
        return Stream.concat(Script.spaces().stream(), Script.rooms().stream());
    }
}
