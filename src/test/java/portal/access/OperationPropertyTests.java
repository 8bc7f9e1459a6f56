package portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.PortalTest;
import portal.access.OperationHistory.Step;
import portal.access.OperationModel.Somebody;
import portal.access.OperationModel.Thing;
import portal.api.OpenPort;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.operations.RoomStream;
import portal.operations.StreamFilter;
import portal.people.TestViewers;
import portal.search.Hit;
import portal.search.Query;
import portal.search.Search;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.Topics;
import portal.worlds.BackgroundWork;

/**
 * Compares the portal with the clauses of the access rule (AC-01 to AC-12, AC-16, AC-17, AC-19, AC-25) on random
 * histories of operations: countries, exclusions, compartments, answers, quotations, re-markings, withdrawals and new
 * admissions, and the states of the operation.
 *
 * <p>The rule alone answers at least 100,000 questions (whether a person may perform an act on an item), and the
 * services, search and the API answer at least 2,000 together. If an answer of the rule differs, the test looks for a
 * shorter history with a difference and reports it.
 */
@PortalTest
@Tag("slow")
class OperationPropertyTests {
    private static final int QUESTIONS_TO_THE_RULE = 100_000;
    private static final int QUESTIONS_TO_SERVICES = 2_000;
    private static final int STEPS = 120;
    private static final int BETWEEN_LOOKS = 20;
    private static final int MOST_HISTORIES = 40;
    private static final int MOST_SHORTENINGS = 60;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Access access;

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    Search search;

    @Autowired
    RoomStream stream;

    @Autowired
    OpenPort port;

    private long asked;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void the_rule_agrees_with_its_clauses_after_every_part_of_a_random_history() {
        for (long seed = 1; asked < QUESTIONS_TO_THE_RULE; seed++) {
            assertThat(seed).as("histories, of too few items").isLessThanOrEqualTo(MOST_HISTORIES);
            var steps = OperationHistory.random(seed, STEPS);
            var difference = difference(steps);
            if (difference.isPresent())
                throw new AssertionError(
                        "Seed %d: %s".formatted(seed, shortest(steps).orElse(difference.get())));
        }
        System.out.printf("Access rule: %,d questions about random operations, no difference%n", asked);
    }

    @Test
    void services_search_and_the_api_agree_with_the_clauses_at_the_end_of_a_random_history()
            throws InterruptedException {
        for (long seed = 101; asked < QUESTIONS_TO_SERVICES; seed++) {
            assertThat(seed).as("histories, of too few items").isLessThanOrEqualTo(100 + MOST_HISTORIES);
            var history = new OperationHistory(portal);
            OperationHistory.random(seed, STEPS).forEach(history::play);
            BackgroundWork.await(portal);
            for (var person : history.model.people)
                assertThat(differences(history, person))
                        .as("seed %d, after\n%s", seed, String.join("\n", history.told))
                        .isEmpty();
        }
        System.out.printf("Services, search, API: %,d questions about random operations, no difference%n", asked);
    }

    /**
     * Plays the steps and returns the first difference between the portal and the model, with the history before it;
     * empty if there is none.
     */
    private Optional<String> difference(List<Step> steps) {
        var history = new OperationHistory(portal);
        for (int i = 0; i < steps.size(); i++) {
            history.play(steps.get(i));
            var isLook = (i + 1) % BETWEEN_LOOKS == 0 || i + 1 == steps.size();
            var differences = new ArrayList<>(history.wrongs());
            if (isLook) differences.addAll(differences(history));
            if (!differences.isEmpty())
                return Optional.of(differences.size() + " differences, such as " + differences.getFirst() + ", after\n"
                        + String.join("\n", history.told));
        }
        return Optional.empty();
    }

    private List<String> differences(OperationHistory history) {
        var differences = new ArrayList<String>();
        var audiences = history.audiences();
        var pairs = new HashSet<ReaderAudience>();
        for (var person : history.model.people) {
            TestViewers.enter(person.id());
            var readable = access.readable(history.room);
            for (var act : Act.values()) {
                var room = history.room.audience();
                compare(differences, readable.may(act, room), history.model.may(person, act), person, act, "room");
                for (var thing : history.model.things) {
                    var audience = Objects.requireNonNull(audiences.get(thing.row));
                    var should = history.model.may(person, act, thing);
                    compare(differences, readable.may(act, audience), should, person, act, thing);
                    if (act == Act.READ && should) pairs.add(new ReaderAudience(person.id(), audience));
                }
            }
        }
        var all = history.model.people.stream()
                .flatMap(person ->
                        audiences.values().stream().map(audience -> new ReaderAudience(person.id(), audience)))
                .collect(Collectors.toSet());
        if (!access.stillReadable(all).equals(pairs)) differences.add("pages left open");
        return differences;
    }

    private void compare(
            List<String> differences, boolean does, boolean should, Somebody person, Act act, Object thing) {
        asked++;
        if (does != should) differences.add("%s %s %s the %s".formatted(person, does ? "may" : "may not", act, thing));
    }

