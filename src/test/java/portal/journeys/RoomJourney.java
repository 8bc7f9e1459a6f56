package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.ANALYST_Z;
import static portal.Cast.COORD_K;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_X1;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.CastSignIn;
import portal.worlds.WorldWriter;

/**
 * A coordinator admits and removes people of a room, and people outside the room find no trace of it (J-04). {@link
 * OperationJourney} tests how an operation becomes active.
 */
class RoomJourney extends Journey {
    private static final String CODENAME = "SANDPIPER";
    private static final String TOPIC = "Which quay, and which night";
    private static final String ADMIT = "Admit somebody of no country";

    @Autowired
    CastSignIn stage;

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void a_room_is_filled_by_its_coordinator_and_left_by_whoever_is_removed() {
        var writer = new WorldWriter(portal);
        var id = writer.room(COORD_K, CODENAME, "Find who sells the seized shells, and to whom", "KE", "SG");
        writer.nominate(NCB_A1, id, AMINA);
        var room = "rooms/" + id.value();
        var katarina = as(COORD_K).open(room).isAt(CODENAME);
        assertThat(katarina.page.locator(".room-bar")).containsText(CODENAME);

        var amina = as(AMINA).follow("Operations").isAt("Operations").enter(CODENAME);
        amina.press("New topic").isAt("New topic").sees("1 country, 4 people");
        amina.write("Title", TOPIC).write("Text", "We think of the third.");
        amina.press("Open topic").isAt(TOPIC);
        settle();
        amina.page.waitForURL("**/topics/*");
        var topic = amina.path();
        katarina.search("quay third").finds(TOPIC, "quay");

        as(NCB_B1).follow("Operations").isAt("Operations").sees(CODENAME).seesNot(TOPIC);
        var hana = as(NCB_X1).isHome().settlesDown().seesNot(CODENAME).seesNot(TOPIC);
        hana.open("operations").isAt("Operations").settlesDown().seesNot(CODENAME);
        hana.search("quay third").seesNot(TOPIC);
        for (var address : new String[] {room, topic}) hana.open(address).isNowhere();

        katarina.open(room + "?tab=participants").isAt(CODENAME).sees("Amina Abdi Yusuf");
        var offered = katarina.page.getByRole(AriaRole.OPTION);
        for (var name : new String[] {"Zofia Wrona", "Priya Menon"}) {
            katarina.type(ADMIT, name);
            assertThat(offered).hasCount(1);
        }
        for (var name : new String[] {"Xavier Tamihana", "Marek Dvořák", "Katarina Novak"}) { // C-14, AC-09
            katarina.type(ADMIT, name);
            assertThat(offered).hasCount(0);
        }
        katarina.pick(katarina.page.locator(".participants"), ADMIT, "Zofia Wrona");
        katarina.press("Admit").sees("Zofia Wrona now takes part in SANDPIPER.");
        as(ANALYST_Z).follow("Operations").isAt("Operations").enter(CODENAME).enterTopic(TOPIC);

        amina.write("Text", "We watch from nine o'clock.");
        katarina.press("Remove Amina Abdi Yusuf from SANDPIPER").sees("Remove Amina Abdi Yusuf from SANDPIPER?");
        katarina.touch(katarina.page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, named("Remove")));
        katarina.sees("Amina Abdi Yusuf no longer takes part in SANDPIPER.");
        amina.isNowhere().seesNot(TOPIC).sees("We watch from nine o'clock."); // the page changed without a click
        amina.open(room).isNowhere();
        amina.open("operations").isAt("Operations").settlesDown().seesNot(CODENAME);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
