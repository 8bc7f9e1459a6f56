package portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import portal.PortalTest;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.TestFiles;
import portal.documents.TestRoom;
import portal.documents.ZipFiling;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.ui.HitNavigation;
import portal.search.ui.Similar;
import portal.ui.BellItem;
import portal.ui.Mark;
import portal.ui.PageTest;

/** Tests the page of a document. */
@PortalTest
@Tag("slow")
class DocumentViewTests extends PageTest {
    @Autowired
    Documents documents;

    @Autowired
    ZipFiling zips;

    @Autowired
    Spaces spaces;

    @Autowired
    Access access;

    @Autowired
    Clock clock;

    @Autowired
    ChangesToMyDocuments news;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    IndexSettled index;

    PersonId lim;
    SpaceId room;

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
    void a_document_shows_marking_facts_text_versions_and_hash() {
        var paper = reading.file(
                room, "Harbour_report.pdf", TestFiles.pdf("Two containers were opened.", "A third was empty."));
        reading.awaitReading(paper);
        var page = open(paper);
        assertThat(page)
                .contains(
                        "Harbour report", "RESTRICTED", "TLP:AMBER", "PDF", "Singapore", "Two containers were opened.")
                .contains("A third was empty.", "Version 1", "SHA-256", "The text can be found by search.", "English")
                .contains(documents.card(paper).latest().sha256());
    }

    @Test
    void the_header_of_a_mail_is_labelled_and_its_words_are_marked_when_sought() {
        var mail = reading.file(room, "order.eml", TestFiles.mail("Pay the invoice today."));
        reading.awaitReading(mail);
        assertThat(open(mail))
                .contains("From", "Lim <lim@example.org>", "To", "Amina <amina@example.org>", "Subject line")
                .contains("Mon, 2 Nov 2026 10:00:00 +0000", "Pay the invoice today.")
                .contains("The text can be found by search.");
        open(mail, "find=amina");
        assertThat(marks()).anyMatch("amina"::equalsIgnoreCase);
    }

    @Test
    void a_half_locked_archive_is_said_to_be_read_in_part() throws IOException {
        var box = reading.file(
                room, "box.zip", new ClassPathResource("portal/documents/half-locked.zip").getContentAsByteArray());
        reading.awaitReading(box);
        assertThat(open(box))
                .contains("Read in part: some files in it are protected by a password.", "Openwickham")
                .contains("Enclosed file", "open.txt")
                .doesNotContain("The text can be found by search.", "No text was found in it");
    }

    @Test
    void who_may_not_change_a_document_finds_no_button_for_it_and_the_filer_is_told_of_a_stewards_change() { // AC-10
        var amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        room = reading.open(amina, lim);
        var paper = reading.file(room, "tides.txt", "High water at six.");
        open(paper);
        assertThat(buttons()).contains("Replace", "Edit details");
        TestViewers.enter(amina);
        open(paper);
        assertThat(buttons()).contains("Who can see this").doesNotContain("Replace", "Edit details", "Change marking");
        TestViewers.enter(access.addressees(room.audience()).stream()
                .filter(person -> !person.equals(lim) && !person.equals(amina))
                .findFirst()
                .orElseThrow());
        documents.retitle(paper, "Table of tides");
        TestViewers.enter(lim);
        assertThat(news.items()).extracting(BellItem::name).containsExactly("Table of tides");
        assertThat(open(paper)).contains("What was changed", "tides", "Table of tides");
        assertThat(news.items()).isEmpty();
    }

    private List<String> buttons() {
        return $view(Button.class).all().stream().map(Button::getText).toList();
    }

    @Test
    void a_long_text_opens_at_the_words_sought_and_is_not_sent_whole() {
        var paper = longPaper();
        var page = open(paper, "find=spoonbill");
        assertThat(page).contains("Page no 40.", "1 of 3 · page 40").doesNotContain("Page no 20.", "Page no 100.");
        assertThat(marks()).containsExactly("spoonbills");
        assertThat(open(paper, "find=spoonbill&page=200"))
                .contains("– of 3 · page 200", "Page no 200.")
                .doesNotContain("Page no 280.");
        assertThat(open(paper, "page=123")).contains("Page no 123.").doesNotContain("Page no 1.", "Not in this text");
        assertThat(open(paper, "find=zzqxjwvk")).contains("Not in this text", "Page no 1.");
        assertThat(open(paper, "find=%00%22((&page=-1&at=99999999999")).contains("page 1");
    }

    @Test
    void one_goes_on_to_the_next_hit_and_the_place_keeps_the_way() {
        var first = reading.file(room, "first.txt", "A yellowhammer. And a yellowhammer.");
        var second = reading.file(room, "second.txt", "Another yellowhammer.");
        reading.awaitReading(first);
        reading.awaitReading(second);
        index.await();
        open(first, "find=yellowhammer&number=1&sort=oldest");
        assertThat($view(HitNavigation.class).single().getElement().getTextRecursively())
                .contains("1 of 2");
        var next = "documents/" + second.value() + "?number=2&at=8&find=yellowhammer&sort=oldest";
        assertThat($view(Anchor.class).all().stream().map(Anchor::getHref)).contains(next);
        open(first, "find=yellowhammer");
        assertThat($view(HitNavigation.class).all()).isEmpty();
    }

