package portal.operations.ui;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.COORDINATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.operations.TestOperations;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.PageTest;

/** Tests the day page of a room. */
@PortalTest
class DayPageTests extends PageTest {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));

    @Autowired
    TestOperations operations;

    @Autowired
    Topics topics;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId lim;
    private PersonId amina;
    private SpaceId room;

    @BeforeEach
    void build() {
        UI.getCurrent().setLocale(ENGLISH);
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        room = operations.active(coordinator, "DUNLIN", lim, amina);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void the_page_shows_what_happened_and_the_head_of_the_case() {
        open(lim, "The server moved", AMBER);
        show("");
        assertThat(text())
                .contains("The server moved", "New topic", "Where is it?")
                .contains("Take down the infrastructure", "Agreement of the participating countries")
                .contains("Kenya", "Singapore");
    }

    @Test
    void a_hidden_item_is_nowhere_on_the_page() { // AC-18
        open(lim, "The server moved", NOT_KENYA);
        show("");
        press("Pin");
        assertThat(text()).contains("The server moved", "Pinned");
        TestViewers.enter(amina);
        show("");
        assertThat(text()).contains("Nothing has happened here yet").doesNotContain("The server moved");
        show("pinned");
        assertThat(text()).contains("Nothing matches these filters").doesNotContain("The server moved");
    }

    @Test
    void a_reader_confirms_what_the_author_asked_to_read() {
        open(lim, "The server moved", AMBER);
        show("");
        press("Ask to read");
        press("Send the request");
        TestViewers.enter(amina);
        show("to_read");
        assertThat(text()).contains("Asked to read (1)");
        press("I have read it");
        show("");
        assertThat(text()).contains("You have read it").doesNotContain("I have read it");
        TestViewers.enter(lim);
        show("");
        press("Who has read it");
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Have read it (1)");
    }

    @Test
    void only_the_coordinator_writes_to_all() {
        TestViewers.enter(lim);
        show("");
        assertThat(buttons()).contains("New topic").doesNotContain("Message to all");
        TestViewers.enter(coordinator);
        show("");
        press("Message to all");
        $(TextField.class).all().stream()
                .filter(field -> "Subject".equals(field.getLabel()))
                .forEach(field -> field.setValue("We begin at six"));
        $(TextArea.class).all().stream()
                .filter(field -> "Text".equals(field.getLabel()))
                .forEach(field -> field.setValue("Everybody calls in at five."));
        press("Send to all");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getText().equals("We begin at six"));
    }

    private void open(PersonId author, String title, Marking marking) {
        TestViewers.enter(author);
        topics.open(new OpenTopic(room, TopicKind.DISCUSSION, title, "Where is it?", ENGLISH, marking, List.of()));
    }

    private void show(String scope) {
        UI.getCurrent().navigate("operations");
        UI.getCurrent()
                .navigate(
                        "rooms/" + room.value(),
                        scope.isEmpty() ? QueryParameters.empty() : QueryParameters.of("show", scope));
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }
}