    /**
     * Leaves out, from the last to the first, each step without which a difference remains. Returns the difference of
     * the shortened history; empty if no step could be left out.
     */
    private Optional<String> shortest(List<Step> steps) {
        var kept = new ArrayList<>(steps);
        Optional<String> last = Optional.empty();
        for (int i = kept.size() - 1, tries = 0; i >= 0 && tries < MOST_SHORTENINGS; i--, tries++) {
            var without = new ArrayList<>(kept);
            without.remove(i);
            var difference = difference(without);
            if (difference.isEmpty()) continue;
            kept = without;
            last = difference;
        }
        return last;
    }

    /** Returns where services, search and API show this person other items than the clauses permit. */
    private List<String> differences(OperationHistory history, Somebody person) {
        var differences = new ArrayList<String>();
        TestViewers.enter(person.id());
        var visible = history.model.things.stream()
                .filter(thing -> history.model.sees(person, thing))
                .collect(Collectors.toSet());
        for (var thing : history.model.things) {
            asked++;
            if (isServed(thing) != visible.contains(thing)) differences.add(person + ": " + thing);
        }
        if (!found(history).equals(rows(visible))) differences.add(person + ": search");
        if (history.model.isIn(person) && !listed(history).equals(rows(inLists(visible))))
            differences.add(person + ": lists");
        if (history.model.isIn(person) && !streamed(history).equals(rows(visible)))
            differences.add(person + ": stream");
        if (isAtTheApi(history, person)) differences.addAll(differencesAtTheApi(history, person, visible));
        return differences;
    }

    /**
     * Returns whether a program of this person asks the API. Only every third person has one, because each program
     * needs a token of its own.
     */
    private static boolean isAtTheApi(OperationHistory history, Somebody person) {
        return !history.model.lapsed.contains(person)
                && !person.isCustodian()
                && history.model.people.indexOf(person) % 3 == 0;
    }

    private List<String> differencesAtTheApi(OperationHistory history, Somebody person, Set<Thing> visible) {
        var differences = new ArrayList<String>();
        var program = port.me();
        for (var thing : history.model.things) {
            asked++;
            if (program.get(address(thing)).isGood() != visible.contains(thing))
                differences.add(person + ": API, " + thing);
        }
        asked++;
        if (program.get("/search?q=" + history.word).number("/total") != visible.size())
            differences.add(person + ": API, search");
        return differences;
    }

    private static String address(Thing thing) {
        return thing.id instanceof DocumentId document ? "/documents/" + document.value() : "/posts/" + thing.row;
    }

    private boolean isServed(Thing thing) {
        return answered(() -> switch (thing.id) {
            case DocumentId document -> documents.card(document) != null;
            case TopicId topic -> topics.card(topic) != null;
            default -> topics.post(new PostId(thing.row)) != null;
        });
    }

    /** Returns the row ids of the items that search finds; their number must equal the total of the search. */
    private Set<UUID> found(OperationHistory history) {
        asked += history.model.things.size();
        try {
            var pages = IntStream.of(0, 50, 100)
                    .mapToObj(from -> search.find(Query.of(history.word).page(from, 50)))
                    .toList();
            var rows = pages.stream()
                    .flatMap(page -> page.hits().stream())
                    .map(Hit::entry)
                    .map(entry -> entry.id())
                    .collect(Collectors.toSet());
            assertThat(pages.getFirst().total()).isEqualTo(rows.size());
            return rows;
        } catch (NotFound nobody) {
            return Set.of();
        }
    }

    /** Returns the rows of the items in the lists of the operation: posts by their topics, and documents. */
    private Set<UUID> listed(OperationHistory history) {
        asked += history.model.things.size();
        var rows = documents.shelf(history.room, null, 200).stream()
                .map(DocumentCard::latest)
                .map(version -> version.id().value())
                .collect(Collectors.toSet());
        topics.in(history.room, null, 200).stream()
                .flatMap(topic -> topics.posts(topic.id(), null, 200).stream())
                .forEach(post -> rows.add(post.id().value()));
        return rows;
    }

    /** Returns the rows of the items in the stream of the operation. */
    private Set<UUID> streamed(OperationHistory history) {
        asked += history.model.things.size();
        return stream.page(history.room, StreamFilter.EVERYTHING, null, 200).stream()
                .map(entry -> entry.item().id())
                .collect(Collectors.toSet());
    }

    /** Returns the visible items that lists show: an answer is in a list only if its topic is visible too. */
    private static Set<Thing> inLists(Set<Thing> visible) {
        return visible.stream()
                .filter(thing -> thing.topic == null || visible.contains(thing.topic))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> rows(Set<Thing> things) {
        return things.stream().map(thing -> thing.row).collect(Collectors.toSet());
    }

    private static boolean answered(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (NotFound notThere) {
            return false;
        }
    }
}