    @Test
    void one_walks_from_match_to_match_and_lists_them_all() {
        open(longPaper(), "find=spoonbill");
        test($view(Button.class).withAttribute("aria-label", "Next match").single())
                .click();
        assertThat(text()).contains("2 of 3 · page 160");
        test($view(Button.class).withAttribute("aria-label", "Previous match").single())
                .click();
        test($view(Button.class).withAttribute("aria-label", "Previous match").single())
                .click();
        assertThat(text()).contains("3 of 3 · page 280");
        test($view(Button.class).withText("All matches").single()).click();
        assertThat($view(NativeButton.class).all()).hasSize(3);
        test($view(NativeButton.class).all().getFirst()).click();
        assertThat(text()).contains("1 of 3 · page 40");
    }

    @Test
    void more_of_a_text_comes_at_both_ends() {
        open(longPaper(), "page=100");
        assertThat(text()).doesNotContain("Page no 90.");
        test($view(Button.class).withText("Earlier text").single()).click();
        assertThat(text()).contains("Page no 90.").doesNotContain("Page no 150.");
        test($view(Button.class).withText("Further text").single()).click();
        assertThat(text()).contains("Page no 150.");
    }

    @Test
    void a_text_that_may_no_longer_be_read_is_not_given_further() {
        open(longPaper(), "page=100");
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        var further = $view(Button.class).withText("Further text").single();
        assertThatThrownBy(() -> test(further).click()).isInstanceOf(NotFound.class);
    }

    private DocumentId longPaper() {
        var pages = IntStream.rangeClosed(1, 300)
                .mapToObj(page -> "Page no " + page + ". " + "Some words of no interest. ".repeat(6)
                        + (page % 120 == 40 ? "Two spoonbills were seen." : ""))
                .toArray(String[]::new);
        var paper = reading.file(room, "long.pdf", TestFiles.pdf(pages));
        reading.awaitReading(paper);
        return paper;
    }

    private String open(DocumentId paper, String query) {
        UI.getCurrent().navigate("documents/" + paper.value(), QueryParameters.fromString(query));
        return text();
    }

    private List<String> marks() {
        return $view(Mark.class).all().stream()
                .map(mark -> mark.getElement().getText())
                .toList();
    }

    @Test
    void an_outsider_gets_the_page_of_what_is_not_there() { // NL-01
        var paper = reading.file(room, "plan.txt", "secret");
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        var foreign = open(paper).replace(paper.value().toString(), "");
        var unknown = DocumentId.random();
        assertThat(open(unknown).replace(unknown.value().toString(), "")).isEqualTo(foreign);
        assertThat(foreign).doesNotContain("plan", "secret");
    }

    @Test
    void what_is_like_it_comes_once_the_page_stands_with_its_place_and_marking() {
        var paper = reading.file(room, "first.txt", "Whimbrels and godwits at the turnstone weir.");
        var alike = reading.file(room, "second.txt", "At the turnstone weir: godwits, whimbrels, nothing else.");
        var other = reading.file(room, "third.txt", "Nothing of the kind.");
        Stream.of(paper, alike, other).forEach(reading::awaitReading);
        index.await();
        assertThat(open(paper)).doesNotContain("Similar");
        assertThat(similar()).contains("Similar", "second", "Reading room", "RESTRICTED", "TLP:AMBER");
        assertThat(similar()).doesNotContain("first", "third");
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        assertThat(similar()).isEmpty();
    }

    private String similar() {
        var similar = $view(Similar.class).single();
        similar.load();
        return similar.getElement().getTextRecursively();
    }

    @Test
    void details_can_be_corrected() {
        var paper = reading.file(room, "plan.txt", "x");
        reading.awaitReading(paper);
        open(paper);
        test($view(Button.class).withText("Edit details").single()).click();
        test($(TextField.class).withCaption("Title").single()).setValue("The plan");
        test($(Select.class).withCaption("Language").single()).selectItem("French");
        test($(Button.class).withText("Save").single()).click();
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
        assertThat(text()).containsAnyOf("Text to be read", "The text is being read");
        reading.awaitReading(paper);
    }

    @Test
    void a_shelf_lists_what_one_may_read_and_tells_how_far_the_reading_is() {
        var paper = reading.file(room, "locked.pdf", TestFiles.protectedPdf("secret", "hidden"));
        reading.awaitReading(paper);
        UI.getCurrent().add(new DocumentList(documents, zips, access, spaces.card(room), clock));
        assertThat($(DocumentRow.class).all()).hasSize(1);
        assertThat($(DocumentRow.class).single().getElement().getTextRecursively())
                .contains("locked", "PDF", "RESTRICTED", "Password");
        assertThat($(FileUpload.class).all()).hasSize(1);
    }

    @Test
    void the_key_that_begins_something_new_files_on_a_shelf() {
        UI.getCurrent().add(new DocumentList(documents, zips, access, spaces.card(room), clock));
        var choose = $(FileUpload.class).single().getUploadButton().getElement();
        assertThat(choose.getAttribute("data-keys")).isEqualTo("c");
        assertThat(choose.getAttribute("aria-keyshortcuts")).isEqualTo("c");
    }

    @Test
    void an_empty_shelf_teaches_the_next_step() {
        UI.getCurrent().add(new DocumentList(documents, zips, access, spaces.card(room), clock));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("No documents here yet");
    }

    @Test
    void without_files_an_attachment_field_lets_the_post_go_at_once() {
        var field = new AttachmentField(documents, room);
        UI.getCurrent().add(field);
        var sent = new java.util.ArrayList<List<DocumentId>>();
        field.file(TestRoom.AMBER, sent::add);
        assertThat(sent).containsExactly(List.of());
    }

    @Test
    void a_shelf_is_not_there_for_an_outsider() {
        var card = spaces.card(room);
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> new DocumentList(documents, zips, access, card, clock))
                .isInstanceOf(NotFound.class);
    }

    private String open(DocumentId paper) {
        UI.getCurrent().navigate("documents/" + paper.value());
        return text();
    }
}
