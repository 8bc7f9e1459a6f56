package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.NCB_OFFICER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.access.Justification;
import portal.access.NotFound;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests that an originator recalls what it gave to an operation, whatever the state of the operation. */
@PortalTest
class RecallTests {
    @Autowired
    Documents documents;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "ACTIVE", "SUSPENDED", "CLOSED"})
    void the_bureau_of_the_originator_recalls_its_officers_document_and_it_is_gone_at_once(String state) { // AC-14
        var lim = town.somebody(NATIONAL_AGENCY, "SG");
        var amina = town.somebody(NATIONAL_AGENCY, "KE");
        var room = rooms.open(amina, lim);
        var document = rooms.file(room, "list.txt", "A list".getBytes(UTF_8));
        database.sql("update space set state = ? where id = ?")
                .params(state, room.value())
                .update();
        TestViewers.enter(amina);
        assertThat(documents.card(document).id()).isEqualTo(document);
        TestViewers.enter(town.somebody(NCB, "KE", NCB_OFFICER));
        assertThatThrownBy(() -> documents.retract(document, new Justification("Not ours")))
                .isInstanceOf(NotFound.class);
        TestViewers.enter(town.somebody(NCB, "SG", NCB_OFFICER));
        documents.retract(document, new Justification("Given by mistake"));
        for (var reader : List.of(lim, amina)) {
            TestViewers.enter(reader);
            assertThatThrownBy(() -> documents.card(document)).isInstanceOf(NotFound.class);
        }
    }
}
