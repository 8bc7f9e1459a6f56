package portal.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.documents.ReadingRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.search.IndexSettled;
import portal.search.ui.Similar;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** A topic as a person meets it on screen. */
@PortalTest
class TopicViewTests extends SpringBrowserlessTest {
    @Autowired
    Topics topics;

    @Autowired
    ReadingRoom reading;

    @Autowired
    Townsfolk town;

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
        Visitors.leave();
    }

    @Test
    void what_is_like_a_topic_is_other_topics_and_papers_and_none_of_its_answers() {
        var topic = open("Dunlins", "Dunlins and sanderlings on the phalarope slip.");
        topics.reply(new ReplyTo(
                topic, "The phalarope slip: sanderlings, dunlins.", Locale.ENGLISH, ReadingRoom.AMBER, List.of()));
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
        Visitors.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        similar.load();
        assertThat(similar.getElement().getTextRecursively()).isEmpty();
        UI.getCurrent().navigate("topics/" + topic.value());
        assertThat($view(Similar.class).all()).isEmpty();
    }

    private TopicId open(String title, String body) {
        return topics.open(
                new OpenTopic(room, TopicKind.DISCUSSION, title, body, Locale.ENGLISH, ReadingRoom.AMBER, List.of()));
    }
}
