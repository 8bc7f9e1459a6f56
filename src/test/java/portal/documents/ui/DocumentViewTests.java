package portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import portal.PortalTest;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.Papers;
import portal.documents.ReadingRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.search.IndexSettled;

/** Documents as a person meets them on screen. */
@PortalTest
@Import({Townsfolk.class, ReadingRoom.class, IndexSettled.class})
class DocumentViewTests extends SpringBrowserlessTest {
    @Autowired
    Documents documents;

    @Autowired
    Spaces spaces;

    @Autowired
    Access access;

    @Autowired
    Clock clock;

    @Autowired
    ReadingRoom reading;

    @Autowired
    Townsfolk town;

    PersonId lim;
    SpaceId room;

    @BeforeEach
    void enter() {
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        room = reading.open(lim);
    }

    @AfterEach
    void leave() {
        Visitors.leave();
    }

    @Test
    void a_document_shows_marking_facts_text_versions_and_hash() {
        var paper = reading.file(
                room, "Harbour_report.pdf", Papers.pdf("Two containers were opened.", "A third was empty."));
        reading.awaitReading(paper);
        var page = open(paper);
        assertThat(page)
                .contains(
                        "Harbour report", "RESTRICTED", "TLP:AMBER", "PDF", "Singapore", "Two containers were opened.")
                .contains("A third was empty.", "Version 1", "SHA-256", "The text can be found by search.", "English")
                .contains(documents.card(paper).latest().sha256());
    }

    @Test
    void an_outsider_gets_the_page_of_what_is_not_there() { // NL-01
        var paper = reading.file(room, "plan.txt", "secret");
        Visitors.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        var foreign = open(paper).replace(paper.value().toString(), "");
        var unknown = DocumentId.random();
        assertThat(open(unknown).replace(unknown.value().toString(), "")).isEqualTo(foreign);
        assertThat(foreign).doesNotContain("plan", "secret");
    }

    @Test
    void details_can_be_corrected() {
        var paper = reading.file(room, "plan.txt", "x");
        reading.awaitReading(paper);
        open(paper);
        test($view(Button.class).withText("Edit details").single()).click();
        test($(TextField.class).withCaption("Title").single()).setValue("The plan");
        test($(Select.class).withCaption("Language").single()).selectItem("French");
        test($(Button.class).withText("Keep").single()).click();
        assertThat(documents.card(paper).title()).isEqualTo("The plan");
        assertThat(documents.card(paper).language()).isEqualTo("fr");
        assertThat(text()).contains("The plan", "French");
    }

    @Test
    void a_crashed_reading_is_explained_and_can_be_tried_again() {
        var paper = reading.file(room, "a.trial", "TRIAL:halt");
        reading.awaitReading(paper);
        assertThat(open(paper)).contains("Reading the text failed. The file itself is safe.");
        test($view(Button.class).withText("Read the text again").single()).click();
        assertThat(text()).contains("Text to be read");
        reading.awaitReading(paper);
    }

    @Test
    void a_shelf_lists_what_one_may_read_and_tells_how_far_the_reading_is() {
        var paper = reading.file(room, "locked.pdf", Papers.protectedPdf("secret", "hidden"));
        reading.awaitReading(paper);
        UI.getCurrent().add(new DocumentShelf(documents, access, spaces.card(room), clock));
        assertThat($(DocumentRow.class).all()).hasSize(1);
        assertThat($(DocumentRow.class).single().getElement().getTextRecursively())
                .contains("locked", "PDF", "RESTRICTED", "Password");
        assertThat($(FileUpload.class).all()).hasSize(1);
    }

    @Test
    void an_empty_shelf_teaches_the_next_step() {
        UI.getCurrent().add(new DocumentShelf(documents, access, spaces.card(room), clock));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("No documents here yet");
    }

    @Test
    void without_files_an_attachment_field_lets_the_post_go_at_once() {
        var field = new AttachmentField(documents, room);
        UI.getCurrent().add(field);
        var sent = new java.util.ArrayList<List<DocumentId>>();
        field.file(ReadingRoom.AMBER, sent::add);
        assertThat(sent).containsExactly(List.of());
    }

    @Test
    void a_shelf_is_not_there_for_an_outsider() {
        var card = spaces.card(room);
        Visitors.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> new DocumentShelf(documents, access, card, clock))
                .isInstanceOf(NotFound.class);
    }

    private String open(DocumentId paper) {
        UI.getCurrent().navigate("documents/" + paper.value());
        return text();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
