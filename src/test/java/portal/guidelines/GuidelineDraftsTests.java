package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests that the list of a person's drafts leads to the translation in which they have typed, while they may see it.
 */
@PortalTest
class GuidelineDraftsTests {
    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineTranslations translations;

    @Autowired
    Forums forums;

    @Autowired
    Drafts drafts;

    @Autowired
    TestPeople town;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_draft_in_a_translation_is_listed_as_long_as_its_author_works_on_the_version() { // AC-07, NL-01
        var trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        var translator = town.somebody(GENERAL_SECRETARIAT, null);
        TestViewers.enter(trainer);
        var space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Drafts " + UUID.randomUUID(), "How to seize")),
                Set.of(GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        var version =
                writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Seizing", "## Preparing\n\nTwo."));
        writing.assign(version, translator, MemberPart.TRANSLATOR, FRENCH, null);
        TestViewers.enter(translator);
        var translation = translations.start(version, FRENCH);
        drafts.keep(GuidelineDrafts.translationOf(translation), null, new Draft("Saisir", ""));
        assertThat(drafts.mine()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Seizing");
            assertThat(row.place().route()).endsWith("/versions/1/translations/fr");
        });
        TestViewers.enter(trainer);
        writing.release(version, translator, MemberPart.TRANSLATOR, FRENCH);
        TestViewers.enter(translator);
        assertThat(drafts.mine()).isEmpty();
    }
}
