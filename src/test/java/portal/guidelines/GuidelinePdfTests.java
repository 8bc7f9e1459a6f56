package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.documents.extraction.ConvertedPicture;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.pdf.PdfText.Chapter;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests what stands in the PDF file of a guideline, who gets it, and that the log notes the download. */
@PortalTest
class GuidelinePdfTests {
    @Autowired
    GuidelinePdf pdf;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelinePictures pictures;

    @Autowired
    Forums forums;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private GuidelineId draft;
    private GuidelineVersionId version;

    @BeforeEach
    void draft() {
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR), clock.instant());
        var space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Pages " + UUID.randomUUID(), "")),
                Set.of(NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
        version = writing.draft(new DraftGuideline(
                space,
                Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS),
                null,
                ENGLISH,
                "Seizing crypto-assets",
                "Before you begin.\n\n## Preparing **well**\n\n1. Two officers.\n\n### Cold wallets\n\nUnplug."));
        draft = new GuidelineId(database.sql("select guideline_id from guideline_version where id = ?")
                .param(version.value())
                .query(UUID.class)
                .single());
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void whoever_may_not_read_a_version_gets_no_pages_of_it() { // NL-01, NL-12
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "KE"), clock.instant());
        assertThatThrownBy(() -> pdf.of(draft, 1, ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pdf.of(draft, null, ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pdf.of(GuidelineId.random(), 1, ENGLISH)).isInstanceOf(NotFound.class);
        assertThat(downloads()).isZero();
    }

    @Test
    void the_pages_say_what_the_page_says() {
        var pages = pdf.of(draft, 1, FRENCH);
        assertThat(pages.title()).isEqualTo("Seizing crypto-assets");
        assertThat(pages.language()).isEqualTo(ENGLISH);
        assertThat(pages.marking()).isEqualTo("UNCLASSIFIED · TLP:GREEN · General Secretariat");
        assertThat(pages.warning()).contains("version 1", "Draft");
        assertThat(pages.facts().getFirst()).isEqualTo("Version 1 · English");
        assertThat(pages.facts().getLast()).startsWith("Space: Pages ");
        assertThat(pages.chapters()).extracting(Chapter::number).containsExactly("", "1", "1.1");
        assertThat(pages.chapters()).extracting(Chapter::heading).containsExactly("", "Preparing well", "Cold wallets");
        assertThat(pages.chapters().get(1).html()).contains("<li>", "Two officers.");
        assertThat(pages.foot()).startsWith("Downloaded on ").contains(" by ");
    }

    @Test
    void pictures_that_would_make_the_file_too_large_are_replaced_by_their_descriptions() { // NL-12
        var bytes = new byte[9 << 20];
        var name = pictures.add(version, new ConvertedPicture("image/png", 20, 20, bytes));
        var text = writing.text(version);
        var shown = "\n\n![A map](picture:" + name + ")";
        writing.save(new SaveRevision(version, text.revision(), "Seizing", "## Map" + shown + shown + shown));
        var pages = pdf.of(draft, 1, ENGLISH);
        assertThat(pages.pictures()).containsOnlyKeys(name);
        var html = pages.chapters().getFirst().html();
        assertThat(html.split("<img", -1)).hasSize(3);
        assertThat(html.substring(html.lastIndexOf("<img")).split("A map", -1)).hasSize(3);
    }

    @Test
    void the_log_notes_who_has_downloaded_a_version() { // NL-12
        pdf.of(draft, 1, ENGLISH);
        assertThat(downloads()).isOne();
    }

    private int downloads() {
        return database.sql("select count(*) from audit_entry where what = ? and subject_id = ?")
                .params("guidelines.fact.VersionDownloaded", draft.value())
                .query(Integer.class)
                .single();
    }
}
