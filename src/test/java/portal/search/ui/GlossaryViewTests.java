package portal.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.terms.Glossary;
import portal.search.terms.GlossaryEntry;
import portal.ui.Confirm;
import portal.ui.PageTest;

/** Tests the glossary page, for trainers and for everybody else. */
@PortalTest
class GlossaryViewTests extends PageTest {
    @Autowired
    Glossary glossary;

    @Autowired
    TestPeople town;

    private final String word = "hoopoe" + UUID.randomUUID().toString().substring(0, 6);
    private PersonId keeper;

    @BeforeEach
    void enter() {
        keeper = town.somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.TRAINER);
        TestViewers.enter(keeper);
    }

    @AfterEach
    void leave() {
        TestViewers.enter(keeper);
        entries().forEach(entry -> glossary.remove(entry.key()));
        TestViewers.leave();
    }

    @Test
    void everybody_reads_it_and_finds_nothing_to_press_and_search_and_its_help_lead_there() {
        for (var reader : List.of(
                town.somebody(Affiliation.NATIONAL_AGENCY, "SG"),
                town.somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.ADMIN))) {
            TestViewers.enter(reader);
            assertThat(open("seizure"))
                    .contains("seizure", "saisie", "incautación")
                    .doesNotContain("Changed by");
            assertThat($view(Button.class).all().stream().map(Button::getText))
                    .noneMatch(List.of("Add an entry", "Change the entry", "Remove")::contains);
        }
        for (var page : List.of("search", "search/help")) {
            UI.getCurrent().navigate(page);
            assertThat($view(Anchor.class).all())
                    .anyMatch(link -> link.getHref().equals("glossary"));
        }
    }

    @Test
    void a_keeper_adds_an_entry_and_finds_it_by_any_of_its_words() {
        open("");
        test($view(Button.class).withText("Add an entry").single()).click();
        fill("English", word);
        fill("French", "huppe " + word + " | puput " + word);
        save();
        assertThat(open("puput " + word)).contains("1 entry", word, "huppe " + word + " | puput " + word, "Changed by");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void an_entry_is_changed_and_removed_only_when_that_is_meant() {
        glossary.add(Map.of("en", word, "fr", "huppe"));
        open(word);
        test($view(Button.class).withText("Change the entry").single()).click();
        fill("Spanish", "abubilla " + word);
        save();
        assertThat(text()).contains("abubilla " + word);
        press($view(Button.class).withText("Remove").single());
        assertThat($(Confirm.class).single().getHeaderTitle()).contains(word);
        press($(Button.class).withText("Cancel").all().getLast());
        assertThat(entries()).hasSize(1);
        press($view(Button.class).withText("Remove").single());
        press($(Button.class).withText("Remove").all().getLast());
        assertThat(entries()).isEmpty();
        assertThat(text()).contains("0 entries").doesNotContain("abubilla");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays() {
        open("");
        test($view(Button.class).withText("Add an entry").single()).click();
        fill("English", word);
        save();
        assertThat(field("French").isInvalid()).isTrue();
        assertThat(field("French").getErrorMessage()).isEqualTo("Say it in two languages at least.");
        assertThat(field("English").isInvalid()).isFalse();
        assertThat(field("English").getValue()).isEqualTo(word);
        field("Spanish").setValue("x".repeat(Glossary.LONGEST + 1));
        save();
        assertThat(field("Spanish").getErrorMessage()).isEqualTo("That is too long for one language.");
        assertThat(entries()).isEmpty();
        field("Spanish").setValue("abubilla");
        save();
        assertThat(entries()).hasSize(1);
    }

    private List<GlossaryEntry> entries() {
        return glossary.entries(word, Locale.ENGLISH);
    }

    private void fill(String language, String words) {
        test(field(language)).setValue(words);
    }

    private TextField field(String language) {
        return $(TextField.class).withCaption(language).single();
    }

    private void save() {
        press($(Button.class).withText("Save").single());
    }

    private void press(Button button) {
        test(button).click();
    }

    private String open(String words) {
        UI.getCurrent()
                .navigate(
                        "glossary",
                        words.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", words)));
        return text();
    }
}
