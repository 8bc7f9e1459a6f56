package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.GUIDELINE_REVIEWER;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.guidelines.VersionPresence.Other;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests that those who work on a version see each other there, and that nobody else sees them or is seen. */
@PortalTest
class GuidelinePresenceTests {
    private static final String TEXT = "## Preparing\n\nTwo officers.";

    @Autowired
    GuidelinePresence presence;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelineReviewers reviewers;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    Forums forums;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId reviewer;
    private PersonId officer;
    private GuidelineVersionId draft;

    @BeforeEach
    void draft() {
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        officer = town.somebody(NATIONAL_AGENCY, "KE");
        as(trainer);
        var space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Presence " + UUID.randomUUID(), "How to seize")),
                Set.of(NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        draft = writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Seizing", TEXT));
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void two_people_see_each_other_and_who_is_writing_where() {
        var clause = writing.text(draft).text().clauses().getFirst().id();
        assertThat(presence.here(draft, true, clause).others()).isEmpty();
        as(reviewer);
        assertThat(presence.here(draft, false, null).others()).singleElement().satisfies(other -> {
            assertThat(other.person().id()).isEqualTo(trainer);
            assertThat(other.isWriting()).isTrue();
            assertThat(other.clause()).isEqualTo(clause);
        });
        assertThat(seenBy(trainer)).containsExactly(reviewer);
    }

    @Test
    void a_stand_in_is_seen_like_everybody_who_works_on_the_version() { // AC-07
        var standIn = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        reviewers.nameStandIn(draft, reviewer, standIn);
        as(standIn);
        presence.here(draft, false, null);
        assertThat(seenBy(trainer)).containsExactly(standIn);
        reviewers.releaseStandIn(draft, reviewer);
        assertThat(seenBy(trainer)).isEmpty();
        as(standIn);
        assertThatThrownBy(() -> presence.here(draft, false, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_has_closed_the_page_is_not_seen_a_little_later() {
        presence.here(draft, true, null);
        clock.advance(GuidelinePresence.FRESH.plusSeconds(1));
        assertThat(seenBy(reviewer)).isEmpty();
    }

    @Test
    void outsiders_see_nobody_and_are_not_seen() { // AC-07, NL-01
        presence.here(draft, true, null);
        as(officer);
        assertThatThrownBy(() -> presence.here(draft, false, null)).isInstanceOf(NotFound.class);
        as(town.somebody(GENERAL_SECRETARIAT, null, TRAINER, GUIDELINE_REVIEWER));
        assertThatThrownBy(() -> presence.here(draft, false, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> presence.here(GuidelineVersionId.random(), false, null))
                .isInstanceOf(NotFound.class);
        assertThat(seenBy(trainer)).isEmpty();
    }

    @Test
    void readers_of_a_version_in_force_do_not_see_who_works_on_it() {
        reviews.submit(draft, true, "");
        as(reviewer);
        reviews.approve(draft, writing.text(draft).text().hash());
        as(trainer);
        publication.publish(draft, Utc.day(clock.instant()).plusMonths(6));
        presence.here(draft, false, null);
        as(officer);
        assertThatThrownBy(() -> presence.here(draft, false, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_no_longer_works_on_a_version_is_gone_at_once() { // AC-23
        as(reviewer);
        presence.here(draft, false, null);
        assertThat(seenBy(trainer)).containsExactly(reviewer);
        writing.release(draft, reviewer, MemberPart.REVIEWER, null);
        assertThat(seenBy(trainer)).isEmpty();
        as(reviewer);
        assertThatThrownBy(() -> presence.here(draft, false, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void others_learn_at_once_who_has_saved_a_new_text() {
        as(reviewer);
        var before = presence.here(draft, false, null).revision();
        as(trainer);
        writing.save(new SaveRevision(draft, before, "Seizing", TEXT.replace("Two", "Three")));
        assertThat(presence.here(draft, false, null).savedBy()).isNull();
        as(reviewer);
        var after = presence.here(draft, false, null);
        assertThat(after.revision()).isNotEqualTo(before);
        assertThat(Objects.requireNonNull(after.savedBy()).id()).isEqualTo(trainer);
    }

    private List<PersonId> seenBy(PersonId person) {
        as(person);
        return presence.here(draft, false, null).others().stream()
                .map(Other::person)
                .map(card -> card.id())
                .toList();
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
