package portal.guidelines.ui;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.documents.extraction.ConvertedPicture;
import portal.documents.extraction.TestPictures;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.guidelines.DraftGuideline;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineWriting;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests what a browser receives when it asks for a picture of a guideline. */
@PortalTest
class PictureRequestsTests {
    private static final ConvertedPicture PICTURE = new ConvertedPicture("image/png", 30, 20, TestPictures.png(30, 20));
    private static final String NOWHERE = "0123456789abcdef";

    @Autowired
    PictureRequests requests;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelinePictures pictures;

    @Autowired
    Forums forums;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    private GuidelineId guideline;
    private String name;

    @BeforeEach
    void draft() {
        as(town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR));
        var space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Requests " + UUID.randomUUID(), "How to show")),
                Set.of(NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        var version = writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Showing", "Two officers."));
        guideline = reviews.work(version).guideline();
        name = pictures.add(version, PICTURE);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void the_picture_comes_with_headers_that_let_nothing_in_it_run() throws IOException { // NL-15
        var answer = Objects.requireNonNull(asked(path(name)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getContentAsByteArray()).isEqualTo(PICTURE.bytes());
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void a_hidden_picture_and_none_give_the_same_answer() throws IOException { // NL-01
        as(town.somebody(NATIONAL_AGENCY, "KE"));
        for (var path :
                List.of(path(name), path(NOWHERE), "/guidelines/" + UUID.randomUUID() + "/1/pictures/" + name)) {
            var answer = Objects.requireNonNull(asked(path));
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
            assertThat(answer.getHeaderNames()).isEmpty();
        }
    }

    @Test
    void other_addresses_are_left_to_the_pages() throws IOException {
        for (var path : List.of(
                "/",
                "/guidelines",
                path("x"),
                path(name) + "/more",
                path(name).replace("/1/", "/0/"),
                path(name).replace("/1/", "/-1/")))
            assertThat(asked(path)).as(path).isNull();
    }

    private String path(String picture) {
        return "/" + PictureRequests.addresses(guideline, 1).of(picture);
    }

    /** Returns the answer; null if the address is not one of a picture. */
    private MockHttpServletResponse asked(String path) throws IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        var response = new MockHttpServletResponse();
        var isTaken = requests.handleRequest(
                null, new VaadinServletRequest(request, null), new VaadinServletResponse(response, null));
        return isTaken ? response : null;
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
