package portal.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.ADMIN_M;
import static portal.Cast.AMINA;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_C1;
import static portal.Cast.PARTNER_P;
import static portal.Cast.SOUZA;
import static portal.Cast.XAVI;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.PageClasses;
import portal.PortalTest;
import portal.TestClock;
import portal.access.ui.OpenPages;
import portal.api.OpenPort;
import portal.search.saved.SavedSearchesSettled;

/**
 * Tests that a person who may not see an item gets the same answers whether the item exists or not.
 *
 * <p>The test builds a world and records all answers to each of several people. Then it adds items that most of these
 * people may not see, records all answers again, and compares. Everybody calls the services. Only a few people open
 * pages and use the API, because pages and the API show what the services answer. Each surface (a page, a call, a
 * route) is one line in {@link Surfaces} or in a file beside it, such as {@link PartySurfaces}.
 *
 * <p>Then one person gets access to the hidden items, opens every page, and loses the access. The services, and the
 * pages that were left open, must then answer as they did before the person had access.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class TwoWorldsTests {
    /**
     * People who may not see the hidden items: an outsider, a participant from an excluded country, a partner, an
     * administrator, and the bureau of the excluded country.
     */
    private static final List<Cast> ONLOOKERS = List.of(XAVI, AMINA, PARTNER_P, ADMIN_M, NCB_A1);

    /**
     * People who may see the hidden items. Their answers must differ between the world with hidden items and the world
     * without them, which proves that the test hides something.
     */
    private static final List<Cast> INSIDERS = List.of(LIM, NCB_B1);

    /**
     * People who are notified of hidden items. Every page shows the number of notifications, so only the notifications
     * of these people are recorded.
     */
    private static final List<Cast> NOTIFIED = List.of(SOUZA, NCB_C1);

    /** The outsider who gets access to the hidden items for a while. */
    private static final Cast WITHDRAWN = XAVI;

    /** The people who open pages: an outsider and an insider. */
    private static final Set<Cast> AT_PAGES = Set.of(XAVI, LIM);

    /** The people who use the API: an outsider, a participant from whom something is hidden, and an insider. */
    private static final Set<Cast> AT_THE_API = Set.of(XAVI, AMINA, LIM);

    /** From this hour (UTC) on, no recording starts, because the date might change while answers are recorded. */
    private static final int LATE = 20;

    private static final List<Cast> EVERYBODY =
            Stream.concat(ONLOOKERS.stream(), INSIDERS.stream()).toList();

    /** Public methods and pages whose answers are not compared, each with its reason. */
    private static final Map<String, String> NOT_COMPARED = Map.ofEntries(
            Map.entry("Checkpoints.text", "contains a number, a hash and a time, which change from minute to minute"),
            Map.entry("CheckpointsView", "lists the days that have checkpoints; only auditors may open it"),
            Map.entry("ClauseView", "only forwards to the address that Guidelines.clauseRoute returns"),
            Map.entry("MyActivityView", "shows what AuditLog.mine returns, which is every request of this test"),
            Map.entry(
                    "Access.heldFor",
                    "returns the audience to which a service moves an item; the service has checked the viewer's access"),
            Map.entry(
                    "Access.onceReleased",
                    "returns the audience that a draft will have, for a service that has checked the viewer's access"),
            Map.entry(
                    "Access.inModeration",
                    "returns the audience to which a service moves an item; the service has checked the viewer's access"),
            Map.entry(
                    "Access.released",
                    "returns the audience to which a service moves an item; the service has checked the viewer's access"),
            Map.entry("Access.recentChanges", "says when open pages must be checked; no page and no route shows it"),
            Map.entry("Access.stillReadable", "checks open pages; no page and no route shows it"),
            Map.entry(
                    "Spaces.letIn",
                    "called after Parties has checked the nomination; see the surface resuming an officer"),
            Map.entry(
                    "Spaces.appointSteward",
                    "called after OperationCoordinators has checked the head of operations; see its own tests"),
            Map.entry(
                    "Spaces.requireAdmissible",
                    "called after Parties has checked the invitation; see the surface nominating"),
            Map.entry(
                    "Spaces.requireOpenForBureau",
                    "called after Parties has checked the invitation; see the surface declining"));

    @Autowired
    ApplicationContext portal;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestClock clock;

    @Autowired
    OpenPort port;

    @Autowired
    SavedSearchesSettled matched;

    @Autowired
    OpenPages openPages;

    private final Map<Cast, RecordedAnswers> without = new EnumMap<>(Cast.class);
    private final Map<Cast, RecordedAnswers> with = new EnumMap<>(Cast.class);
    private final Set<String> atPages = new HashSet<>();
    private final RecordedAnswers whileLetIn = new RecordedAnswers();
    private final RecordedAnswers leftOpen = new RecordedAnswers();
    private final RecordedAnswers withdrawn = new RecordedAnswers();
    private World world;
    private PageRenderer pages;
    private CalledMethods called;
    private Surfaces surfaces;

    @BeforeAll
    void look_at_both_worlds() throws InterruptedException {
        world = new World(portal);
        pages = new PageRenderer(portal);
        called = new CalledMethods(portal);
        surfaces = new Surfaces(world.writer, pages);
        stage.person(Cast.TRAINER_T); // registered before any recording, because answers count readers
        EVERYBODY.forEach(who -> {
            stage.as(who);
            port.me(); // creates the token before any recording, because the account page shows it
            surfaces.remember();
        });
        act(without);
        world.settle();
        each(List.of(ONLOOKERS, NOTIFIED), () -> surfaces.follow(world));
        each(List.of(INSIDERS), surfaces::followNothing);
        matched.fromTheBeginning();
        clock.advance(pause());
        look(without);
        world.hide();
        each(List.of(INSIDERS), surfaces::followNothing);
        matched.fromTheBeginning();
        look(with);
        lookAsWhoeverIsWithdrawn();
        act(with);
    }

    /**
     * Returns how far to advance the clock, so that neither "2 hours ago" nor the date changes while answers are
     * recorded.
     */
    private Duration pause() {
        var pause = Duration.ofMinutes(121);
        var hour = clock.instant().plus(pause).atOffset(ZoneOffset.UTC).getHour();
        return hour < LATE ? pause : pause.plusHours(24 - LATE + 2);
    }

    private void each(List<List<Cast>> people, Runnable action) {
        people.stream().flatMap(List::stream).forEach(who -> {
            stage.as(who);
            action.run();
        });
    }

    private void lookAsWhoeverIsWithdrawn() throws InterruptedException {
        world.letIn(WITHDRAWN);
        matched.fromTheBeginning();
        stage.as(WITHDRAWN);
        pages.leaveOpen(true);
        looksAtPages().forEach(look -> whileLetIn.look(look, world));
        pages.leaveOpen(false);
        world.withdraw(WITHDRAWN);
        openPages.askAgain();
        stage.as(WITHDRAWN);
        looksAtPages().forEach(look -> leftOpen.look(look, world));
        surfaces.looks().stream()
                .filter(look -> !atPages.contains(look.name())) // these pages are compared as leftOpen
                .forEach(look -> withdrawn.look(look, world));
        surfaces.attempts().forEach(attempt -> withdrawn.look(attempt, world));
    }

    private Stream<Surfaces.Surface> looksAtPages() {
        return surfaces.looks().stream().filter(look -> atPages.contains(look.name()));
    }

    private void look(Map<Cast, RecordedAnswers> kept) {
        for (var who : EVERYBODY)
            ask(
                    List.of(who),
                    kept,
                    answers -> those(surfaces.looks(), who).forEach(look -> {
                        var opened = pages.opened();
                        answers.look(look, world);
                        if (pages.opened() > opened) atPages.add(look.name());
                    }));
        ask(NOTIFIED, kept, answers -> surfaces.news().forEach(look -> answers.look(look, world)));
        for (var who : ONLOOKERS)
            ask(
                    List.of(who),
                    kept,
                    answers -> those(surfaces.attempts(), who).forEach(attempt -> answers.look(attempt, world)));
    }

    private void act(Map<Cast, RecordedAnswers> kept) {
        for (var who : ONLOOKERS)
            ask(
                    List.of(who),
                    kept,
                    answers -> those(surfaces.actions(), who).forEach(action -> answers.action(action, world)));
    }

    /**
     * Returns the surfaces that this person uses. {@code atPages} has the surfaces that open pages; it is filled while
     * the first person uses all surfaces.
     */
    private Stream<Surfaces.Surface> those(List<Surfaces.Surface> all, Cast who) {
        return all.stream()
                .filter(surface -> AT_PAGES.contains(who) || !atPages.contains(surface.name()))
                .filter(surface -> AT_THE_API.contains(who) || !surface.isOfTheApi());
    }

    private void ask(List<Cast> people, Map<Cast, RecordedAnswers> kept, Consumer<RecordedAnswers> steps) {
        for (var who : people) {
            stage.as(who);
            called.record(() -> steps.accept(kept.computeIfAbsent(who, first -> new RecordedAnswers())));
        }
    }

    @AfterAll
    void leave() {
        stage.nobody();
        called.close();
        pages.close();
    }

    static List<Cast> onlookers() {
        return ONLOOKERS;
    }

    @ParameterizedTest
    @MethodSource("onlookers")
    void what_is_hidden_changes_no_answer(Cast who) { // NL-01 to NL-03, NL-05 to NL-07, NL-12, NL-13
        var differences = without.get(who).differencesTo(with.get(who));
        assertThat(differences).as("%s", String.join("\n\n", differences)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onlookers")
    void no_word_of_what_is_hidden_is_said_or_sent_to_the_browser(Cast who) { // NL-23
        assertThat(with.get(who).linesWith(World.CANARY)).isEmpty();
    }

    @Test
    void whoever_was_let_in_and_is_withdrawn_gets_every_answer_of_somebody_who_never_was() { // AC-23, NL-09
        var differences = without.get(WITHDRAWN).of(withdrawn.surfaces()).differencesTo(withdrawn);
        assertThat(differences).as("%s", String.join("\n\n", differences)).isEmpty();
        assertThat(withdrawn.linesWith(World.CANARY)).isEmpty();
    }

    @Test
    void what_they_left_open_becomes_the_page_of_somebody_who_never_was_without_a_click() { // AC-23
        var differences = without.get(WITHDRAWN).of(atPages).unmeasured().differencesTo(leftOpen.unmeasured());
        assertThat(differences).as("%s", String.join("\n\n", differences)).isEmpty();
        assertThat(leftOpen.linesWith(World.CANARY)).isEmpty();
        assertThat(whileLetIn.linesWith(World.CANARY)).isNotEmpty();
    }

    @Test
    void whoever_may_see_what_is_hidden_sees_it_on_every_surface() {
        var blind = new TreeSet<>(without.get(LIM).surfaces());
        Stream.of(INSIDERS, NOTIFIED)
                .flatMap(List::stream)
                .forEach(who -> blind.removeAll(without.get(who).differing(with.get(who))));
        assertThat(blind).containsExactlyInAnyOrderElementsOf(surfaces.unchanged());
    }

    @Test
    void no_answer_is_a_failure_of_ours() {
        for (var answers : List.of(without, with))
            answers.forEach((who, each) -> assertThat(Stream.of("thrown: ", ".status: 5")
                            .flatMap(failure -> each.linesWith(failure).stream())
                            .filter(line -> !line.endsWith("thrown: portal.access.NotFound: not found")))
                    .as("%s", who)
                    .isEmpty());
    }

    @Test
    void every_service_method_every_page_and_every_route_of_the_api_is_a_surface() throws ClassNotFoundException {
        var missed = called.missed();
        port.routes().stream().filter(route -> !port.answered().contains(route)).forEach(missed::add);
        PageClasses.all().stream()
                .filter(view -> !pages.shown().contains(view))
                .forEach(view -> missed.add(view.getSimpleName()));
        assertThat(missed).containsExactlyInAnyOrderElementsOf(NOT_COMPARED.keySet());
    }

    @Test
    void ids_are_random_and_tell_nothing_of_what_came_before_or_between() { // NL-08
        assertThat(Stream.of(without, with)
                        .flatMap(answers -> answers.values().stream())
                        .flatMap(answers -> answers.ids()))
                .isNotEmpty()
                .allMatch(id -> id.version() == 4);
    }
}
