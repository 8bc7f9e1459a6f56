package portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.PageClasses;
import portal.PortalTest;
import portal.worlds.PageRenderer;

/** Tests that every page sends a person who has not shown both factors recently to the sign-in page (AC-01, AC-30). */
@PortalTest
class BothFactorsTests {
    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople town;

    @Autowired
    Clock clock;

    private PersonId lim;
    private PageRenderer pages;

    @BeforeEach
    void lim() {
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        pages = new PageRenderer(portal);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
        pages.close();
    }

    @Test
    void a_password_alone_opens_no_page() throws ClassNotFoundException {
        TestViewers.enter(lim, clock.instant(), PASSWORD_AUTHORITY);
        everyWayLeadsToTheDoor();
    }

    @Test
    void a_code_alone_opens_no_page() throws ClassNotFoundException {
        TestViewers.enter(lim, clock.instant(), SecondFactor.AUTHORITY);
        everyWayLeadsToTheDoor();
    }

    @Test
    void what_was_shown_too_long_ago_opens_no_page() throws ClassNotFoundException {
        var tooLongAgo = clock.instant().minus(Viewers.SIGNED_IN_FOR);
        TestViewers.enter(lim, tooLongAgo, PASSWORD_AUTHORITY, SecondFactor.AUTHORITY);
        everyWayLeadsToTheDoor();
    }

    @Test
    void both_open_what_is_there_almost_to_the_end_of_eight_hours() {
        var latest = clock.instant().minus(Viewers.SIGNED_IN_FOR).plus(Duration.ofMinutes(5));
        TestViewers.enter(lim, latest, PASSWORD_AUTHORITY, SecondFactor.AUTHORITY);
        assertThat(pages.open("account").text()).contains("My account");
        assertThat(pages.shown()).hasSize(1);
    }

    private void everyWayLeadsToTheDoor() throws ClassNotFoundException {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(15);
        for (var address : addresses) {
            var page = pages.open(address);
            assertThat(page.sent()).as(address).contains("\"/login\"");
            assertThat(page.text()).as(address).doesNotContain("Nothing to show here", "Main menu");
        }
        assertThat(pages.shown()).isEmpty();
    }

    /** Returns one address of every page, without the sign-in page. */
    private static List<String> addresses() {
        return PageClasses.all().stream()
                .filter(page -> !page.isAnnotationPresent(AnonymousAllowed.class))
                .map(page -> page.getAnnotation(Route.class)
                        .value()
                        .replaceAll(":\\w+", UUID.randomUUID().toString()))
                .toList();
    }
}
