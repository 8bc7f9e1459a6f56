package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.ADMIN_M;
import static portal.Cast.AMINA;
import static portal.Cast.AUDIT_U;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;
import static portal.Cast.PARTNER_P;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.CastSignIn;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.operations.OperationalRoom;
import portal.worlds.WorldWriter;

/**
 * The same word lies in an open topic, a guideline, a post and a paper of a room, a paper for one named reader, and a
 * post that excludes a country. Four people with their windows open find what they may see, and nothing else; one of
 * them loses the room while the results are on the screen (J-10, NL-01 to NL-06).
 */
class SearchAcrossWorldsJourney extends Journey {
    private static final String WORD = "HERON-2";
    private static final String NOTE = "Note on a source";
    private static final String REPORT = "Examination of the server called north";
    private static final List<String> CANARIES = List.of("ZXCANARY-05", "ZXCANARY-06", "ZXCANARY-07", "ZXCANARY-08");

    @Autowired
    CastSignIn stage;

    @Autowired
    Spaces spaces;

    private SpaceId heron;

    @BeforeEach
    void room() {
        stage.as(AMINA);
        heron = spaces.mine(OperationalRoom.KIND).stream()
                .filter(space -> space.name().equals("HERON"))
                .findFirst()
                .orElseThrow()
                .id();
        settle();
    }

    @AfterEach
    void nominateAgain() {
        stage.as(LIM);
        var isOut = spaces.mine(OperationalRoom.KIND).stream()
                .noneMatch(space -> space.id().equals(heron));
        if (isOut) new WorldWriter(portal).nominate(NCB_B1, heron, LIM);
        stage.nobody();
    }

    @Test
    void each_finds_what_they_may_see_and_whoever_is_withdrawn_has_only_the_open_spaces_left() {
        var lim = as(LIM).search(WORD).sees("6 results");
        var amina = as(AMINA).search(WORD).sees("4 results").seesNot(NOTE);
        var xavi = as(XAVI).search(WORD).sees("2 results");
        var partner = as(PARTNER_P).search(WORD).sees("1 result");

        hasFound(lim, 6, "Document3", "Answer2", "Topic1");
        hasFound(amina, 4, "Document2", "Answer1", "Topic1");
        hasFound(xavi, 2, "Document1", "Topic1");
        assertThat(partner.hits()).hasCount(1);
        assertThat(titles(lim)).contains(NOTE, REPORT);
        assertThat(titles(amina)).contains(REPORT).doesNotContain(NOTE);
        assertThat(titles(partner)).allMatch(title -> title.contains("A kit that calls itself"));

        for (var outsider : List.of(xavi, partner))
            assertThat(outsider.page.locator(".hit-where-room")).hasCount(0);
        suggestsTheRoom(lim, true);
        suggestsTheRoom(amina, true);
        suggestsTheRoom(xavi, false);

        lim.search(WORD).sees("6 results");
        xavi.search(WORD).sees("2 results");
        var inTheRoom = lim.page.locator(".hit:has(.hit-where-room) a").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(inTheRoom).isNotEmpty();
        var limToo = lim.context.newPage();
        limToo.navigate("/search?q=" + WORD);
        assertThat(limToo.locator("article.hit")).hasCount(6);

        withdrawLim();

        lim.sees("2 results").seesNot(REPORT).seesNot(NOTE); // the page changed without a click
        assertThat(lim.hits()).hasCount(2);
        assertThat(limToo.locator("article.hit")).hasCount(2);
        assertThat(lim.results()).isEqualTo(xavi.results());
        for (var path : inTheRoom) lim.open(path).isNowhere().seesNot(REPORT);
        suggestsTheRoom(lim, false);
        amina.search(WORD).sees("4 results");

        for (var outsider : List.of(XAVI, ADMIN_M, AUDIT_U)) findsNoTrace(as(outsider), inTheRoom);
    }

    private void withdrawLim() {
        var bureau = as(NCB_B1).open("operations").isAt("Operations");
        bureau.touch(bureau.register("HERON").getByRole(AriaRole.LINK).first()).isAt("HERON");
        bureau.press("Withdraw Lim Wei Jie from HERON").sees("Withdraw Lim Wei Jie from HERON?");
        bureau.touch(bureau.page
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Withdraw").setExact(true)));
        bureau.sees("Lim Wei Jie no longer takes part in HERON.");
    }

    /** Pages, results, the bell and completions show this person nothing of the room. */
    private static void findsNoTrace(Visitor outsider, List<String> addresses) {
        for (var path : addresses) outsider.open(path).isNowhere().seesNot(REPORT);
        outsider.open("").settlesDown().seesNot(REPORT).seesNot(NOTE);
        outsider.open("operations").settlesDown().seesNot("HERON");
        for (var canary : CANARIES) outsider.search(canary).sees("Nothing found");
        assertThat(outsider.bell()).doesNotContain(REPORT, NOTE);
        suggestsTheRoom(outsider, false);
    }

    private static void suggestsTheRoom(Visitor visitor, boolean isSuggested) {
        var completions = visitor.completions("space:HER").toString();
        if (isSuggested) assertThat(completions).contains("HERON");
        else assertThat(completions).doesNotContain("HERON");
    }

    private static void hasFound(Visitor visitor, int total, String... kinds) {
        assertThat(visitor.hits()).hasCount(total);
        assertThat(kinds(visitor)).hasText(kinds);
    }

    private static List<String> titles(Visitor visitor) {
        return visitor.hits().all().stream()
                .map(hit -> hit.getByRole(AriaRole.HEADING).first().innerText())
                .toList();
    }

    private static Locator kinds(Visitor visitor) {
        return visitor.page
                .locator(".facets section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kind"))))
                .locator("li");
    }
}
