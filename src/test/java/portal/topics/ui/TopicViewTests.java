package portal.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.ReMarkDialog;
import portal.documents.TestRoom;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.LeafletSpaces;
import portal.search.ui.HitNavigation;
import portal.search.ui.LazyDetails;
import portal.search.ui.MarkNavigation;
import portal.search.ui.Similar;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.PageTest;

/** Tests the page of a topic. */
@PortalTest
class TopicViewTests extends PageTest {
    @Autowired
    Topics topics;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    @Autowired
    LeafletSpaces library;

    @Autowired
    Spaces spaces;

    @Autowired
    IndexSettled index;

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
    void what_is_like_a_topic_is_other_topics_and_papers_and_none_of_its_answers() {
        var topic = open("Dunlins", "Dunlins and sanderlings on the phalarope slip.");
        topics.reply(new ReplyTo(
                topic, "The phalarope slip: sanderlings, dunlins.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        open("Again", "Sanderlings and dunlins, at the phalarope slip again.");
        var paper = reading.file(room, "slip.txt", "The phalarope slip, its dunlins and its sanderlings.");
        reading.awaitReading(paper);
        index.await();
        UI.getCurrent().navigate("topics/" + topic.value());
        var similar = $view(Similar.class).single();
        assertThat(similar.getElement().getTextRecursively()).isEmpty();
        similar.load();
        assertThat(similar.getElement().getTextRecursively())
                .contains("Again", "slip", "Reading room", "TLP:AMBER")
                .doesNotContain("sanderlings", "Dunlins");
    }

    @Test
    void what_may_no_longer_be_read_has_nothing_like_it() { // NL-01
        var topic = open("Dunlins", "Dunlins and sanderlings on the phalarope quay.");
        open("Again", "Sanderlings and dunlins, at the phalarope quay again.");
        index.await();
        UI.getCurrent().navigate("topics/" + topic.value());
        var similar = $view(Similar.class).single();
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        similar.load();
        assertThat(similar.getElement().getTextRecursively()).isEmpty();
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat($view(Similar.class).all()).isEmpty();
    }

    @Test
    void what_is_like_a_topic_of_a_room_is_of_that_room_and_of_knowledge_and_names_no_other_room() {
        var words = "Sanderlings and turnstones at the avocet slip";
        var other = library.room("HERONSONG", lim);
        var forum = library.forum("Avocet knowledge");
        TestViewers.enter(lim);
        var here = open("Here", words + " today.");
        open("Again here", words + " again.");
        open(other, "Over there", words + " over there.");
        var known = open(forum, "Known", words + " everywhere.");
        open(forum, "Known, too", words + " always.");
        index.await();
        assertThat(similarTo(here).getElement().getTextRecursively())
                .contains("Again here", "Known", "Known, too")
                .doesNotContain("HERONSONG", "Over there");

        var similar = similarTo(known);
        assertThat(similar.getElement().getTextRecursively())
                .contains("Known, too", "In operational rooms")
                .doesNotContain("HERONSONG", "Over there", "Again here");
        var fold = $view(LazyDetails.class).single();
        fold.show(true);
        assertThat(similar.getElement().getTextRecursively()).contains("HERONSONG", "Over there", "Again here");
        fold.show(false);
        assertThat(similar.getElement().getTextRecursively()).doesNotContain("HERONSONG", "Over there");
    }

    @Test
    void the_words_that_one_came_for_are_marked_in_every_post_and_only_then() {
        var topic = open("Slips", "A **ruddy** turnstone & <b>another</b>.");
        topics.reply(new ReplyTo(topic, "Turnstones\nall over.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat(html()).doesNotContain("<mark>");
        go("topics/" + topic.value(), Map.of("find", "\"ruddy turnstone\" | turnstones"));
        assertThat(html())
                .contains(
                        "<strong><mark>ruddy</mark></strong><mark> turnstone</mark> &amp; &lt;b&gt;another&lt;/b&gt;.")
                .contains("<mark>Turnstones</mark>");
        assertThat($view(MarkNavigation.class).all()).hasSize(1);
    }

    @Test
    void an_answer_opens_inside_its_topic_however_far_down_it_stands() {
        var topic = open("Long one", "Where is the bluethroat?");
        PostId answer = null;
        for (int i = 0; i < 30; i++)
            answer = topics.reply(new ReplyTo(topic, "Bluethroat no " + i, Locale.ENGLISH, TestRoom.AMBER, List.of()));
        index.await();
        go("search", Map.of("q", "bluethroat 29"));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Answer in “\u2068Long one\u2069”");
        var address = "topics/" + topic.value() + "?number=1&post=" + answer.value() + "&find=bluethroat%2029";
        assertThat($view(Anchor.class).all().stream().map(Anchor::getHref)).contains(address);

        go(
                "topics/" + topic.value(),
                Map.of("find", "bluethroat 29", "post", answer.value().toString(), "number", "1"));
        assertThat(html()).contains("id=\"post-" + answer.value() + "\"", "<mark>29</mark>");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Long one", "1 of 31");
        go("posts/" + answer.value(), Map.of());
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Whole topic:", "Long one");
    }

    @Test
    void the_words_one_came_for_are_marked_in_the_title_too() {
        var topic = open("Where the <b>avocet</b> nests", "An avocet.");
        go("topics/" + topic.value(), Map.of("find", "avocet"));
        var title = $view(H1.class).single().getElement().getOuterHTML();
        assertThat(title).contains("<mark>avocet</mark>").doesNotContain("<b>");
        go("topics/" + topic.value(), Map.of());
        assertThat($view(H1.class).single().getElement().getOuterHTML()).doesNotContain("<mark");
    }

    @Test
    void one_goes_on_from_hit_to_hit_of_what_may_be_read_now() {
        var moana = town.somebody(Affiliation.NATIONAL_AGENCY, "NZ");
        room = reading.open(moana, lim);
        var first = open("First", "A jacksnipe.");
        clock.advance(Duration.ofMinutes(1));
        var hidden = open("Second", "A jacksnipe.");
        clock.advance(Duration.ofMinutes(1));
        var last = open("Third", "A jacksnipe.");
        index.await();
        var asked = Map.of("find", "jacksnipe", "number", "1", "sort", "oldest", "kind", "TOPIC");
        go("topics/" + first.value(), asked);
        var steps = $view(HitNavigation.class).single();
        assertThat(steps.getElement().getTextRecursively()).contains("Results", "1 of 3");
        assertThat(hrefs(steps))
                .containsExactly(
                        "search?q=jacksnipe&kind=TOPIC&sort=oldest",
                        "topics/" + hidden.value() + "?number=2&find=jacksnipe&kind=TOPIC&sort=oldest");

        topics.reMark(
                topics.posts(hidden, null, 1).getFirst().id(),
                TestRoom.AMBER.withExcluded(Set.of(CountryCode.of("NZ"))));
        index.await();
        TestViewers.enter(moana);
        go("topics/" + last.value(), Map.of("find", "jacksnipe", "number", "3", "sort", "oldest", "kind", "TOPIC"));
        assertThat($view(HitNavigation.class).single().getElement().getTextRecursively())
                .contains("2 of 2")
                .doesNotContain("3");
        UI.getCurrent().navigate("topics/" + last.value());
        assertThat($view(HitNavigation.class).all()).isEmpty();
    }

    private Similar similarTo(TopicId topic) {
        UI.getCurrent().navigate("topics/" + topic.value());
        var similar = $view(Similar.class).single();
        similar.load();
        return similar;
    }

    private static List<String> hrefs(Component steps) {
        return steps.getChildren()
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static void go(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML();
    }

    @Test
    void a_marking_is_changed_in_one_step_that_says_first_who_loses_the_post_and_what_moves_along() { // AC-20
        var dorji = town.named("Dorji Wangmo", Affiliation.NATIONAL_AGENCY, "BT");
        var chikondi = town.named("Chikondi Banda", Affiliation.NATIONAL_AGENCY, "MW");
        room = reading.open(chikondi, dorji);
        var paper = reading.file(room, "tide_table.txt", "High water at six.");
        var topic = topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "Wrynecks", "Attached.", Locale.ENGLISH, TestRoom.AMBER, List.of(paper)));
        topics.reply(new ReplyTo(topic, "An answer", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        UI.getCurrent().navigate("topics/" + topic.value());
        test($view(Button.class).withClassName("re-mark-button").all().getFirst())
                .click();
        var dialog = $(ReMarkDialog.class).single();
        assertThat(text(dialog))
                .contains("Read now by: 2 countries, 3 people")
                .doesNotContain("Lose it", "moves along");
        shutOut(dialog, CountryCode.of("MW"));
        assertThat(text(dialog))
                .contains("1 country, 2 people", "Nobody gains it.", "Lose it", "Malawi", "Chikondi Banda")
                .contains("tide table", "moves along", "1 answer of this topic moves along");
        assertThat(topics.card(topic).marked().marking()).isEqualTo(TestRoom.AMBER);
        TestViewers.enter(chikondi);
        assertThat(topics.isReadable(topic)).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void shutOut(ReMarkDialog dialog, CountryCode country) {
        var field = (MultiSelectComboBox<CountryCode>) $(MultiSelectComboBox.class, dialog).all().stream()
                .filter(each -> "Countries shut out".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        field.setValue(Set.of(country));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private TopicId open(String title, String body) {
        return open(room, title, body);
    }

    private TopicId open(SpaceId space, String title, String body) {
        var marking = spaces.card(space).isRestricted()
                ? TestRoom.AMBER
                : TestRoom.AMBER.withClassification(Classification.UNCLASSIFIED);
        return topics.open(new OpenTopic(space, TopicKind.DISCUSSION, title, body, Locale.ENGLISH, marking, List.of()));
    }
}
