package portal.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.people.PersonId;
import portal.people.Reauthentication;
import portal.people.ReauthenticationNeeded;
import portal.people.TestViewers;
import portal.search.Leaflet;
import portal.search.LeafletSpaces;
import portal.search.lists.ListFindings;
import portal.search.lists.ListSearch;
import portal.search.lists.TermList;
import portal.ui.LongWork;
import portal.ui.PageTest;

/** Tests the page for list searches. */
@PortalTest
class ListViewTests extends PageTest {
    @Autowired
    LeafletSpaces library;

    @Autowired
    ListSearch lists;

    @Autowired
    Spaces spaces;

    private PersonId lim;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        forum = library.forum("Lists");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_list_becomes_a_table_that_is_there_again_when_one_comes_back() {
        library.keep(marked(library.leaflet(forum, "<b>Pratincole</b>", "pratincole +65 8123 9003")));
        open();
        lookUp("pratincole\nPratincole\n+6581239003\n\nnothingofthat");
        assertThat(text())
                .contains(
                        "2 of 3 terms found",
                        "<b>Pratincole</b>",
                        "Lists",
                        "TLP:GREEN",
                        "on 2 lines",
                        "Not found",
                        "1 line has nothing on it");
        UI.getCurrent().navigate("search");
        assertThat(open()).contains("2 of 3 terms found");
        test($view(Button.class).withText("Not found: 1").single()).click();
        assertThat(text()).contains("nothingofthat").doesNotContain("<b>Pratincole</b>");
        test($view(Button.class).withText("Another list").single()).click();
        assertThat(field().getValue()).startsWith("pratincole\nPratincole");
    }

    @Test
    void a_hidden_term_and_a_nonsense_term_give_the_same_page_and_the_same_file() { // NL-02
        var room = library.room("Closed", lim);
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Hidden", "hiddencourser"));
        TestViewers.enter(library.officer("KE"));
        open();
        lookUp("hiddencourser");
        var page = text();
        test($view(Button.class).withText("Another list").single()).click();
        lookUp("zzqxjwvkzzqxj");
        assertThat(text().replace("zzqxjwvkzzqxj", "…")).isEqualTo(page.replace("hiddencourser", "…"));
        assertThat(csv("zzqxjwvkzzqxj").replace("zzqxjwvkzzqxj", "…"))
                .isEqualTo(csv("hiddencourser").replace("hiddencourser", "…"));
    }

    @Test
    void what_was_found_is_shown_again_only_as_its_reader_may_see_it_by_then() { // AC-23, NL-02
        var amina = library.officer("KE");
        var room = library.room("Heron", lim, amina);
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Sold to <b>whom</b>", "greenshank"));
        TestViewers.enter(amina);
        open();
        lookUp("greenshank\nnothingofthat");
        assertThat(text()).contains("1 of 2 terms found", "Sold to <b>whom</b>");
        var kept = LongWork.<ListFindings>of("search.list").orElseThrow().result();

        withdraw(amina, room);
        test($view(Button.class).withText("Found: 1").single()).click();
        assertThat(text()).doesNotContain("Sold to");
        assertThat(csv(kept)).isEqualTo(csv("greenshank", "nothingofthat"));
        assertThat(csv(kept)).contains("greenshank,Not found,0,,,,,1,1").doesNotContain("Sold to");
        UI.getCurrent().navigate("search");
        assertThat(open())
                .contains("0 of 2 terms found", "Found: 0", "Not found: 2")
                .doesNotContain("Sold to");
    }

    @Test
    void a_list_that_is_open_asks_again_when_its_reader_loses_something() { // AC-23
        var amina = library.officer("KE");
        var room = library.room("Heron", lim, amina);
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Sold", "greenshankopen"));
        TestViewers.enter(amina);
        open();
        lookUp("greenshankopen");
        withdraw(amina, room);
        ((ListView) getCurrentView()).askAgain();
        assertThat(text()).contains("0 of 1 terms found").doesNotContain("Sold");
    }

    private void withdraw(PersonId reader, SpaceId room) {
        TestViewers.enter(lim);
        spaces.revoke(room, Holder.person(reader));
        TestViewers.enter(reader);
    }

    @Test
    void the_file_says_what_the_table_says_and_runs_nothing() {
        library.keep(marked(library.leaflet(forum, "=HYPERLINK(\"http://x\")", "@jacana_one")));
        assertThat(csv("@jacana_one", "=1+1", "a,b"))
                .startsWith("\ufeffTerm,Answer,Items,First item,Where,Marking,Page,Line,On how many lines\r\n")
                .contains("'@jacana_one,Found,1,\"'=HYPERLINK(\"\"http://x\"\")\",Lists,UNCLASSIFIED · TLP:GREEN")
                .contains("\r\n'=1+1,", "\r\n\"a,b\",Not found,0,,,,,3,1\r\n");
        open();
        lookUp("@jacana_one");
        assertThat($view(Anchor.class).withText("Download as CSV").single().getHref())
                .isNotBlank();
    }

    @Test
    void a_file_that_names_what_is_restricted_needs_the_second_factor_again() { // AC-30
        var room = library.room("Sandgrouse", lim);
        var leaflet = library.leaflet(room, "Restricted sandgrouse", "sandgrousecrate");
        leaflet.audience = library.audience(
                        room, Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.APPROVED_AGENCY))
                .value();
        library.keep(leaflet);
        library.keep(marked(library.leaflet(forum, "Open sandgrouse", "sandgrousebasket")));
        var restricted = lists.find(TermList.of(java.util.List.of("sandgrousecrate")), done -> true);
        var open = lists.find(TermList.of(java.util.List.of("sandgrousebasket")), done -> true);
        assertThat(csv(restricted)).contains("Restricted sandgrouse");
        TestViewers.enter(lim, Instant.now().minus(Reauthentication.HOLDS_FOR));
        assertThatThrownBy(() -> csv(restricted)).isInstanceOf(ReauthenticationNeeded.class);
        assertThat(csv(open)).contains("Open sandgrouse");
        var amina = library.officer("KE");
        TestViewers.enter(amina, Instant.now().minus(Reauthentication.HOLDS_FOR));
        assertThat(csv(restricted)).doesNotContain("Restricted sandgrouse");
    }

    @Test
    void too_much_is_refused_and_stays_in_the_field() {
        var much =
                IntStream.rangeClosed(0, TermList.MOST).mapToObj(i -> "t" + i).collect(Collectors.joining("\n"));
        open();
        field().setValue(much);
        press("Look up");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("more than 10,000");
        assertThat(field().getValue()).isEqualTo(much);
        field().setValue(" \n ");
        press("Look up");
        assertThat(field().getErrorMessage()).contains("nothing to look up");
    }

    private Leaflet marked(Leaflet leaflet) {
        var green = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);
        leaflet.audience = library.audience(forum, green).value();
        return leaflet;
    }

    private String open() {
        UI.getCurrent().navigate("search/list");
        return text();
    }

    private void lookUp(String lines) {
        field().setValue(lines);
        press("Look up");
        LongWork.<ListFindings>of("search.list").orElseThrow().result();
        $view(ListProgress.class).all().forEach(ListProgress::lookAgain); // no effect if the search has ended already
    }

    @Override
    protected void press(String button) {
        test($view(Button.class).withText(button).single()).click();
    }

    private String csv(String... lines) {
        return csv(lists.find(TermList.of(java.util.List.of(lines)), done -> true));
    }

    private String csv(ListFindings findings) {
        return new ListDownload(lists, findings).csv(Locale.ENGLISH);
    }

    private TextArea field() {
        return $view(TextArea.class).single();
    }
}
