package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.ADMIN_M;
import static portal.Cast.ANALYST_Z;
import static portal.Cast.AUDIT_U;
import static portal.Cast.DESK_W;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_B2;
import static portal.Cast.OPSHEAD;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.Cast;
import portal.CastSignIn;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.operations.OperationLife;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.operations.Parties;
import portal.operations.ProposeOperation;
import portal.search.Query;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearches;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.worlds.WorldWriter;

/**
 * One search word in open and restricted spaces: whoever loses a room finds nothing of it any more, and an outsider can
 * infer nothing about it (J-10, NL-01…03). {@link SearchAcrossWorldsJourney} tests what each person finds.
 */
class TwoWorldsJourney extends Journey {
    private static final String WORD = "HERON-2";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String CODENAME = "ZXCANARY-99";
    private static final List<Cast> OUTSIDERS = List.of(XAVI, ADMIN_M, AUDIT_U);
    private static final Cast INSIDER = ANALYST_Z;
    private static final List<Cast> EVERYBODY = List.of(XAVI, ADMIN_M, AUDIT_U, INSIDER);
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    private static final Pattern RELATIVE_TIME = Pattern.compile("just now|\\d+ \\w+ ago");

    @Autowired
    CastSignIn stage;

    @Autowired
    Spaces spaces;

    @Autowired
    Parties parties;

    @Autowired
    Operations operations;

    @Autowired
    OperationLife life;

    @Autowired
    Topics topics;

    @Autowired
    SavedSearches saved;

    @AfterEach
    void nominateAgain() {
        stage.as(LIM);
        var isOut = spaces.mine(OperationalRoom.KIND).stream().noneMatch(TwoWorldsJourney::isHeron);
        stage.as(NCB_B1);
        if (isOut)
            parties.national().stream()
                    .filter(line -> line.codename().equals("HERON"))
                    .forEach(line -> new WorldWriter(portal).nominate(NCB_B1, line.room(), LIM));
        stage.nobody();
    }

    @Test
    void whoever_is_withdrawn_loses_the_room_while_looking_at_it() {
        settle();
        var lim = as(LIM).search(WORD).sees("6 results");
        var before = lim.results();

        var bureau = as(NCB_B1).follow("Operations").isAt("Operations");
        bureau.follow("HERON").isAt("HERON");
        bureau.press("Withdraw Lim Wei Jie from HERON").sees("Withdraw Lim Wei Jie from HERON?");
        bureau.page
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Withdraw").setExact(true))
                .click();
        bureau.sees("Lim Wei Jie no longer takes part in HERON.");

        lim.sees("2 results").seesNot("Examination of the server called north"); // the page changed without a click
        assertThat(lim.hits()).hasCount(2);
        assertThat(lim.results())
                .isEqualTo(as(XAVI).search(WORD).sees("2 results").results());
        lim.open("operations").sees("You take part in no operation");

        bureau.pick(bureau.page.locator(".bureau-answer"), "Nominate an officer", "Lim Wei Jie")
                .press("Nominate")
                .sees("Lim Wei Jie is nominated.");
        as(NCB_B2)
                .open(bureau.path())
                .isAt("HERON")
                .press("Approve the nomination of Lim Wei Jie for HERON")
                .sees("Your bureau’s answer is recorded.");
        lim.open("operations").follow("HERON").isAt("HERON").press("Accept and enter the room");
        lim.sees("You now take part in HERON.");
        lim.search(WORD).sees("6 results");
        assertThat(lim.results()).isEqualTo(before);
    }

    @Test
    void what_is_written_in_a_hidden_room_changes_nothing_that_an_outsider_is_shown() { // NL-01 to NL-06, NL-09
        EVERYBODY.forEach(this::asksToBeTold);
        settle();
        matched.await();
        var windows = EVERYBODY.stream().collect(Collectors.toMap(who -> who, this::as));
        var before = EVERYBODY.stream().collect(Collectors.toMap(who -> who, who -> shown(windows.get(who))));
        writeInAHiddenRoom();
        settle();
        matched.await();
        for (var outsider : OUTSIDERS)
            assertThat(shown(windows.get(outsider))).as("%s", outsider).isEqualTo(before.get(outsider));
        var inside = shown(windows.get(INSIDER));
        inside.entrySet().removeAll(before.get(INSIDER).entrySet());
        assertThat(inside)
                .containsKeys(
                        "/",
                        "/search?q=HERON-2",
                        "/search?sort=newest&q=HERON-2",
                        "the bell",
                        "completions of space:ZX");
    }

