package portal.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.ReadingRoom.AMBER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.ReadingRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.topics.Drafts;
import portal.topics.OpenTopic;
import portal.topics.PostCard;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** What one writes is refused with a reason, never lost, and never comes back for other readers than it was meant for. */
@PortalTest
class ComposerTests extends SpringBrowserlessTest {
    @Autowired
    Topics topics;

    @Autowired
    Drafts drafts;

    @Autowired
    ReadingRoom rooms;

    @Autowired
    Townsfolk town;

    PersonId amina;
    SpaceId room;
    TopicId topic;

    @BeforeEach
    void enter() {
        amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        room = rooms.open(amina, town.somebody(Affiliation.NATIONAL_AGENCY, "SG"));
        topic = topics.open(
                new OpenTopic(room, TopicKind.QUESTION, "The quay", "As it was.", Locale.ENGLISH, AMBER, List.of()));
    }

    @AfterEach
    void leave() {
        Visitors.leave();
    }

    @Test
    void an_edit_that_was_refused_can_be_corrected_and_saved() {
        edit();
        write(0, " ");
        press("Save");
        assertThat(text(0).getErrorMessage()).isEqualTo("Write something first. Nothing was sent.");
        assertThat(text(0).isInvalid()).isTrue();
        write(0, "As it is.");
        press("Save");
        assertThat(opening().body()).isEqualTo("As it is.");
        assertThat(drafts.find(place())).isEmpty();
    }

    @Test
    void an_edit_that_was_left_goes_on_where_it_was_and_one_that_was_cancelled_is_gone() {
        edit();
        assertThat(drafts.find(place())).isEmpty();
        write(0, "As it might be.");
        edit();
        assertThat(text(0).getValue()).isEqualTo("As it might be.");
        press("Cancel");
        edit();
        assertThat(text(0).getValue()).isEqualTo("As it was.");
    }

    @Test
    void what_was_begun_comes_back_with_all_that_belongs_to_it() {
        var red = AMBER.withNamed(Set.of(amina));
        UI.getCurrent().navigate(newTopic());
        test($view(TextField.class).single()).setValue("Berths");
        test($view(Select.class).withCaption("Kind").single()).selectItem("Case lesson");
        test($view(Select.class).withCaption("Language of the text").single()).selectItem("français");
        write(0, "Quinze.");
        press("Choose marking");
        test($view(Select.class).withCaption("Traffic Light Protocol").single())
                .selectItem("TLP:RED – named recipients only");
        assertThat(drafts.find("space:" + room.value()))
                .contains(new Drafts.Draft(
                        "Berths", "Quinze.", TopicKind.CASE_LESSON, Locale.FRENCH, AMBER.withTlp(Tlp.RED)));

        drafts.keep(
                "space:" + room.value(),
                new Drafts.Draft("Berths", "Quinze.", TopicKind.CASE_LESSON, Locale.FRENCH, red));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(newTopic());
        assertThat(page()).contains("TLP:RED", "2 people");
        press("Open topic");
        var opened = topics.in(room, null, 10).getFirst();
        assertThat(opened.title()).isEqualTo("Berths");
        assertThat(opened.kind()).isEqualTo(TopicKind.CASE_LESSON);
        assertThat(opened.language()).isEqualTo("fr");
        assertThat(opened.marked().marking().tlp()).isEqualTo(Tlp.RED);
        assertThat(opened.marked().marking().named()).contains(amina);
    }

    @Test
    void an_answer_begun_for_few_comes_back_for_few() {
        drafts.keep(
                "topic:" + topic.value(),
                new Drafts.Draft("", "Between us.", null, Locale.ENGLISH, AMBER.withNamed(Set.of(amina))));
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).contains("TLP:RED");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10).getLast().marked().marking().tlp())
                .isEqualTo(Tlp.RED);
    }

    @Test
    void a_marking_that_is_no_longer_taken_is_told_and_not_exchanged_for_another() {
        Marking secret = AMBER.withClassification(Classification.CONFIDENTIAL);
        drafts.keep("topic:" + topic.value(), new Drafts.Draft("", "Quiet.", null, Locale.ENGLISH, secret));
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).contains("This is classified higher than the space may hold.");
        press("Send answer");
        assertThat(text(0).getErrorMessage()).startsWith("This is classified higher than the space may hold.");
        assertThat(text(0).getValue()).isEqualTo("Quiet.");
        assertThat(topics.posts(topic, null, 10)).hasSize(1);

        press("Choose marking");
        test($view(Select.class).withCaption("Classification").single()).selectItem("RESTRICTED");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10)).hasSize(2);
    }

    @Test
    void without_title_or_text_the_reason_stands_beside_what_is_missing() {
        UI.getCurrent().navigate(newTopic());
        press("Open topic");
        assertThat($view(TextField.class).single().isInvalid()).isTrue();
        test($view(TextField.class).single()).setValue("Berths");
        press("Open topic");
        assertThat(text(0).getErrorMessage()).isEqualTo("Write something first. Nothing was sent.");
        assertThat(topics.in(room, null, 10)).hasSize(1);
    }

    private void edit() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("posts/" + opening().id().value());
        press("Edit");
    }

    private String newTopic() {
        return "spaces/" + room.value() + "/new-topic";
    }

    private String place() {
        return "post:" + opening().id().value();
    }

    private PostCard opening() {
        return topics.posts(topic, null, 1).getFirst();
    }

    private void write(int field, String words) {
        test(text(field)).setValue(words);
    }

    private TextArea text(int field) {
        return $view(TextArea.class).all().get(field);
    }

    private void press(String name) {
        test($view(Button.class).withText(name).single()).click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
