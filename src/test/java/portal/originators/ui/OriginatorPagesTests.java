package portal.originators.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Marking;
import portal.access.SpaceId;
import portal.access.ui.ReMarkDialog;
import portal.documents.TestRoom;
import portal.originators.AskOriginator;
import portal.originators.OriginatorRequest;
import portal.originators.OriginatorRequests;
import portal.originators.RequestState;
import portal.originators.TearLines;
import portal.originators.WantedUse;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.PageTest;

/** Tests the dialogs and pages of originator control. */
@PortalTest
class OriginatorPagesTests extends PageTest {
    private static final int SOME = 12;
    private static final CountryCode BR = CountryCode.of("BR");

    @Autowired
    Topics topics;

    @Autowired
    OriginatorRequests requests;

    @Autowired
    TearLines tearLines;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    private PersonId lim, amina;
    private SpaceId room;

    @BeforeEach
    void enter() {
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        room = reading.open(amina, town.somebody(Affiliation.NATIONAL_AGENCY, "BR"), lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_reader_asks_from_the_item_and_the_originator_permits_on_the_page_of_the_request() { // AC-13
        var topic = open(TestRoom.AMBER);
        TestViewers.enter(amina);
        UI.getCurrent().navigate("topics/" + topic.value());
        press("Originator");
        press("Ask the originator");
        press("Send the request");
        assertThat($(TextArea.class).withCaption("For whom").single().isInvalid())
                .isTrue();
        test($(Select.class).withCaption("Wanted use").single()).selectItem("Pass on outside the room");
        test($(TextArea.class).withCaption("For whom").single()).setValue("The port police");
        test($(TextArea.class).withCaption("Why").single()).setValue("To warn them");
        press("Send the request");
        assertThat(requests.sent(null, 9)).extracting(OriginatorRequest::use).containsExactly(WantedUse.FORWARD);

        TestViewers.enter(lim);
        UI.getCurrent().navigate("originators");
        assertThat(page()).contains("Godwits", "Pass on outside the room");
        UI.getCurrent().navigate(requests.waiting(9).getFirst().id().route());
        press("Permit");
        test($(TextArea.class).withCaption("Conditions").single()).setValue("Not to the press");
        press("Give permission");
        assertThat(page()).contains("Permitted", "Not to the press");
        TestViewers.enter(amina);
        assertThat(requests.sent(null, 9).getFirst().state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void a_permission_that_needs_another_marking_leads_to_the_dialog_with_the_wanted_values() { // AC-11
        var topic = open(TestRoom.AMBER.withExcluded(Set.of(BR)));
        var post = opening(topic);
        TestViewers.enter(amina);
        var request = requests.ask(
                new AskOriginator(post.value(), WantedUse.DROP_EXCLUSION, BR, null, "Souza", "He has the server."));
        TestViewers.enter(lim);
        UI.getCurrent().navigate(request.route());
        press("Permit");
        press("Give permission");
        var dialog = $(ReMarkDialog.class).single();
        assertThat(topics.post(post).marked().marking().excluded()).containsExactly(BR);
        test($(Button.class, dialog).withText("Change marking").single()).click();
        assertThat(topics.post(post).marked().marking().excluded()).isEmpty();
    }

    @Test
    void a_reader_reports_and_the_author_recalls_and_sees_the_report() { // DP-21
        var topic = open(TestRoom.AMBER);
        TestViewers.enter(amina);
        UI.getCurrent().navigate("topics/" + topic.value());
        press("Originator");
        press("Report: wrong recipient");
        test($(TextArea.class).withCaption("What has happened").single()).setValue("Wrong room.");
        press("Send the report");
        TestViewers.enter(lim);
        UI.getCurrent().navigate("originators", QueryParameters.of("tab", "reports"));
        assertThat(page()).contains("Wrong room.");
        UI.getCurrent().navigate("topics/" + topic.value());
        press("Originator");
        press("Report: wrong recipient");
        test($(TextArea.class).withCaption("What has happened").single()).setValue("Recalled.");
        press("Send the report");
        assertThat(topics.isReadable(topic)).isFalse();
        assertThat(page()).contains("Report of a wrong recipient", "Recalled");
    }

    @Test
    void unusual_readers_are_confirmed_with_one_more_click() { // AC-20
        for (var n = 0; n < SOME; n++) open(TestRoom.AMBER.withExcluded(Set.of(BR)));
        UI.getCurrent().navigate("spaces/" + room.value() + "/new-topic");
        assertThat(page()).contains("Unusual here", "Brazil");
        test($view(TextField.class).withCaption("Title").single()).setValue("To all");
        test($view(TextArea.class).all().getFirst()).setValue("Godwits for all.");
        press("Open topic");
        assertThat(topics.in(room, null, 50)).hasSize(SOME);
        press("Send to these readers");
        press("Open topic");
        assertThat(topics.in(room, null, 50)).hasSize(SOME + 1);
    }

    @Test
    void a_tear_line_version_is_written_as_a_topic_with_a_lighter_marking() { // AC-15
        var full = opening(open(TestRoom.AMBER.withExcluded(Set.of(BR))));
        UI.getCurrent()
                .navigate(
                        "spaces/" + room.value() + "/new-topic",
                        QueryParameters.of("tear-line", full.value().toString()));
        test($view(TextField.class).withCaption("Title").single()).setValue("In short");
        test($view(TextArea.class).all().getFirst()).setValue("Birds.");
        press("Open topic");
        assertThat(tearLines.of(full.value()))
                .singleElement()
                .satisfies(item -> assertThat(item.name()).isEqualTo("In short"));
    }

    @Override
    protected void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private TopicId open(Marking marking) {
        return topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "Godwits", "Godwits at the weir.", Locale.ENGLISH, marking, List.of()));
    }

    private PostId opening(TopicId topic) {
        return topics.posts(topic, null, 1).getFirst().id();
    }

    private String page() {
        return getCurrentView().getElement().getOuterHTML();
    }
}
