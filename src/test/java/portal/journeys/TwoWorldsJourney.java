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
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.Stage;
import portal.access.SpaceCard;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.operations.Operations;

/** One word in both worlds: each finds what they may see, and from the rest nothing can be told (J-10, NL-01…03). */
class TwoWorldsJourney extends Journey {
    private static final String WORD = "HERON-2";

    @Autowired
    Stage stage;

    @Autowired
    Spaces spaces;

    @Autowired
    Operations operations;

    @AfterEach
    void nominateAgain() {
        stage.as(LIM);
        var isOut = spaces.mine(SpaceKind.OPERATION).stream().noneMatch(TwoWorldsJourney::isHeron);
        stage.as(NCB_B1);
        if (isOut)
            operations.national().stream()
                    .filter(line -> line.codename().equals("HERON"))
                    .forEach(line -> operations.nominate(line.room(), stage.person(LIM)));
        stage.nobody();
    }

    @Test
    void each_finds_the_word_as_often_as_they_may_see_it() {
        settle();
        var lim = as(LIM).search(WORD).sees("6 results");
        assertThat(lim.hits()).hasCount(6);
        assertThat(kinds(lim)).hasText(new String[] {"Document3", "Answer2", "Topic1"});

        var amina = as(AMINA).search(WORD).sees("4 results").seesNot("Note on a source");
        assertThat(amina.hits()).hasCount(4);
        assertThat(kinds(amina)).hasText(new String[] {"Document2", "Answer1", "Topic1"});

        var xavi = as(XAVI).search(WORD).sees("2 results");
        assertThat(xavi.hits()).hasCount(2);
        assertThat(xavi.page.locator(".hit-where-room")).hasCount(0);
        assertThat(kinds(xavi)).hasText(new String[] {"Document1", "Topic1"});

        var partner = as(PARTNER_P).search(WORD).sees("1 result");
        assertThat(partner.hits()).hasCount(1);
        assertThat(partner.hits().first()).containsText("A kit that calls itself");
    }

    @Test
    void whoever_is_withdrawn_loses_the_room_while_looking_at_it() {
        settle();
        var lim = as(LIM).search(WORD).sees("6 results");
        var before = lim.page.locator(".hits").innerText();

        var bureau = as(NCB_B1).follow("Operations").isAt("Operations");
        bureau.press("Withdraw Lim Wei Jie from HERON").sees("Withdraw Lim Wei Jie from HERON?");
        bureau.page
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Withdraw").setExact(true))
                .click();
        bureau.sees("Lim Wei Jie no longer takes part in HERON.");

        lim.link("Examination of the server called north").click();
        lim.isNowhere();
        lim.search(WORD).sees("2 results");
        assertThat(lim.hits()).hasCount(2);
        lim.open("operations").sees("You take part in no operation");

        bureau.field("Nominate an officer").fill("Lim");
        bureau.page.getByRole(AriaRole.OPTION).getByText("Lim Wei Jie").click();
        bureau.press("Nominate").sees("Lim Wei Jie now takes part in HERON.");
        lim.search(WORD).sees("6 results");
        assertThat(lim.page.locator(".hits").innerText()).isEqualTo(before);
    }

    @Test
    void an_outsider_cannot_tell_a_hidden_word_from_a_nonsense_word_nor_a_hidden_place_from_none() {
        settle();
        var lim = as(LIM).search(WORD).sees("6 results");
        var hidden = lim.page.locator(".hit:has(.hit-where-room) a").all().stream()
                .map(link -> link.getAttribute("href"))
                .collect(Collectors.toMap(path -> path.replaceAll("/.*", ""), path -> path, (one, other) -> one));
        assertThat(hidden).containsOnlyKeys("rooms", "posts", "documents");

        for (var outsider : List.of(XAVI, ADMIN_M, AUDIT_U)) {
            var visitor = as(outsider);
            var nonsense = seen(visitor, "search?q=ZQWKJVXP", "ZQWKJVXP");
            for (var canary : List.of("ZXCANARY-05", "ZXCANARY-07"))
                assertThat(seen(visitor, "search?q=" + canary, canary))
                        .as("%s searches %s", outsider, canary)
                        .isEqualTo(nonsense);
            hidden.forEach((kind, path) -> {
                var nothing = UUID.randomUUID().toString();
                assertThat(seen(visitor, path, path.replace(kind + "/", "")))
                        .as("%s opens %s", outsider, path)
                        .isEqualTo(seen(visitor, kind + "/" + nothing, nothing));
            });
        }
    }

    /** Status, title and body as the browser has them, with what was asked taken out. */
    private static String seen(Visitor visitor, String path, String asked) {
        var answer = visitor.page.navigate("/" + path);
        visitor.page.locator(".frame main h1, .frame main h2").first().waitFor();
        visitor.page.waitForCondition(() -> visitor.isQuiet());
        var body = visitor.page.title() + visitor.page.locator(".frame").evaluate("frame => frame.outerHTML");
        return answer.status() + body.replace(asked, "…").replaceAll("lit\\$\\d+", "lit");
    }

    private static Locator kinds(Visitor visitor) {
        return visitor.page
                .locator(".facets section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kind"))))
                .locator("li");
    }

    private static boolean isHeron(SpaceCard space) {
        return space.name().equals("HERON");
    }
}
