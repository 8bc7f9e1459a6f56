package portal.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.COORDINATOR;
import static portal.people.Role.NCB_OFFICER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.SpaceId;
import portal.operations.InvitationEvent;
import portal.operations.Parties;
import portal.operations.TestOperations;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests the pages for invitations, as the coordinator and the bureau see them. */
@PortalTest
class OperationsViewTests extends PageTest {
    private static final LocalDate FROM = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate TO = FROM.plusMonths(18);

    @Autowired
    Parties parties;

    @Autowired
    TestOperations rooms;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId bureau;
    private SpaceId room;

    @BeforeEach
    void build() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        bureau = town.somebody(NCB, "WS", NCB_OFFICER);
        town.named("Sina of Samoa", NATIONAL_AGENCY, "WS");
        TestViewers.enter(coordinator);
        room = open("AVOCET", "Take down the marketplace");
    }

    @AfterEach
    void leave() {
        TestViewers.enter(coordinator);
        parties.invitations(room).stream()
                .filter(country -> country.may(InvitationEvent.WITHDRAW))
                .forEach(country -> parties.withdrawInvitation(room, country.country()));
        TestViewers.leave();
    }

    @Test
    void a_bureau_that_was_invited_sees_for_what_by_whom_and_nominate_before_anything_else() {
        TestViewers.enter(bureau);
        UI.getCurrent().navigate("operations");
        assertThat(text())
                .contains("AVOCET", "Your country is invited", "Take down the marketplace", "Invited by Somebody")
                .contains(day(FROM) + " to " + day(TO))
                .doesNotContain("You take part in no operation");
        assertThat($(Span.class).all())
                .filteredOn(mark -> mark.hasClassName("rail-mark"))
                .singleElement()
                .extracting(mark -> mark.getElement().getTextRecursively())
                .asString()
                .contains("What is new: 1");
    }

    @Test
    void what_a_bureau_has_to_answer_stands_on_its_home_line_by_line_as_the_menu_counts_it_and_on_nobody_elses() {
        var second = open("SHELDUCK", "Another marketplace");
        TestViewers.enter(bureau);
        assertThat(needs()).hasSize(2).anyMatch(line -> line.contains("AVOCET"));
        assertThat(marks()).singleElement().asString().contains("What is new: 2");
        TestViewers.enter(coordinator);
        parties.withdrawInvitation(second, CountryCode.of("WS"));
        assertThat(needs()).isEmpty();
        assertThat(marks()).isEmpty();
        TestViewers.enter(bureau);
        assertThat(needs()).singleElement().asString().contains("AVOCET").doesNotContain("SHELDUCK");
        assertThat(marks()).singleElement().asString().contains("What is new: 1");
        TestViewers.enter(town.somebody(NCB, "KE", NCB_OFFICER));
        assertThat(needs()).isEmpty();
    }

    private SpaceId open(String codename, String objective) {
        var plan = TestOperations.plan(codename, objective, "Agreement of 1 November 2026", FROM, TO);
        return rooms.approved(coordinator, plan, Set.of(CountryCode.of("WS")));
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK));
    }

    /** Returns the texts of the user's tasks on the home page. */
    private List<String> needs() {
        UI.getCurrent().navigate("operations");
        UI.getCurrent().navigate("");
        return $(Section.class).all().stream()
                .filter(section -> section.hasClassName("needs-me"))
                .flatMap(section -> $(ListItem.class, section).all().stream())
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private List<String> marks() {
        return $(Span.class).all().stream()
                .filter(mark -> mark.hasClassName("rail-mark"))
                .map(mark -> mark.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void nominating_answers_the_invitation_and_a_refusal_is_said_beside_the_choice() {
        var lowly = town.somebody(NATIONAL_AGENCY, "WS", town.agency("WS"), 1);
        TestViewers.enter(bureau);
        invitation();
        press("Nominate");
        assertThat(choice().isInvalid()).isTrue();
        assertThat(choice().getErrorMessage()).isEqualTo("Choose the officer to nominate.");
        choose(lowly);
        press("Nominate");
        assertThat(choice().getErrorMessage()).startsWith("This officer is not cleared");
        choose(sina());
        press("Nominate");
        assertThat(parties.unanswered()).noneMatch(line -> line.room().equals(room));
        invitation();
        assertThat(text())
                .contains("Sina of Samoa", "waits for approval", "A second officer of your bureau approves")
                .doesNotContain("Refuse");
    }

    @Test
    void a_second_officer_approves_and_the_officer_accepts_the_terms_on_the_same_page() { // C-14
        var sina = sina();
        TestViewers.enter(bureau);
        parties.nominate(room, sina);
        TestViewers.enter(town.somebody(NCB, "WS", NCB_OFFICER));
        assertThat(needs()).anyMatch(line -> line.contains("Nomination to approve: Sina of Samoa"));
        invitation();
        press("Approve");
        TestViewers.enter(sina);
        assertThat(needs()).anyMatch(line -> line.contains("AVOCET") && line.contains("Accept the handling terms"));
        UI.getCurrent().navigate("operations");
        assertThat(text()).contains("Handling terms for you to accept", "AVOCET");
        invitation();
        assertThat(text())
                .contains("Handling terms", "Your bureau has nominated you")
                .doesNotContain("Decline");
        press("Accept and enter the room");
        assertThat(text()).contains("AVOCET");
        assertThat(needs()).noneMatch(line -> line.contains("Accept the handling terms"));
    }

    @Test
    void the_page_of_an_invitation_is_not_there_for_anybody_else() { // NL-19
        var nowhere = "operations/invitation/" + UUID.randomUUID();
        for (var other : List.of(coordinator, sina(), town.somebody(NCB, "KE", NCB_OFFICER))) {
            TestViewers.enter(other);
            UI.getCurrent().navigate(nowhere);
            var missing = text();
            invitation();
            assertThat(text()).isEqualTo(missing).doesNotContain("AVOCET");
        }
    }

    @Test
    void a_bureau_declines_with_a_reason_which_the_coordinator_reads() {
        TestViewers.enter(bureau);
        invitation();
        press("Decline the invitation");
        $(TextArea.class).single().setValue("Not our case");
        send("Decline the invitation");
        assertThat(text()).contains("declined", "Not our case").doesNotContain("Nominate an officer");
        TestViewers.enter(coordinator);
        participants();
        assertThat(text()).contains("declined", "Not our case");
    }

    @Test
    void the_coordinator_sees_what_became_of_each_invitation_and_takes_it_back() {
        participants();
        assertThat(text()).contains("Invited countries", "Samoa", "not opened");
        TestViewers.enter(bureau);
        UI.getCurrent().navigate("operations");
        TestViewers.enter(coordinator);
        participants();
        assertThat(text()).contains("not opened"); // seeing it in the list does not open it
        TestViewers.enter(bureau);
        invitation();
        TestViewers.enter(coordinator);
        participants();
        assertThat(text()).contains("seen").doesNotContain("not opened");
        press("Withdraw invitation");
        confirm();
        assertThat(text()).contains("withdrawn");
        TestViewers.enter(bureau);
        assertThat(parties.national()).noneMatch(line -> line.room().equals(room));
    }

    private void invitation() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("operations/invitation/" + room.value());
    }

    private void send(String words) {
        $(Button.class).all().stream()
                .filter(button ->
                        words.equals(button.getText()) && button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private PersonId sina() {
        var before = SecurityContextHolder.getContext();
        TestViewers.enter(bureau);
        var found = parties.officers().stream()
                .filter(officer -> officer.name().equals("Sina of Samoa"))
                .findFirst()
                .orElseThrow()
                .id();
        SecurityContextHolder.setContext(before);
        return found;
    }

    @Test
    void the_coordinator_opens_a_compartment_takes_somebody_in_and_out_and_others_do_not_learn_of_it() { // AC-08
        var guest = town.somebody(GENERAL_SECRETARIAT, null);
        var other = town.somebody(GENERAL_SECRETARIAT, null);
        for (var person : List.of(guest, other)) parties.admit(room, person);
        participants();
        press("Open a compartment");
        var name = $(TextField.class).all().stream()
                .filter(field -> "Name of the new compartment".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(name.getErrorMessage()).startsWith("Give the compartment a name");
        name.setValue("Quay");
        press("Open a compartment");
        assertThat(text()).contains("Quay", "Takes others in and out");
        press("Take in");
        assertThat(whom().getErrorMessage()).isEqualTo("Choose who is to be taken in.");
        whom().setValue(whom().getListDataView()
                .getItems()
                .filter(person -> person.id().equals(guest))
                .findFirst()
                .orElseThrow());
        press("Take in");
        TestViewers.enter(other);
        participants();
        assertThat(text()).contains("You are in no compartment").doesNotContain("Quay");
        TestViewers.enter(guest);
        participants();
        assertThat(text()).contains("Quay").doesNotContain("Take out", "Take in");
        assertThat(choicesOfCompartments(Classification.FOR_OFFICIAL_USE_ONLY)).isFalse();
        assertThat(choicesOfCompartments(Classification.RESTRICTED)).isTrue();
        TestViewers.enter(coordinator);
        participants();
        press("Take out");
        confirm();
        TestViewers.enter(guest);
        participants();
        assertThat(text()).contains("You are in no compartment");
    }

    private void participants() {
        UI.getCurrent().navigate("operations");
        UI.getCurrent().navigate("rooms/" + room.value(), QueryParameters.of("tab", "participants"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonCard> whom() {
        return $(ComboBox.class).all().stream()
                .filter(choice -> "Take somebody in".equals(choice.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether the form for a new topic offers compartments if this classification is chosen. */
    @SuppressWarnings("unchecked")
    private boolean choicesOfCompartments(Classification classification) {
        UI.getCurrent().navigate("spaces/" + room.value() + "/new-topic");
        press("Choose marking");
        $(Select.class).all().stream()
                .filter(select -> "Classification".equals(select.getLabel()))
                .forEach(select -> select.setValue(classification));
        return $(MultiSelectComboBox.class).all().stream()
                .anyMatch(choice -> "Compartments (need to know)".equals(choice.getLabel()) && choice.isVisible());
    }

    @Test
    void proposing_an_operation_tells_of_every_field_that_is_wrong_at_once() {
        UI.getCurrent().navigate("operations/propose");
        press("Propose operation");
        assertThat($(TextField.class).all())
                .filteredOn(TextField::isInvalid)
                .singleElement()
                .satisfies(codename -> {
                    assertThat(codename.getErrorMessage()).startsWith("Give the room a codename");
                    assertThat(codename.isRequiredIndicatorVisible()).isTrue();
                });
        assertThat($(TextArea.class).all()).hasSize(2).allMatch(TextArea::isInvalid);
        assertThat($(TextArea.class).all())
                .extracting(TextArea::getErrorMessage)
                .anyMatch(words -> words.startsWith("Say what the operation is for"))
                .anyMatch(words -> words.startsWith("Name the legal basis"));
    }

    @Test
    void a_room_says_on_its_head_who_can_see_it() {
        UI.getCurrent().navigate("rooms/" + room.value());
        press("Who can see this");
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Only you");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonCard> choice() {
        return (ComboBox<PersonCard>) $(ComboBox.class).first();
    }

    private void choose(PersonId person) {
        choice().setValue(parties.officers().stream()
                .filter(officer -> officer.id().equals(person))
                .findFirst()
                .orElseThrow());
    }
}
