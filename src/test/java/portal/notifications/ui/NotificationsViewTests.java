package portal.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Holder;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.TestRoom;
import portal.people.People;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;
import portal.ui.MarkdownText;
import portal.ui.PageTest;

/** Tests the button for following, and the page of notifications. */
@PortalTest
class NotificationsViewTests extends PageTest {
    @Autowired
    LeafletSpaces library;

    @Autowired
    Topics topics;

    @Autowired
    Spaces spaces;

    @Autowired
    People people;

    @Autowired
    NewsOfFollowed bell;

    private PersonId lim;
    private PersonId amina;
    private SpaceId room;
    private TopicId topic;

    @BeforeEach
    void build() {
        lim = library.officer("SG");
        amina = library.officer("KE");
        room = library.room("HERON", lim, amina);
        topic = open("Phalaropes");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void the_button_in_the_head_of_a_topic_and_of_a_space_follows_it_and_stops() {
        for (var page :
                List.of(topic.route(), "knowledge/" + library.forum("Wildlife").value())) {
            enter(amina, page);
            assertThat(button().getText()).isEqualTo("Follow");
            button().click();
            enter(amina, page);
            assertThat(button().getText()).isEqualTo("Following");
            assertThat(button().getElement().getAttribute("aria-pressed")).isEqualTo("true");
            button().click();
            enter(amina, page);
            assertThat(button().getText()).isEqualTo("Follow");
        }
    }

    @Test
    void the_bell_groups_by_item_counts_what_it_lists_and_falls_when_the_item_is_opened() {
        answer("One");
        answer("Two");
        TestViewers.enter(lim);
        assertThat(bell.items()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Phalaropes");
            assertThat(item.says()).isEqualTo("2 answers, the latest by " + name(amina));
            assertThat(item.count()).isEqualTo(2);
            assertThat(item.address()).startsWith(topic.route() + "?post=");
        });
        enter(lim, topic.route());
        assertThat(bell.items()).isEmpty();
    }

    @Test
    void the_page_lists_seen_and_unseen_news_what_is_unread_and_what_is_followed() {
        answer("One");
        enter(lim, topic.route());
        var other = open("Dunlins");
        TestViewers.enter(amina);
        topics.reply(new ReplyTo(other, "Here.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        enter(lim, "notifications");
        assertThat(text()).containsSubsequence("Dunlins", "New", name(amina) + " answered", "HERON", "Phalaropes");
        enter(lim, "notifications?tab=unread");
        assertThat(text()).contains("Dunlins").doesNotContain("Phalaropes");
        enter(lim, "notifications?tab=following");
        assertThat(text()).containsSubsequence("Dunlins", "Following", "Phalaropes", "Following");
        assertThat(button().getAriaLabel()).contains("Following Dunlins");
        button().click();
        assertThat(button().getAriaLabel()).contains("Follow Dunlins");
        $view(Button.class).all().stream()
                .filter(each -> each.getText().equals("Mark all as seen"))
                .findFirst()
                .orElseThrow()
                .click();
        enter(lim, "notifications?tab=unread");
        assertThat(text()).contains("Nothing unread");
    }

    @Test
    void whoever_loses_a_space_finds_nothing_of_it_on_the_page() { // NL-09
        enter(amina, topic.route());
        button().click();
        TestViewers.enter(lim);
        topics.reply(new ReplyTo(topic, "Here.", Locale.ENGLISH, TestRoom.AMBER, List.of()));
        enter(amina, "notifications");
        assertThat(text()).contains("Phalaropes");
        TestViewers.enter(lim);
        spaces.revoke(room, Holder.person(amina));
        for (var page : List.of("notifications", "notifications?tab=unread", "notifications?tab=following")) {
            enter(amina, page);
            assertThat(text()).doesNotContain("Phalaropes", "HERON").contains("Go to the knowledge spaces");
        }
    }

    @Test
    void a_mention_shows_the_name_of_whoever_reads_it_and_anything_else_as_typed() {
        var username = people.find(amina).orElseThrow().username();
        TestViewers.enter(lim);
        topics.reply(new ReplyTo(
                topic,
                "Ask @" + username + " or @nobody `@" + username + "`",
                Locale.ENGLISH,
                TestRoom.AMBER,
                List.of()));
        enter(lim, topic.route());
        assertThat(html())
                .contains("<span class=\"mention\" dir=\"auto\">@" + name(amina) + "</span>")
                .contains("or @nobody", "<code>@" + username + "</code>");
    }

    private TopicId open(String title) {
        TestViewers.enter(lim);
        return topics.open(
                new OpenTopic(room, TopicKind.QUESTION, title, "Where?", Locale.ENGLISH, TestRoom.AMBER, List.of()));
    }

    private void answer(String words) {
        TestViewers.enter(amina);
        topics.reply(new ReplyTo(topic, words, Locale.ENGLISH, TestRoom.AMBER, List.of()));
    }

    private void enter(PersonId who, String page) {
        TestViewers.enter(who);
        var parts = page.split("\\?tab=");
        if (parts.length == 1) UI.getCurrent().navigate(page);
        else UI.getCurrent().navigate(parts[0], QueryParameters.of("tab", parts[1]));
    }

    private Button button() {
        return $view(FollowButton.class).first();
    }

    private String name(PersonId person) {
        return people.find(person).orElseThrow().name();
    }

    @Override
    protected String text() {
        return $view(NotificationsView.class).single().getElement().getTextRecursively();
    }

    private String html() {
        return $view(MarkdownText.class).all().stream()
                .map(text -> text.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }
}
