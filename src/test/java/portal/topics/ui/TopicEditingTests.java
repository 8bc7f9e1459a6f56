package portal.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.access.ui.RetractDialog;
import portal.documents.TestRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.Confirm;
import portal.ui.PageTest;

/** Tests the dialogs for editing and retracting a topic and its posts. */
@PortalTest
class TopicEditingTests extends PageTest {
    @Autowired
    Topics topics;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    private PersonId lim;
    private SpaceId room;

    @BeforeEach
    void enter() {
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        room = reading.open(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_title_is_edited_and_a_post_retracted_on_the_page_of_the_topic() {
        var topic = open("Wrynecks", "Wrynecks on the weir.");
        topics.reply(new ReplyTo(topic, "So they are.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        UI.getCurrent().navigate("topics/" + topic.value());
        test($view(Button.class).withText("Edit title").single()).click();
        test($(TextField.class).withCaption("Title").single()).setValue("Wrynecks, counted");
        test($(Button.class).withText("Save").single()).click();
        assertThat(page()).contains("Wrynecks, counted");

        test($view(Button.class).withText("Retract").all().getFirst()).click();
        var dialog = $(RetractDialog.class).single();
        test($(Button.class, dialog).withText("Retract").single()).click();
        assertThat($(TextArea.class, dialog).single().getErrorMessage()).isEqualTo("Say why: a reason is needed.");
        test($(TextArea.class, dialog).single()).setValue("It names a source.");
        test($(Button.class, dialog).withText("Retract").single()).click();
        assertThat(page())
                .contains("Retracted by", "It names a source.", "So they are.")
                .doesNotContain("Wrynecks");
    }

    @Test
    void a_post_that_leaves_no_line_is_taken_back_without_a_reason() {
        var topic = open("Wrynecks", "Wrynecks on the weir.");
        topics.reply(new ReplyTo(topic, "So they are.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        UI.getCurrent().navigate("topics/" + topic.value());
        test($view(Button.class).withText("Retract").all().getLast()).click();
        assertThat($(RetractDialog.class).all()).isEmpty();
        var question = $(Confirm.class).single();
        assertThat(question.getElement().getTextRecursively()).contains("leaves no line");
        test($(Button.class, question).withText("Retract").single()).click();
        assertThat(page()).contains("Wrynecks").doesNotContain("So they are.", "Retracted by");
    }

    @Test
    void what_was_answered_while_its_author_was_asked_is_not_taken_back() {
        var topic = open("Wrynecks", "Wrynecks on the weir.");
        UI.getCurrent().navigate("topics/" + topic.value());
        test($view(Button.class).withText("Retract").single()).click();
        topics.reply(new ReplyTo(topic, "So they are.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        test($(Button.class, $(Confirm.class).single()).withText("Retract").single())
                .click();
        assertThat(page()).contains("Wrynecks on the weir.");
        assertThat(topics.posts(topic, null, 10)).hasSize(2);
    }

    @Test
    void a_topic_says_of_which_kind_it_is_and_an_ordinary_one_says_nothing() {
        var asked = topics.open(new OpenTopic(
                room, TopicKind.QUESTION, "Wrynecks", "Where?", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        UI.getCurrent().navigate("topics/" + asked.value());
        assertThat($view(KindChip.class).single().getText()).isEqualTo("Question");
        UI.getCurrent().navigate("topics/" + open("Wrynecks", "Here.").value());
        assertThat($view(KindChip.class).all()).isEmpty();
    }

    @Test
    void while_a_post_is_edited_its_documents_stay_in_view_and_can_be_taken_off() {
        var paper = reading.file(room, "tally.txt", "Seven.");
        var topic = topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "Wrynecks", "Seven.", Locale.ENGLISH, TestRoom.AMBER, List.of(paper)));
        UI.getCurrent().navigate("topics/" + topic.value());
        test($view(Button.class).withText("Edit").single()).click();
        assertThat($view(EditPost.class).single().getElement().getTextRecursively())
                .contains("tally.txt");
        test($view(Button.class)
                        .withAttribute("aria-label", "Take tally off this post")
                        .single())
                .click();
        test($view(Button.class).withText("Save").single()).click();
        assertThat(topics.posts(topic, null, 1).getFirst().attachments()).isEmpty();
    }

    /** Returns the HTML of the page, which includes the texts of the posts. */
    private String page() {
        return getCurrentView().getElement().getOuterHTML();
    }

    private TopicId open(String title, String body) {
        return topics.open(
                new OpenTopic(room, TopicKind.DISCUSSION, title, body, Locale.ENGLISH, TestRoom.AMBER, List.of()));
    }
}
