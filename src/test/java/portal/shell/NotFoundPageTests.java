package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests that the "not found" page has a title, like every page. */
@PortalTest
class NotFoundPageTests extends PageTest {
    @Autowired
    TestPeople town;

    @BeforeEach
    void enter() {
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "KE"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/page", "topics/"})
    void what_is_not_there_is_told_in_the_pages_title(String address) {
        UI.getCurrent().navigate(address.endsWith("/") ? address + UUID.randomUUID() : address);
        assertThat($(H1.class).single().getText()).isNotBlank();
    }
}
