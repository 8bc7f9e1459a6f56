package portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.Cast.XAVI;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.operations.Parties;
import portal.search.saved.SavedSearchesSettled;
import portal.worlds.WorldWriter;

/** Tests that a program can save a search, query its new results, and mark them as seen. */
@PortalTest
class SavedSearchesApiTests {
    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    SavedSearchesSettled matched;

    private final String word = "sedgewarbler" + UUID.randomUUID().toString().substring(0, 6);
    private WorldWriter writer;
    private SpaceId room;

    @BeforeEach
    void open() {
        writer = new WorldWriter(portal);
        room = writer.room(
                COORD_K, "SEDGE " + UUID.randomUUID().toString().substring(0, 6), "Find who cuts it.", "SG", "KE");
        writer.nominate(NCB_B1, room, LIM);
        writer.nominate(NCB_A1, room, AMINA);
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void somebody_elses_saved_search_answers_as_one_that_never_was() { // NL-01
        var address = "/saved-searches/" + save(as(LIM)).made();
        var nothing = as(XAVI).get("/saved-searches/" + UUID.randomUUID()).lasting();
        assertThat(as(XAVI).get(address).lasting()).isEqualTo(nothing);
        assertThat(as(XAVI).get(address + "/results").lasting()).isEqualTo(nothing);
        assertThat(as(XAVI).patch(address, "{\"name\": \"Mine\"}").lasting()).isEqualTo(nothing);
        assertThat(as(XAVI).send("DELETE", address, new byte[0]).lasting()).isEqualTo(nothing);
        assertThat(as(LIM).get(address).text("/name")).isEqualTo("Sedges");
    }

    @Test
    void what_is_new_is_listed_until_it_is_seen_or_hidden() throws InterruptedException {
        var address = "/saved-searches/" + save(as(AMINA)).made();
        as(LIM).post("/spaces/" + room.value() + "/topics", topic("First"));
        as(LIM).post("/spaces/" + room.value() + "/topics", topic("Second"));
        writer.settle();
        matched.await();
        assertThat(as(AMINA).get(address).number("/fresh")).isEqualTo(2);
        var page = as(AMINA).get(address + "/results?limit=1");
        assertThat(page.number("/total")).isEqualTo(2);
        assertThat(as(AMINA).get(page.text("/next")).number("/total")).isEqualTo(2);
        var latest = as(AMINA).get(address).text("/latest");
        var seen = as(AMINA).patch(address, "{\"seenUntil\": \"" + latest + "\", \"alert\": \"DAILY\"}");
        assertThat(seen.number("/fresh")).isZero();
        assertThat(seen.text("/alert")).isEqualTo("DAILY");
        assertThat(as(AMINA)
                        .patch(address, "{\"seenUntil\": \"2020-01-01T00:00:00Z\"}")
                        .number("/fresh"))
                .isEqualTo(2);
        stage.as(COORD_K);
        portal.getBean(Parties.class).remove(room, stage.person(AMINA));
        assertThat(as(AMINA).get(address).number("/fresh")).isZero();
        assertThat(as(AMINA).get(address + "/results").number("/total")).isZero();
    }

    @Test
    void mistakes_are_told_by_their_field_and_a_search_is_saved_once_under_one_key() {
        var lim = as(LIM);
        assertThat(lim.post("/saved-searches", "{\"name\": \"Empty\", \"q\": \" \"}")
                        .text("/field"))
                .isEqualTo("q");
        assertThat(lim.post("/saved-searches", "{\"name\": \"\", \"q\": \"sedge\"}")
                        .text("/field"))
                .isEqualTo("name");
        assertThat(lim.post("/saved-searches", "{\"q\": \"sedge\"}").text("/field"))
                .isEqualTo("name");
        assertThat(lim.post("/saved-searches", "{\"name\": \"A\", \"q\": \"sedge\", \"only\": {\"colour\": [\"red\"]}}")
                        .text("/field"))
                .isEqualTo("only.colour");
        var plan = "{\"name\": \"Once\", \"q\": \"sedge\", \"only\": {\"language\": [\"es\"]}, \"sort\": \"NEWEST\","
                + " \"languages\": \"OWN\"}";
        var key = UUID.randomUUID().toString();
        var first = lim.post("/saved-searches", plan, "Idempotency-Key", key, "Content-Type", "application/json");
        var again = lim.post("/saved-searches", plan, "Idempotency-Key", key, "Content-Type", "application/json");
        assertThat(again.made()).isEqualTo(first.made());
        assertThat(lim.get("/saved-searches/" + first.made()).text("/only/language/0"))
                .isEqualTo("es");
        assertThat(lim.get("/saved-searches/" + first.made()).text("/languages"))
                .isEqualTo("OWN");
        assertThat(lim.send("DELETE", "/saved-searches/" + first.made(), new byte[0])
                        .status())
                .isEqualTo(204);
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        var xavi = as(XAVI);
        for (int i = 0; i < 3; i++) save(xavi);
        var all = xavi.get("/saved-searches").json().path("items").size();
        assertThat(xavi.all("/saved-searches?limit=1")).hasSize(all);
    }

    private Reply save(Caller whoever) {
        return whoever.post("/saved-searches", "{\"name\": \"Sedges\", \"q\": \"%s\"}".formatted(word));
    }

    private String topic(String title) {
        return "{\"title\": \"%s %s\", \"body\": \"Seen.\", \"language\": \"en\"}".formatted(title, word);
    }

    private Caller as(Cast who) {
        stage.as(who);
        return port.me();
    }
}
