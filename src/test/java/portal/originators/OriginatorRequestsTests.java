package portal.originators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.Tlp;
import portal.documents.FileDocument;
import portal.facts.Utc;
import portal.people.TestViewers;
import portal.topics.PostId;

/** Tests asking the originators of items for uses that the marking does not allow. */
class OriginatorRequestsTests extends OriginatorTest {
    @Autowired
    OriginatorRequests requests;

    @Test
    void an_outsider_asks_nobody_and_sees_no_request() { // AC-13, NL-01
        var post = post(AMBER);
        as(amina);
        var request = ask(post);
        for (var stranger : List.of(outsider, bureauOfKenya)) {
            as(stranger);
            assertThatThrownBy(() -> ask(post)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> requests.mayAsk(post.value())).isInstanceOf(NotFound.class);
            isHidden(request);
        }
        TestViewers.leave();
        assertThatThrownBy(() -> ask(post)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_reader_asks_and_only_author_and_bureau_see_it_and_answer() { // AC-13
        var post = post(AMBER);
        as(amina);
        assertThat(requests.mayAsk(post.value())).isTrue();
        var request = ask(post);
        assertThat(requests.sent(null, 10)).extracting(OriginatorRequest::id).containsExactly(request);
        assertThatThrownBy(() -> ask(post)).isInstanceOf(Refused.class).hasMessage("originators.refused.asked");
        assertThatThrownBy(() -> requests.grant(request, until(today()))).isInstanceOf(Refused.class);
        for (var other : List.of(souza, steward)) {
            as(other);
            isHidden(request);
        }
        for (var answerer : List.of(lim, bureau)) {
            as(answerer);
            assertThat(requests.waiting(10)).extracting(OriginatorRequest::id).containsExactly(request);
            assertThat(news()).contains("originators.news.asked");
            assertThatThrownBy(() -> requests.takeBack(request)).isInstanceOf(Refused.class);
        }
        requests.grant(request, new GrantUse("Not to the press", today()));
        assertThat(requests.waiting(10)).isEmpty();
        assertThatThrownBy(() -> requests.refuse(request, "Too late")).isInstanceOf(Refused.class);
        as(amina);
        assertThat(requests.request(request)).satisfies(shown -> {
            assertThat(shown.state()).isEqualTo(RequestState.GRANTED);
            assertThat(shown.terms()).isEqualTo("Not to the press");
            assertThat(shown.isMine()).isTrue();
        });
        assertThat(news()).contains("originators.news.granted").doesNotContain("originators.news.asked");
        as(steward);
        assertThat(news()).noneMatch(words -> words.startsWith("originators."));
    }

    @Test
    void the_people_of_the_originator_have_nobody_to_ask() { // AC-10
        var post = post(AMBER);
        assertThat(requests.mayAsk(post.value())).isFalse();
        assertThatThrownBy(() -> ask(post)).isInstanceOf(Refused.class);
        as(bureau);
        assertThatThrownBy(() -> ask(post)).isInstanceOf(Refused.class);
    }

    @Test
    void a_refusal_says_why_and_a_request_can_be_taken_back() {
        var post = post(AMBER);
        as(amina);
        var refused = ask(post);
        as(lim);
        requests.refuse(refused, "It would name the source.");
        as(amina);
        assertThat(requests.request(refused).state()).isEqualTo(RequestState.REFUSED);
        assertThat(requests.request(refused).terms()).isEqualTo("It would name the source.");
        var second = ask(post);
        requests.takeBack(second);
        as(lim);
        assertThatThrownBy(() -> requests.grant(second, until(today()))).isInstanceOf(Refused.class);
    }

    @Test
    void a_permission_ends_by_itself_after_its_last_day_or_when_the_originator_ends_it() { // AC-13
        var post = post(AMBER);
        as(amina);
        var ended = ask(post);
        var lasting = requests.ask(
                new AskOriginator(post.value(), WantedUse.USE_IN_PROCEEDINGS, "The prosecutor", "A trial"));
        as(bureau);
        assertThatThrownBy(() -> requests.grant(ended, until(today().minusDays(1))))
                .hasMessage("originators.refused.past");
        assertThatThrownBy(() -> requests.grant(ended, until(today().plusYears(6))))
                .hasMessage("originators.refused.far");
        requests.grant(ended, until(today().plusDays(9)));
        requests.grant(lasting, until(today().plusDays(1)));
        requests.end(ended);
        as(amina);
        assertThat(requests.request(ended).state()).isEqualTo(RequestState.ENDED);
        assertThat(news()).contains("originators.news.ended");
        assertThat(requests.request(lasting).state()).isEqualTo(RequestState.GRANTED);
        clock.advance(Duration.ofDays(2));
        as(bureau);
        assertThat(requests.request(lasting).state()).isEqualTo(RequestState.ENDED);
        assertThatThrownBy(() -> requests.end(lasting)).isInstanceOf(Refused.class);
    }

    @Test
    void whoever_may_no_longer_read_the_item_finds_no_trace_of_the_request() { // AC-18
        var post = post(AMBER);
        as(amina);
        var request = ask(post);
        as(lim);
        topics.reMark(post, AMBER.withExcluded(Set.of(KE)));
        as(amina);
        isHidden(request);
        assertThat(requests.sent(null, 10)).isEmpty();
        assertThat(news()).noneMatch(words -> words.startsWith("originators."));
    }

    @Test
    void a_permission_never_widens_by_itself_and_only_the_originator_marks_anew() { // AC-11
        var marking = AMBER.withTlp(Tlp.AMBER_STRICT).withExcluded(Set.of(BR));
        var post = post(marking);
        as(amina);
        var request = requests.ask(
                new AskOriginator(post.value(), WantedUse.DROP_EXCLUSION, BR, null, "Souza", "He has the server."));
        as(lim);
        requests.grant(request, until(today()));
        assertThat(requests.marking(request).marking()).isEqualTo(marking);
        as(souza);
        assertThatThrownBy(() -> topics.post(post)).isInstanceOf(NotFound.class);
        as(amina);
        var wanted = requests.request(request).wanted(marking);
        assertThat(wanted.excluded()).isEmpty();
        assertThatThrownBy(() -> requests.reMark(request, wanted)).isInstanceOf(Refused.class);
        as(lim);
        requests.reMark(request, wanted);
        as(souza);
        assertThat(topics.post(post).body()).contains("Godwits");
    }

    @Test
    void a_file_marked_H2_is_copied_only_with_permission_until_its_last_day() { // AC-13
        as(lim);
        var paper = documents.file(
                new FileDocument(room, withoutCopies(), "weir.txt"),
                new ByteArrayInputStream("Godwits".getBytes(UTF_8)));
        var version = documents.card(paper).latest().id();
        assertThat(documents.content(paper, version)).isNotNull();
        as(amina);
        assertThat(documents.mayCopy(paper)).isFalse();
        assertThatThrownBy(() -> documents.content(paper, version)).hasMessage("originators.refused.ask");
        var request =
                requests.ask(new AskOriginator(paper.value(), WantedUse.FORWARD, "The port police", "To warn them"));
        as(lim);
        requests.grant(request, until(today()));
        as(amina);
        assertThat(documents.content(paper, version)).isNotNull();
        as(souza);
        assertThatThrownBy(() -> documents.content(paper, version)).hasMessage("originators.refused.ask");
        clock.advance(Duration.ofDays(1));
        as(amina);
        assertThat(documents.mayCopy(paper)).isFalse();
    }

    @Test
    void what_is_empty_or_too_long_is_refused() {
        var post = post(AMBER).value();
        as(amina);
        assertThatThrownBy(() -> new AskOriginator(post, WantedUse.OTHER, " ", "Why"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new AskOriginator(post, WantedUse.OTHER, "x".repeat(501), "Why"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new AskOriginator(post, WantedUse.OTHER, "Me", "x".repeat(2_001)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new AskOriginator(post, WantedUse.DROP_EXCLUSION, "Me", "Why"))
                .hasMessage("originators.refused.which-country");
        assertThatThrownBy(() -> new AskOriginator(post, WantedUse.LIGHTER_MARKING, "Me", "Why"))
                .hasMessage("originators.refused.which-tlp");
        assertThatThrownBy(() -> new GrantUse("x".repeat(2_001), today())).isInstanceOf(Refused.class);
    }

    @Test
    void the_table_stands_on_the_door_plate() throws IOException {
        var plate = Files.readString(Path.of("src/main/java/portal/originators/package-info.java"));
        assertThat(plate.replaceAll("(?m)^ \\* ?", "")).contains(RequestStep.STEPS.toString());
    }

    private RequestId ask(PostId post) {
        return requests.ask(new AskOriginator(post.value(), WantedUse.FORWARD, "The port police", "To warn them"));
    }

    private void isHidden(RequestId request) {
        assertThatThrownBy(() -> requests.request(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.grant(request, until(today()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.refuse(request, "No")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.end(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.takeBack(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.marking(request)).isInstanceOf(NotFound.class);
        assertThat(requests.received(null, 10)).isEmpty();
    }

    private static GrantUse until(LocalDate day) {
        return new GrantUse("", day);
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
