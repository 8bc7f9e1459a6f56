package portal.documents.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Access;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentCard;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.ReceivedFile;
import portal.documents.TestRoom;
import portal.people.Affiliation;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests the dialog in which a user confirms uploaded files before they become documents. */
@PortalTest
class UploadDialogTests extends PageTest {
    @Autowired
    Documents documents;

    @Autowired
    Spaces spaces;

    @Autowired
    Access access;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    final List<UploadDialog.Filed> told = new ArrayList<>();
    SpaceId room;
    UploadDialog sheet;

    @BeforeEach
    void open() {
        room = reading.open(town.somebody(Affiliation.NATIONAL_AGENCY, "SG"));
        sheet = new UploadDialog(documents, access, spaces.card(room), TestRoom.AMBER, told::add);
        sheet.open();
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void nothing_is_filed_before_the_sheet_is_answered() {
        sheet.add(List.of(received("tide.txt"), received("moon.txt"), received("wind.txt")));
        assertThat(sheet.getHeaderTitle()).isEqualTo("File 3 documents");
        assertThat(shelf()).isEmpty();

        press("File 3 documents");
        assertThat(shelf()).extracting(DocumentCard::title).containsExactlyInAnyOrder("tide", "moon", "wind");
        assertThat(sheet.isOpened()).isFalse();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().documents()).hasSize(3);
        assertThat(told.getFirst().readers()).isNotBlank();
    }

    @Test
    void each_file_has_a_title_a_kind_and_where_wanted_a_marking_of_its_own() {
        sheet.add(List.of(received("tide.txt"), received("moon.txt")));
        setKind("Kind of all", DocumentKind.MINUTES);
        test($(TextField.class).withCaption("Title").all().getFirst()).setValue("Tides of May");
        test($(Checkbox.class).withCaption("Marked as all of them").all().getFirst())
                .click();
        rows().getFirst().choose(TestRoom.AMBER.withTlp(Tlp.AMBER_STRICT));
        press("File 2 documents");

        assertThat(shelf())
                .extracting(DocumentCard::title, card -> card.marked().marking().tlp(), DocumentCard::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Tides of May", Tlp.AMBER_STRICT, DocumentKind.MINUTES),
                        org.assertj.core.groups.Tuple.tuple("moon", Tlp.AMBER, DocumentKind.MINUTES));
        assertThat(told.getFirst().readers()).isEqualTo("each for its own readers");
    }

    @Test
    void a_file_that_is_there_for_the_same_readers_is_told_and_filed_again_only_when_confirmed() {
        sheet.add(List.of(received("tide.txt")));
        press("File");
        var again = another();
        again.add(List.of(received("tide.txt")));
        press("File");
        assertThat(shelf()).hasSize(1);
        assertThat(again.getElement().getTextRecursively()).contains("The same file is already here");
        assertThat($(Anchor.class).withText("Open").single().getHref())
                .isEqualTo(shelf().getFirst().id().route());

        press("File");
        assertThat(shelf()).hasSize(2);
        assertThat(again.isOpened()).isFalse();
    }

    @Test
    void a_file_that_is_there_for_other_readers_is_filed_without_a_word() {
        sheet.add(List.of(received("tide.txt")));
        press("File");
        another().add(List.of(received("tide.txt")));
        $(AudienceChoice.class).all().getFirst().choose(TestRoom.AMBER.withTlp(Tlp.AMBER_STRICT));
        press("File");
        assertThat(shelf()).hasSize(2);
    }

    private UploadDialog another() {
        var another = new UploadDialog(documents, access, spaces.card(room), TestRoom.AMBER, told::add);
        another.open();
        return another;
    }

    @Test
    void only_indicators_get_what_may_be_done_with_them() {
        sheet.add(List.of(received("tide.txt"), received("moon.txt")));
        press("Change purpose and grading");
        assertThat($(Select.class).withCaption("Permitted actions (PAP)").all()).isEmpty();
        setKind("Kind of all", DocumentKind.INDICATORS);
        test($(Select.class).withCaption("Permitted actions (PAP)").single())
                .selectItem("PAP:RED – only actions that cannot be detected");
        press("File 2 documents");
        assertThat(shelf())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.latest().provenance())
                        .isNotNull()
                        .extracting(Provenance::pap)
                        .isEqualTo(Pap.RED));
    }

    @Test
    void discarding_files_nothing_and_leaves_nothing() {
        sheet.add(List.of(received("tide.txt")));
        press("Discard");
        assertThat(shelf()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void what_was_filed_is_told_with_its_readers_and_taken_back_at_a_click() {
        var notice = new FiledNotice();
        UI.getCurrent().add(notice);
        sheet.add(List.of(received("tide.txt"), received("moon.txt")));
        press("File 2 documents");
        notice.show(told.getFirst(), documents, () -> {});
        assertThat(notice.getElement().getTextRecursively())
                .contains("2 files filed for", told.getFirst().readers(), "Undo");

        press("Undo");
        assertThat(shelf()).isEmpty();
        assertThat(notice.getElement().getTextRecursively()).isEmpty();
    }

    private ReceivedFile received(String name) {
        return documents.receive(room, name, new ByteArrayInputStream(name.getBytes(UTF_8)));
    }

    private List<DocumentCard> shelf() {
        return documents.shelf(room, null, 10);
    }

    private List<AudienceChoice> rows() {
        return $(AudienceChoice.class, $(FilingRow.class).all().getFirst()).all();
    }

    @SuppressWarnings("unchecked")
    private void setKind(String caption, DocumentKind kind) {
        ((Select<DocumentKind>) $(Select.class).withCaption(caption).single()).setValue(kind);
    }

    @Override
    protected void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
