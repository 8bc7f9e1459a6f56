package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.PARTNER_P;
import static portal.Cast.SOUZA;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.CastSignIn;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.operations.OperationalRoom;
import portal.topics.TopicId;
import portal.worlds.WorldWriter;

/**
 * Before an item is sent or re-marked, the portal says who will be able to read it. Afterwards exactly these people can
 * read it.
 */
class MarkingJourney extends Journey {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    @Autowired
    CastSignIn stage;

    @Autowired
    Spaces spaces;

    private WorldWriter writer;
    private SpaceId heron;

    @BeforeEach
    void room() {
        writer = new WorldWriter(portal);
        stage.as(COORD_K);
        heron = spaces.mine(OperationalRoom.KIND).stream()
                .filter(space -> space.name().equals("HERON"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void leave() {
        stage.nobody();
        database.sql("update person set language = 'en' where username = 'lim'").update();
    }

    @Test
    void a_country_shut_out_is_told_before_anything_is_sent_and_finds_no_trace() { // AC-18, AC-20
        var lim = as(LIM).open("rooms/" + heron.value()).isAt("HERON").press("New topic");
        assertThat(line(lim)).containsText("3 countries");
        lim.touch(lim.page.locator(".audience-change"));
        pick(lim, "Countries shut out", "Kenya");
        assertThat(line(lim)).containsText("2 countries");
        assertThat(line(lim)).containsText("not KE");
        lim.write("Title", "The jetty behind the customs house");
        lim.write("Text", "Two boats a week, always by zanderfloat.");
        lim.press("Open topic").isAt("The jetty behind the customs house");
        assertThat(marking(lim.post(0))).containsText("not KE");
        lim.page.waitForURL("**/topics/*");
        settle();

        as(SOUZA).open(lim.path()).isAt("The jetty behind the customs house");
        var amina = as(AMINA).open("rooms/" + heron.value()).isAt("HERON");
        amina.seesNot("The jetty behind the customs house");
        amina.open(lim.path()).isNowhere();
        amina.search("zanderfloat").sees("Nothing found");
    }

    @Test
    void a_post_is_marked_anew_for_named_recipients_only_and_no_wider_than_its_originator_says() { // AC-05, AC-11
        var topic = writer.topic(COORD_K, heron, AMBER, "en", "A name to keep", "The name is on the second page.");
        var amina = as(AMINA).open(address(topic)).isAt("A name to keep");
        assertThat(amina.post(0).locator(".re-mark-button")).hasCount(0);

        var katarina = as(COORD_K).open(address(topic)).isAt("A name to keep");
        reMark(katarina, katarina.post(0));
        select(katarina, "Traffic Light Protocol", "TLP:RED");
        pick(katarina, "Named recipients", "Lim Wei Jie");
        assertThat(line(katarina)).containsText("1 country, 2 people");
        confirm(katarina);
        assertThat(marking(katarina.post(0))).containsText("TLP:RED");

        as(LIM).open(address(topic)).isAt("A name to keep");
        amina.open(address(topic)).isNowhere();
    }

    @Test
    void what_is_not_to_be_had_is_said_in_the_dialog_and_nothing_is_marked() { // AC-11
        var topic = writer.topic(LIM, heron, AMBER, "en", "Whose is it to widen", "Ours.");
        var katarina = as(COORD_K).open(address(topic)).isAt("Whose is it to widen");
        reMark(katarina, katarina.post(0));
        select(katarina, "Traffic Light Protocol", "TLP:GREEN");
        assertThat(line(katarina)).containsText("Only the originator may widen this marking.");
        katarina.touch(katarina.dialog().locator("vaadin-button[theme~=primary]"));
        assertThat(line(katarina)).containsText("Only the originator may widen this marking.");
        assertThat(marking(katarina.post(0))).containsText("TLP:AMBER");
    }

    @Test
    void outside_information_is_released_to_the_partner_in_arabic_with_the_caveat_above_it() { // AC-06, DP-07
        var topic = writer.topic(LIM, heron, AMBER, "ar", "قائمة الخوادم", "وصلتنا هذه القائمة من جهة خارجية.");
        var partner = as(PARTNER_P).open(address(topic)).isNowhere();

        var lim = as(LIM).open(address(topic)).isAt("قائمة الخوادم").speaks("العربية", "ar");
        assertThat(lim.direction()).isEqualTo("rtl");
        reMark(lim, lim.post(0));
        assertThat(line(lim)).containsText("3 بلدان");
        select(lim, "المصدر", "مصدر خارجي");
        pick(lim, "متاح لشركاء", "");
        assertThat(line(lim)).containsText("متاح لشريك واحد");
        confirm(lim);
        assertThat(lim.post(0).locator(".caveat")).containsText("واردة من مصدر خارجي");

        partner.open(address(topic)).isAt("قائمة الخوادم");
        var caveat = partner.post(0).locator(".caveat");
        assertThat(caveat).containsText("Received from an external source.");
        assertThat(caveat.boundingBox().y)
                .isLessThan(partner.post(0).locator(".markdown").boundingBox().y);
    }

    @Test
    void a_paper_is_marked_anew_and_the_country_shut_out_loses_it() { // AC-04, AC-11
        var paper = writer.file(LIM, heron, AMBER, "berths.txt", "Berths seven and nine.");
        var amina = as(AMINA).open("documents/" + paper.value()).isAt("berths");
        assertThat(amina.page.locator(".re-mark-button")).hasCount(0);

        var lim = as(LIM).open("documents/" + paper.value()).isAt("berths");
        lim.touch(lim.page.locator(".re-mark-button"));
        pick(lim, "Only these countries", "Brazil");
        assertThat(line(lim)).containsText("2 countries");
        assertThat(line(lim)).containsText("only BR, SG");
        assertThat(lim.dialog().locator(".re-mark-lost")).containsText("Kenya");
        confirm(lim);
        assertThat(marking(lim.page.locator(".document"))).containsText("only BR, SG");

        amina.open("documents/" + paper.value()).isNowhere();
        as(SOUZA).open("documents/" + paper.value()).isAt("berths");
    }

    private static String address(TopicId topic) {
        return "topics/" + topic.value();
    }

    private static void reMark(Visitor visitor, Locator post) {
        visitor.touch(post.locator(".re-mark-button"));
    }

    private static void confirm(Visitor visitor) {
        visitor.touch(visitor.dialog().locator("vaadin-button[theme~=primary]"));
        assertThat(visitor.dialog()).hasCount(0);
    }

    /** Returns the line above the open marking editor that says who will be able to read the item. */
    private static Locator line(Visitor visitor) {
        return visitor.page.locator(".audience-line").last();
    }

    private static Locator marking(Locator item) {
        return item.locator(".marking-line").first();
    }

    private static void select(Visitor visitor, String field, String choice) {
        visitor.touch(editor(visitor).locator("vaadin-select").filter(text(field)));
        visitor.touch(visitor.page.locator("vaadin-select-item:visible").filter(text(choice)));
    }

    /** Adds a value to a field with several values: the first choice that contains this text. */
    private static void pick(Visitor visitor, String field, String choice) {
        var box = editor(visitor)
                .locator("vaadin-multi-select-combo-box")
                .filter(text(field))
                .first();
        var input = box.locator("input");
        visitor.touch(input);
        input.fill(choice);
        var chosen = chosen(box);
        visitor.touch(visitor.page
                .locator("vaadin-multi-select-combo-box-item:visible")
                .filter(text(choice))
                .first());
        visitor.page.waitForCondition(() -> chosen(box) > chosen);
        input.press("Tab");
    }

    private static int chosen(Locator box) {
        return ((Number) box.evaluate("box => box.selectedItems.length")).intValue();
    }

    private static Locator editor(Visitor visitor) {
        return visitor.page.locator(".marking-editor");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
