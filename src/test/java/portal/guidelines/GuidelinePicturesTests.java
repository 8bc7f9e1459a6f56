package portal.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;
import static portal.people.Role.GUIDELINE_REVIEWER;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Refused;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.documents.TestRoom;
import portal.documents.extraction.ConvertedPicture;
import portal.documents.extraction.LeftOut;
import portal.documents.extraction.TestPictures;
import portal.documents.extraction.WordFiles;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests the pictures of guidelines, and texts from files: a picture is served only to those who may read a version
 * whose text shows it.
 */
@PortalTest
class GuidelinePicturesTests {
    private static final ConvertedPicture PICTURE = picture(30);
    private static final String TEXT = "## Prepare\n\nTwo officers.";
    private static final String NOWHERE = "0123456789abcdef";

    @Autowired
    Guidelines guidelines;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    GuidelinePictures pictures;

    @Autowired
    NewGuidelines starts;

    @Autowired
    GuidelineImports imports;

    @Autowired
    Forums forums;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId reviewer;
    private PersonId officer;
    private SpaceId space;

    @BeforeEach
    void people() {
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        officer = town.somebody(NATIONAL_AGENCY, "KE");
        as(trainer);
        space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Pictures " + UUID.randomUUID(), "How to show")),
                Set.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_picture_of_a_draft_and_none_are_the_same_to_an_outsider() { // AC-07, NL-01
        var draft = draft();
        var name = pictures.add(draft, PICTURE);
        save(draft, TEXT + shown(name));
        assertThat(shows(draft, 1, name)).isTrue();
        as(officer);
        assertThat(shows(draft, 1, name)).isFalse();
        assertThat(shows(draft, 1, NOWHERE)).isFalse();
        assertThatThrownBy(() -> pictures.add(draft, PICTURE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pictures.convert(draft, PICTURE.bytes())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.read(draft, "a.md", TEXT.getBytes(UTF_8)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readers_see_the_pictures_of_the_version_that_they_read_and_no_others() {
        var first = draft();
        var kept = pictures.add(first, PICTURE);
        var unused = pictures.add(first, picture(31));
        save(first, TEXT + shown(kept));
        publish(first);
        as(officer);
        assertThat(shows(first, 1, kept)).isTrue();
        assertThat(shows(first, 1, unused)).isFalse();

        as(trainer);
        var next = writing.draftNext(guideline(first), true, "New map");
        var fresh = pictures.add(next, picture(32));
        save(next, TEXT + shown(kept) + shown(fresh));
        assertThat(shows(first, 2, kept)).isTrue();
        assertThat(shows(first, 2, fresh)).isTrue();
        assertThat(shows(first, 1, fresh)).isFalse();
        as(officer);
        assertThat(shows(first, 1, kept)).isTrue();
        assertThat(shows(first, 1, fresh)).isFalse();
        assertThat(shows(first, 2, fresh)).isFalse();
        assertThat(shows(first, 2, kept)).isFalse();
    }

    @Test
    void whoever_works_on_a_version_sees_a_picture_before_the_text_is_saved() {
        var draft = draft();
        var name = pictures.add(draft, PICTURE);
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        assertThat(shows(draft, 1, name)).isTrue();
        as(reviewer);
        assertThat(shows(draft, 1, name)).isTrue();
        assertThatThrownBy(() -> pictures.add(draft, picture(31))).isInstanceOf(Refused.class);
    }

    @Test
    void only_trainers_of_the_space_start_a_guideline_with_pictures() { // NL-01
        as(officer);
        assertThatThrownBy(() -> starts.start(plan(TEXT), null, List.of(PICTURE)))
                .isInstanceOf(Refused.class);
        as(town.somebody(PRIVATE_PARTNER, null, TRAINER));
        assertThatThrownBy(() -> starts.start(plan(TEXT), null, List.of(PICTURE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_guideline_is_started_with_all_its_pictures_or_not_at_all() {
        var broken = new ConvertedPicture("image/" + "x".repeat(1_000), 30, 20, TestPictures.png(31, 20));
        assertThatThrownBy(() -> starts.start(plan(TEXT), null, List.of(PICTURE, broken)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> starts.start(plan(TEXT), new DocumentId(UUID.randomUUID()), List.of(PICTURE)))
                .isInstanceOf(NotFound.class);
        assertThat(writing.mine()).isEmpty();
        var name = PictureName.of(PICTURE.bytes());
        var version = starts.start(plan(TEXT + shown(name)), null, List.of(PICTURE));
        assertThat(shows(version, 1, name)).isTrue();
        assertThat(writing.mine()).hasSize(1);
    }

    @Test
    void the_bytes_that_come_back_are_those_that_were_added_and_twice_is_once() {
        var draft = draft();
        var name = pictures.add(draft, PICTURE);
        assertThat(pictures.add(draft, PICTURE)).isEqualTo(name);
        var content = pictures.content(guideline(draft), 1, name);
        assertThat(content.mediaType()).isEqualTo("image/png");
        assertThat(content.bytes()).isEqualTo(PICTURE.bytes());
    }

    @Test
    void the_log_notes_who_has_seen_a_picture_of_a_restricted_guideline_once_a_minute() { // NL-12
        space = rooms.openedBy(trainer, reviewer, officer);
        as(trainer);
        var marking = Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.GS);
        var version = writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Showing", TEXT));
        var name = pictures.add(version, PICTURE);
        save(version, TEXT + shown(name));
        publish(version);
        as(officer);
        assertThat(shows(version, 1, NOWHERE)).isFalse();
        assertThat(looks(officer, version)).isZero();
        assertThat(shows(version, 1, name)).isTrue();
        assertThat(shows(version, 1, name)).isTrue();
        assertThat(looks(officer, version)).isOne();
    }

    @Test
    void a_published_version_takes_no_pictures() {
        var version = draft();
        publish(version);
        assertThatThrownBy(() -> pictures.add(version, PICTURE)).hasMessage("guidelines.refused.published");
    }

    @Test
    void a_version_has_only_so_many_pictures() {
        var draft = draft();
        pictures.add(draft, PICTURE);
        for (var i = 1; i < GuidelinePictures.MOST_PICTURES; i++)
            database.sql("insert into guideline_picture select version_id, lpad(?, 16, 'x'), guideline_id, sha256,"
                            + " media_type, width, height, address, author, added_at from guideline_picture"
                            + " where version_id = ? limit 1")
                    .params(Integer.toString(i), draft.value())
                    .update();
        assertThatThrownBy(() -> pictures.add(draft, picture(31)))
                .isInstanceOf(Refused.class)
                .hasMessage("guidelines.picture.refused.many");
    }

    @Test
    @Tag("slow")
    void what_is_too_large_or_of_another_kind_is_refused() {
        var draft = draft();
        assertThatThrownBy(() -> pictures.convert(draft, new byte[GuidelinePictures.MOST_BYTES + 1]))
                .hasMessage("guidelines.picture.refused.large");
        assertThatThrownBy(() -> pictures.convert(draft, "<svg/>".getBytes(UTF_8)))
                .hasMessage("guidelines.picture.refused.kind");
        assertThat(pictures.convert(draft, TestPictures.gif(30, 20)).mediaType())
                .isEqualTo("image/png");
    }

    @Test
    @Tag("slow")
    void a_word_file_becomes_a_text_with_pictures() {
        var draft = draft();
        var imported = imports.read(draft, "Guide.DOCX", WordFiles.guideline());
        var name = pictures.add(draft, imported.pictures().getFirst());
        assertThat(imported.markdown()).contains("## Prepare", "](picture:" + name + ")");
        assertThat(imported.shownIn(imported.markdown())).hasSize(1);
        assertThat(imported.shownIn("")).isEmpty();
        save(draft, imported.markdown());
        assertThat(writing.text(draft).text().clauses())
                .extracting(clause -> clause.heading())
                .containsExactly("Prepare", "Bring along", "Seize");
        assertThatThrownBy(() -> imports.read(draft, "a.docx", "no".getBytes(UTF_8)))
                .hasMessage("guidelines.import.refused.WRONG_KIND");
    }

    @Test
    void a_markdown_file_is_taken_as_it_is_and_foreign_pictures_are_counted() {
        var file = "\uFEFF## Prepare\n\n![map](https://example.org/map.png) Two officers.\n";
        var imported = imports.read(space, "guide.md", file.getBytes(UTF_8));
        assertThat(imported.markdown()).isEqualTo(file.substring(1).strip());
        assertThat(imported.leftOut()).isEqualTo(Map.of(LeftOut.PICTURE, 1));
        assertThat(imports.read(space, "guide.md", TEXT.getBytes(UTF_8)).leftOut())
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_text_is_refused_with_a_reason() {
        isRefused("a.odt", TEXT.getBytes(UTF_8), "kind");
        isRefused("a.md", new byte[] {(byte) 0xE9, 't', 'e'}, "encoding");
        isRefused("a.md", "a\0b".getBytes(UTF_8), "encoding");
        isRefused("a.md", " \n ".getBytes(UTF_8), "empty");
        isRefused("a.md", new byte[GuidelineImports.MOST_BYTES + 1], "large");
        assertThatThrownBy(() -> imports.read(
                        space,
                        "a.md",
                        "a".repeat(GuidelineWriting.LONGEST_TEXT + 1).getBytes(UTF_8)))
                .hasMessage("guidelines.refused.long");
    }

    @Test
    void only_trainers_of_the_space_take_texts_from_files() {
        as(officer);
        assertThatThrownBy(() -> imports.read(space, "a.md", TEXT.getBytes(UTF_8)))
                .isInstanceOf(Refused.class);
    }

    private void isRefused(String fileName, byte[] file, String why) {
        assertThatThrownBy(() -> imports.read(space, fileName, file)).hasMessage("guidelines.import.refused." + why);
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }

    private static ConvertedPicture picture(int width) {
        return new ConvertedPicture("image/png", width, 20, TestPictures.png(width, 20));
    }

    private static String shown(String name) {
        return "\n\n![A map](picture:" + name + ")";
    }

    /** Returns whether the viewer gets a picture; if not, they get the same answer as for one that does not exist. */
    private boolean shows(GuidelineVersionId version, int number, String name) {
        try {
            pictures.content(guideline(version), number, name);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private GuidelineVersionId draft() {
        return writing.draft(plan(TEXT));
    }

    private DraftGuideline plan(String markdown) {
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        return new DraftGuideline(space, marking, null, ENGLISH, "Showing", markdown);
    }

    /** Returns how often the log says that this person has seen the guideline. */
    private int looks(PersonId person, GuidelineVersionId version) {
        return database.sql("select count(*) from audit_entry where what = ? and subject_id = ? and actor_id = ?")
                .params("access.fact.ItemRead", guideline(version).value(), person.value())
                .query(Integer.class)
                .single();
    }

    private void save(GuidelineVersionId version, String markdown) {
        var text = writing.text(version);
        writing.save(new SaveRevision(version, text.revision(), text.text().title(), markdown));
    }

    private void publish(GuidelineVersionId version) {
        writing.assign(version, reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(version, true, "");
        as(reviewer);
        reviews.approve(version, writing.text(version).text().hash());
        as(trainer);
        publication.publish(version, Utc.day(clock.instant()).plusYears(1));
    }

    private GuidelineId guideline(GuidelineVersionId version) {
        return new GuidelineId(database.sql("select guideline_id from guideline_version where id = ?")
                .param(version.value())
                .query(UUID.class)
                .single());
    }
}
