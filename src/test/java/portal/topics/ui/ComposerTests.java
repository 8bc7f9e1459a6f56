package portal.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static portal.documents.TestRoom.AMBER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.documents.ui.AttachmentField;
import portal.documents.ui.ChosenFiles;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.ChangePost;
import portal.topics.OpenTopic;
import portal.topics.PostCard;
import portal.topics.TopicDrafts;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.Confirm;
import portal.ui.PageTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests the form for writing a post: when it refuses to send, it says why; it never loses text; and no text reaches
 * readers whom the author did not intend.
 */
@PortalTest
class ComposerTests extends PageTest {
    @Autowired
    Topics topics;

    @Autowired
    JdbcClient database;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

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
        TestViewers.leave();
    }

    @Test
    void whoever_types_the_beginning_of_a_name_is_offered_readers_and_nobody_else() { // NL-11
        town.named("Chenoweth Outside", Affiliation.NATIONAL_AGENCY, "SG");
        var shared = rooms.open(town.named("Chenoweth Inside", Affiliation.NATIONAL_AGENCY, "SG"), amina);
        var asked = topics.open(
                new OpenTopic(shared, TopicKind.QUESTION, "The quay", "As it was.", Locale.ENGLISH, AMBER, List.of()));
        for (var page : List.of(asked.route(), "spaces/" + shared.value() + "/new-topic")) {
            UI.getCurrent().navigate(page);
            var list = $view(MentionList.class).first();
            assertThat(list.getChildren()).isEmpty();
            list.suggest("cheno");
            assertThat(list.getElement().getTextRecursively())
                    .contains("Chenoweth Inside")
                    .doesNotContain("Outside");
            list.suggest("");
            assertThat(list.getChildren()).isEmpty();
        }
    }

    @Test
    void the_answer_of_whoever_loses_access_while_they_type_is_kept_for_them_and_not_sent() { // AC-23
        UI.getCurrent().navigate("topics/" + topic.value());
        write(0, "Seven.");
        database.sql("update space_grant set valid_until = '2020-01-01' where space_id = ?")
                .param(room.value())
                .update();
        var gone = catchThrowable(() -> press("Send answer"));
        assertThat(gone == null || gone instanceof NotFound || gone.getCause() instanceof NotFound)
                .isTrue();
        assertThat(drafts.at(answer()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.draft().body()).isEqualTo("Seven."));
        assertThat(database.sql("select count(*) from post where topic_id = ?")
                        .param(topic.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
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
        assertThat(drafts.at(place())).isEmpty();
    }

    @Test
    void an_edit_that_was_left_goes_on_where_it_was_and_one_that_was_cancelled_is_gone() {
        edit();
        assertThat(drafts.at(place())).isEmpty();
        write(0, "As it might be.");
        edit();
        assertThat(text(0).getValue()).isEqualTo("As it might be.");
        press("Cancel");
        discard();
        edit();
        assertThat(text(0).getValue()).isEqualTo("As it was.");
    }

    @Test
    void cancelling_an_edit_asks_first_where_something_was_changed_and_only_there() {
        edit();
        press("Cancel");
        assertThat($(Confirm.class).all()).isEmpty();
        assertThat($view(EditPost.class).all()).isEmpty();
        edit();
        write(0, "As it might be.");
        press("Cancel");
        assertThat($(Confirm.class).single().getHeaderTitle()).isEqualTo("Discard your changes?");
        assertThat(text(0).getValue()).isEqualTo("As it might be.");
        discard();
        assertThat($view(EditPost.class).all()).isEmpty();
        assertThat(opening().body()).isEqualTo("As it was.");
        assertThat(drafts.at(place())).isEmpty();
    }

    @Test
    void a_document_taken_off_an_edited_post_stays_off_when_the_edit_is_gone_on_with() {
        var tally = rooms.file(room, "tally.txt", "Seven.");
        var plan = rooms.file(room, "plan.txt", "The quay.");
        topics.edit(new ChangePost(opening().id(), "As it was.", Locale.ENGLISH, List.of(tally, plan), null));
        edit();
        test($view(Button.class)
                        .withAttribute("aria-label", "Take tally off this post")
                        .single())
                .click();
        edit();
        assertThat(page()).contains("plan.txt").doesNotContain("tally.txt");
        press("Save");
        assertThat(opening().attachments()).extracting(DocumentCard::id).containsExactly(plan);
    }

    @Test
    void documents_that_were_filed_with_a_draft_come_back_with_it_as_far_as_they_may_still_be_read() {
        var tally = rooms.file(room, "tally.txt", "Seven.");
        var lost = rooms.file(room, "lost.txt", "No more.");
        documents.retract(lost, new Justification("A mistake."));
        drafts.keep(
                answer(),
                null,
                new Draft("", "Seven of them.", null, null, Map.of("attached", tally.value() + " " + lost.value())));
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).contains("tally.txt").doesNotContain("lost.txt");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10).getLast().attachments())
                .extracting(DocumentCard::id)
                .containsExactly(tally);
    }

    @Test
    void a_page_is_left_only_after_a_question_while_files_wait_to_be_sent() {
        UI.getCurrent().navigate("topics/" + topic.value());
        ChosenFiles.choose($view(AttachmentField.class).single(), 2);
        UI.getCurrent().navigate("account");
        assertThat($(Confirm.class).single().getHeaderTitle()).isEqualTo("Leave without the files you chose?");
        assertThat(getCurrentView()).isInstanceOf(TopicView.class);
        test($(Button.class, $(Confirm.class).single()).withText("Cancel").single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(TopicView.class);
        UI.getCurrent().navigate("account");
        test($(Button.class).withText("Leave").single()).click();
        assertThat(getCurrentView()).isNotInstanceOf(TopicView.class);
    }

    @Test
    void a_page_that_is_drawn_anew_is_not_held_up_by_files_that_wait() { // AC-23
        UI.getCurrent().navigate("topics/" + topic.value());
        ChosenFiles.choose($view(AttachmentField.class).single(), 2);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat($(Confirm.class).all()).isEmpty();
    }

    @Test
    void once_its_files_are_sent_or_removed_a_page_is_left_without_a_question() {
        UI.getCurrent().navigate("topics/" + topic.value());
        ChosenFiles.choose($view(AttachmentField.class).single(), 1);
        ChosenFiles.choose($view(AttachmentField.class).single(), 0);
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isNotInstanceOf(TopicView.class);
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
        var kept = drafts.at(TopicDrafts.newTopicIn(room)).getFirst();
        assertThat(kept.draft())
                .isEqualTo(new Draft(
                        "Berths",
                        "Quinze.",
                        Locale.FRENCH,
                        AMBER.withTlp(Tlp.RED),
                        Map.of("kind", TopicKind.CASE_LESSON.name(), "attached", "")));

        drafts.keep(
                kept.place(),
                kept,
                new Draft("Berths", "Quinze.", Locale.FRENCH, red, kept.draft().fields()));
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
    void an_answer_has_the_usual_purpose_of_the_room_until_its_author_chooses_another() { // DP-01
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).contains("support an investigation · X4 · no personal data · review by ");
        press("Change purpose and grading");
        test($view(Select.class).withCaption("Purpose").single()).selectItem("border control");
        assertThat(page()).contains("border control · X4 · no personal data");
        write(0, "Seven.");
        assertThat(drafts.at(answer()).getFirst().draft().fields()).containsKey("provenance");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).contains("border control · X4 · no personal data");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10).getLast().provenance())
                .isNotNull()
                .extracting(Provenance::purpose)
                .isEqualTo(Purpose.BORDER_CONTROL);
    }

    @Test
    void sensitive_data_in_an_answer_need_a_reason_beside_the_field() { // DP-12
        UI.getCurrent().navigate("topics/" + topic.value());
        write(0, "His finger.");
        press("Change purpose and grading");
        test($view(Checkbox.class)
                        .withCaption("Contains particularly sensitive data")
                        .single())
                .click();
        press("Send answer");
        var why = $view(TextField.class)
                .withCaption("Why these data are necessary")
                .single();
        assertThat(why.isInvalid()).isTrue();
        assertThat(topics.posts(topic, null, 10)).hasSize(1);
        test(why).setValue("To tell twins apart");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10).getLast().provenance())
                .isNotNull()
                .extracting(Provenance::sensitive)
                .isEqualTo(true);
    }

    @Test
    void an_answer_begun_for_few_comes_back_for_few() {
        drafts.keep(
                answer(), null, new Draft("", "Between us.", Locale.ENGLISH, AMBER.withNamed(Set.of(amina)), Map.of()));
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).contains("TLP:RED");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10).getLast().marked().marking().tlp())
                .isEqualTo(Tlp.RED);
    }

    @Test
    void a_marking_that_is_no_longer_taken_is_told_and_not_exchanged_for_another() {
        Marking secret = AMBER.withClassification(Classification.CONFIDENTIAL);
        drafts.keep(answer(), null, new Draft("", "Quiet.", Locale.ENGLISH, secret, Map.of()));
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

    @Test
    void when_it_was_saved_stands_beside_the_button() {
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(page()).doesNotContain("saved");
        write(0, "Half a");
        assertThat($view(Span.class).withClassName("draft-saved").first().getText())
                .matches("saved \\d{2}:\\d{2}");
    }

    @Test
    void two_windows_that_write_at_once_overwrite_nothing_and_each_sees_what_the_other_has() {
        UI.getCurrent().navigate("topics/" + topic.value());
        var elsewhere = inAnotherWindow(null, "A");
        write(0, "B");
        assertThat(kept()).containsExactlyInAnyOrder("A", "B");
        assertThat(page()).contains("You have begun something else here too", "A", "Go on with this one");

        elsewhere = inAnotherWindow(elsewhere, "A and a few letters");
        drafts.discard(elsewhere); // simulates that the other window sends its text, which also discards the draft
        assertThat(kept()).containsExactly("B");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(text(0).getValue()).isEqualTo("B");
    }

    @Test
    void of_two_texts_the_writer_goes_on_with_either_or_keeps_both_in_one() {
        UI.getCurrent().navigate("topics/" + topic.value());
        inAnotherWindow(null, "A");
        write(0, "B");
        press("Go on with this one");
        assertThat(text(0).getValue()).isEqualTo("A");
        assertThat(kept()).containsExactlyInAnyOrder("A", "B");
        press("Add it to mine");
        assertThat(text(0).getValue()).isEqualTo("A\n\nB");
        assertThat(kept()).containsExactly("A\n\nB");
        assertThat(page()).doesNotContain("You have begun something else here too");
    }

    @Test
    void a_window_that_goes_on_from_an_older_version_keeps_a_draft_of_its_own() {
        var begun = inAnotherWindow(null, "A");
        UI.getCurrent().navigate("topics/" + topic.value());
        inAnotherWindow(begun, "A, there");
        write(0, "A, here");
        assertThat(kept()).containsExactlyInAnyOrder("A, there", "A, here");
    }

    @Test
    void what_one_window_has_sent_another_neither_holds_nor_sends_again() {
        var begun = inAnotherWindow(null, "A");
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(text(0).getValue()).isEqualTo("A");
        drafts.discard(begun);
        press("Send answer");
        assertThat(topics.posts(topic, null, 10)).hasSize(1);
        assertThat(text(0).getValue()).isEmpty();
        assertThat(page()).contains("Sent or discarded in another window");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoever_comes_back_to_a_window_finds_what_was_written_and_sent_meanwhile() {
        var begun = inAnotherWindow(null, "A");
        UI.getCurrent().navigate("topics/" + topic.value());
        var further = inAnotherWindow(begun, "A and more");
        comeBack();
        assertThat(text(0).getValue()).isEqualTo("A and more");
        drafts.discard(further);
        comeBack();
        assertThat(text(0).getValue()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void sending_discards_what_was_sent_alone() {
        UI.getCurrent().navigate("topics/" + topic.value());
        inAnotherWindow(null, "A");
        write(0, "B");
        press("Send answer");
        assertThat(topics.posts(topic, null, 10).getLast().body()).isEqualTo("B");
        assertThat(kept()).containsExactly("A");
        assertThat(text(0).getValue()).isEmpty();
        assertThat(page()).contains("Go on with this one");
    }

    @Test
    void an_edit_does_not_silently_replace_what_another_window_has_saved_meanwhile() {
        edit();
        topics.edit(opening().id(), "As another window has it.");
        write(0, "As I have it.");
        press("Save");
        assertThat(opening().body()).isEqualTo("As another window has it.");
        assertThat(text(0).getErrorMessage()).startsWith("This post was edited in another window meanwhile.");
        assertThat(text(0).getValue()).isEqualTo("As I have it.");
        assertThat(page()).contains("What it says now", "As another window has it.");
        press("Save");
        assertThat(opening().body()).isEqualTo("As I have it.");
    }

    @Test
    void a_link_to_a_draft_opens_the_text_for_writing() {
        drafts.keep(place(), null, new Draft("", "As it might be."));
        UI.getCurrent().navigate("posts/" + place().subject(), QueryParameters.fromString("draft"));
        assertThat(text(0).getValue()).isEqualTo("As it might be.");
    }

    @Test
    void the_language_follows_the_text_until_the_writer_chooses_one() {
        UI.getCurrent().navigate("topics/" + topic.value());
        var language = $view(WritingLanguage.class).single();
        write(0, "Recibí el informe de la policía");
        assertThat(language.getValue()).isEqualTo(Locale.of("es"));
        write(0, "وصلني تقرير الشرطة");
        assertThat(language.getValue()).isEqualTo(Locale.of("ar"));
        test(language).selectItem("français");
        write(0, "The report of the police is here");
        assertThat(language.getValue()).isEqualTo(Locale.FRENCH);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("topics/" + topic.value());
        write(0, "The report of the police is here, and it is short");
        assertThat($view(WritingLanguage.class).single().getValue()).isEqualTo(Locale.FRENCH);
    }

    /** Saves a draft of the same person, as in a second window. This window does not know the text in the first one. */
    private KeptDraft inAnotherWindow(@Nullable KeptDraft before, String words) {
        return drafts.keep(answer(), before, new Draft("", words)).orElseThrow();
    }

    private List<String> kept() {
        return drafts.at(answer()).stream().map(kept -> kept.draft().body()).toList();
    }

    private void comeBack() {
        var composer = $view(ReplyComposer.class).single().getElement();
        composer.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        composer, "draft-return", JsonMapper.shared().createObjectNode()));
    }

    private void edit() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("posts/" + opening().id().value());
        press("Edit");
    }

    private String newTopic() {
        return "spaces/" + room.value() + "/new-topic";
    }

    private DraftPlace place() {
        return TopicDrafts.editOf(opening().id());
    }

    private DraftPlace answer() {
        return TopicDrafts.answerTo(topic);
    }

    private PostCard opening() {
        return topics.posts(topic, null, 1).getFirst();
    }

    private void discard() {
        test($(Button.class, $(Confirm.class).single()).withText("Discard").single())
                .click();
    }

    private void write(int field, String words) {
        test(text(field)).setValue(words);
    }

    private TextArea text(int field) {
        return $view(TextArea.class).all().get(field);
    }

    @Override
    protected void press(String name) {
        test($view(Button.class).withText(name).single()).click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
