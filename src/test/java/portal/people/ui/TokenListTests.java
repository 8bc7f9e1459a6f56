package portal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.people.AccessTokens;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.CopyButton;
import portal.ui.PageTest;

/** Tests the list of access tokens on the account page. */
@PortalTest
class TokenListTests extends PageTest {
    @Autowired
    AccessTokens tokens;

    @Autowired
    TestPeople town;

    @BeforeEach
    void enter() {
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "KE"));
        UI.getCurrent().add(new TokenList(tokens));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_new_token_is_shown_once_and_then_known_by_its_name() {
        test(name()).setValue("my script");
        press("Make a token");
        var shown = $(TextField.class).all().stream()
                .map(TextField::getValue)
                .filter(value -> value.startsWith("liaison_"))
                .findFirst()
                .orElseThrow();
        assertThat(tokens.session(shown)).isPresent();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new TokenList(tokens));
        assertThat(text()).contains("my script", "read").doesNotContain(shown);
    }

    @Test
    void a_new_token_has_a_button_beside_it_that_copies_it() {
        test(name()).setValue("my script");
        press("Make a token");
        var field = $(TextField.class).all().stream()
                .filter(each -> each.getValue().startsWith("liaison_"))
                .findFirst()
                .orElseThrow();
        assertThat(field.getSuffixComponent()).isInstanceOfSatisfying(CopyButton.class, copy -> {
            assertThat(copy.getElement().getAttribute("data-copy")).isEqualTo(field.getValue());
            assertThat(copy.getElement().getTextRecursively()).isEqualTo("Copy");
        });
    }

    @Test
    void a_token_needs_a_name() {
        press("Make a token");
        assertThat(name().isInvalid()).isTrue();
        assertThat(tokens.mine()).isEmpty();
    }

    @Test
    void a_token_is_revoked_after_a_question() {
        test(name()).setValue("my script");
        press("Make a token");
        press("Revoke");
        assertThat(tokens.mine()).hasSize(1);
        confirm();
        assertThat(tokens.mine()).isEmpty();
        assertThat(text()).doesNotContain("my script");
    }

    private TextField name() {
        return $(TextField.class).all().stream()
                .filter(field -> "Name".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
