package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.AUDITOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.topics.OpenTopic;
import portal.topics.TopicDrafts;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.PageTest;

/** Tests the home page for a newcomer, for a member of a room, and for a person without access to anything. */
@PortalTest
class HomeViewTests extends PageTest {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    @Autowired
    Topics topics;

    @Autowired
    Drafts drafts;

    @Autowired
    Spaces spaces;

    @Autowired
    TestPeople town;

    @Autowired
    LeafletSpaces library;

    private final String codename =
            "AVOCET-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String estuaries = "Estuaries of " + codename;
    private SpaceId forum;
    private SpaceId room;
    private PersonId lim;
    private PersonId amina;

    @BeforeEach
    void build() {
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        forum = library.forum(estuaries);
        room = library.room(codename, town.somebody(GENERAL_SECRETARIAT, null), lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_newcomer_is_shown_where_to_start_and_every_step_leads_somewhere() {
        TestViewers.enter(amina);
        var home = home();
        assertThat(starts()).hasSize(1);
        assertThat(home).contains("Start here", "Knowledge spaces", estuaries).doesNotContain("My rooms");
        assertThat(links()).contains("account", "knowledge", "knowledge/" + forum.value());
        for (var step : links(starts().getFirst())) {
            UI.getCurrent().navigate(step);
            assertThat(getCurrentView()).as(step).isNotInstanceOf(NotFoundPage.class);
        }
    }

    @Test
    void whoever_writes_finds_their_rooms_and_what_is_new_and_no_beginners_steps() {
        TestViewers.enter(lim);
        var asked = open("Which tide tables do you use?");
        var home = home();
        assertThat(starts()).isEmpty();
        assertThat(home).contains("My rooms", "Knowledge spaces", "What is new", "Which tide tables do you use?");
        assertThat(links()).contains("rooms/" + room.value(), "knowledge/" + forum.value(), "topics/" + asked.value());
    }

    @Test
    void what_is_written_in_a_room_is_news_to_those_in_it_alone() { // NL-06
        TestViewers.enter(lim);
        var asked = open("Which boat was it?");
        TestViewers.enter(amina);
        assertThat(home()).doesNotContain("Which boat was it?");
        assertThat(links()).doesNotContain("topics/" + asked.value(), "rooms/" + room.value());
    }

    @Test
    void what_was_begun_is_listed_with_its_space_and_leads_back_to_where_it_is_written() {
        TestViewers.enter(lim);
        var asked = open("Which boat was it?");
        keep(TopicDrafts.answerTo(asked), new Draft("", "It was the grey one"));
        keep(TopicDrafts.newTopicIn(forum), new Draft("Tides", "They turn"));
        assertThat(home())
                .contains("Your drafts", "It was the grey one", "Answer", codename)
                .contains("Tides", "They turn", "New topic", estuaries);
        assertThat(links())
                .contains("topics/" + asked.value() + "?draft", "spaces/" + forum.value() + "/new-topic?draft");
        assertThat($view(DraftList.class).single().getElement().getTextRecursively())
                .contains("Which boat was it?");
    }

    @Test
    void nothing_of_what_was_begun_is_shown_to_whoever_was_withdrawn_meanwhile() {
        var bureau = town.somebody(NATIONAL_AGENCY, "SG", Role.NCB_OFFICER);
        TestViewers.enter(lim);
        var asked = open("Which boat was it?");
        keep(TopicDrafts.answerTo(asked), new Draft("", "It was the grey one"));
        keep(TopicDrafts.newTopicIn(room), new Draft("The skipper", "is known"));
        TestViewers.enter(bureau);
        spaces.withdraw(room, lim);
        TestViewers.enter(lim);
        assertThat(home()).doesNotContain("Which boat was it?", "grey one", "The skipper", "is known", "Your drafts");
        assertThat(drafts.mine()).isEmpty();
    }

    private void keep(DraftPlace place, Draft draft) {
        drafts.keep(place, null, draft);
    }

    @Test
    void to_whom_nothing_is_shared_home_says_so_and_why() { // AC-09
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, AUDITOR));
        assertThat(home())
                .contains("Nothing is shared with you here", "Roles that run or audit the portal read no content.")
                .doesNotContain("What is new", "Knowledge spaces");
        assertThat(starts()).isEmpty();
    }

    private TopicId open(String question) {
        return topics.open(
                new OpenTopic(room, TopicKind.QUESTION, question, "I wonder.", Locale.ENGLISH, AMBER, List.of()));
    }

    private String home() {
        return navigate(HomeView.class).getElement().getTextRecursively();
    }

    private List<FirstSteps> starts() {
        return $view(FirstSteps.class).all().stream()
                .filter(Component::isVisible)
                .toList();
    }

    private List<String> links() {
        return links((Component) getCurrentView());
    }

    private List<String> links(Component inside) {
        return $(Anchor.class, inside).all().stream().map(Anchor::getHref).toList();
    }
}