    private void asksToBeTold(Cast who) {
        stage.as(who);
        saved.save(CODENAME, Query.of(WORD), Alert.AT_ONCE);
    }

    private void writeInAHiddenRoom() {
        stage.as(OPSHEAD);
        var today = LocalDate.now(ZoneOffset.UTC);
        var room = operations.propose(new ProposeOperation(
                CODENAME,
                "Find whoever wrote " + WORD,
                "Agreement",
                today,
                today.plusMonths(1),
                ZoneOffset.UTC,
                Classification.RESTRICTED,
                Tlp.AMBER,
                Set.of(CrimeArea.values()),
                false));
        stage.as(DESK_W);
        life.approve(room);
        stage.as(OPSHEAD);
        parties.admit(room, stage.person(INSIDER));
        topics.open(
                new OpenTopic(room, TopicKind.QUESTION, CODENAME, WORD + " " + WORD, Locale.FRENCH, AMBER, List.of()));
        stage.nobody();
    }

    /**
     * Returns what a person sees on the home page, in search, at the bell and in completions, by the name of the place.
     */
    private static Map<String, Object> shown(Visitor visitor) {
        var shown = new LinkedHashMap<String, Object>();
        for (var path : List.of("", "search", "search?q=" + WORD, "search?sort=newest&q=" + WORD))
            shown.put("/" + path, text(visitor.open(path).settlesDown()));
        shown.put("the bell", RELATIVE_TIME.matcher(visitor.bell()).replaceAll("…"));
        for (var typed : List.of("space:ZX", "author:"))
            shown.put("completions of " + typed, visitor.completions(typed));
        return shown;
    }

    /**
     * Returns the text and the links of a page, without relative times ("2 minutes ago"), which may change between two
     * checks.
     */
    private static String text(Visitor visitor) {
        visitor.page.evaluate("document.querySelectorAll('time > span').forEach(time => time.remove())");
        return visitor.page.locator(".frame").innerText()
                + visitor.page
                        .evaluate("[...document.links].map(link => link.getAttribute('href'))")
                        .toString()
                        .replaceAll("VAADIN/dynamic/[^,\\]]*", "…");
    }

    @Test
    void an_outsider_cannot_tell_a_hidden_word_from_a_nonsense_word_nor_a_hidden_place_from_none() {
        settle();
        var lim = as(LIM).search(WORD).sees("6 results");
        var hidden = lim.page.locator(".hit:has(.hit-where-room) a").all().stream()
                .map(link -> link.getAttribute("href"))
                .collect(Collectors.toMap(path -> path.replaceAll("/.*", ""), path -> path, (one, other) -> one));
        assertThat(hidden).containsKeys("rooms", "topics", "documents");

        for (var outsider : OUTSIDERS) {
            var visitor = as(outsider);
            var nonsense = seen(visitor, "search?q=ZQWKJVXP", "ZQWKJVXP");
            for (var canary : List.of("ZXCANARY-05", "ZXCANARY-06", "ZXCANARY-07", "ZXCANARY-08"))
                assertThat(seen(visitor, "search?q=" + canary, canary))
                        .as("%s searches %s", outsider, canary)
                        .isEqualTo(nonsense);
            hidden.values().forEach(path -> {
                var nothing =
                        ID.matcher(path).replaceAll(id -> UUID.randomUUID().toString());
                assertThat(seen(visitor, path, ids(path)))
                        .as("%s opens %s", outsider, path)
                        .isEqualTo(seen(visitor, nothing, ids(nothing)));
            });
        }
    }

    /**
     * Returns the status, title and body of a page as the browser has them.
     *
     * @param asked words of the request, which the body may repeat; they are replaced by "…"
     */
    private static String seen(Visitor visitor, String path, String... asked) {
        var answer = visitor.page.navigate("/" + path);
        visitor.page.locator(".frame main h1, .frame main h2").first().waitFor();
        visitor.page.waitForCondition(() -> visitor.isQuiet());
        var body = visitor.page.title() + visitor.page.locator(".frame").evaluate("frame => frame.outerHTML");
        for (var word : asked) body = body.replace(word, "…");
        return answer.status() + body.replaceAll("lit\\$\\d+", "lit");
    }

    private static String[] ids(String path) {
        return ID.matcher(path).results().map(MatchResult::group).toArray(String[]::new);
    }

    private static boolean isHeron(SpaceCard space) {
        return space.name().equals("HERON");
    }
}
