package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;
import static portal.people.Role.ADMIN;
import static portal.people.Role.AUDITOR;
import static portal.people.Role.NCB_OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import portal.PortalTest;
import portal.TestClock;
import portal.forums.KnowledgeSpace;
import portal.operations.OperationalRoom;
import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Reauthentication;
import portal.people.ReauthenticationNeeded;
import portal.people.Register;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests each clause of the access rule, and checks on random worlds that the three queries of the rule ("may",
 * "readable" and "readers") agree.
 */
@PortalTest
class AccessTests {
    private static final CountryCode KE = CountryCode.of("KE");
    private static final CountryCode SG = CountryCode.of("SG");

    @Autowired
    Access access;

    @Autowired
    Spaces spaces;

    @Autowired
    Exclusions exclusions;

    @Autowired
    Compartments compartments;

    @Autowired
    TestPeople town;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_room_from_nothing() { // AC-02, NL-01
        var room = room(somebody(NATIONAL_AGENCY, "SG"));
        TestViewers.enter(somebody(NATIONAL_AGENCY, "NZ"));

        assertThatThrownBy(() -> spaces.card(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spaces.card(SpaceId.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.require(Act.READ, room.audience())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.readers(room.audience())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.audience(room, amber())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.preview(room, amber())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.readers(room, amber())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spaces.participants(room)).isInstanceOf(NotFound.class);
        assertThat(spaces.cards(List.of(room))).isEmpty();
        assertThat(spaces.mine(OperationalRoom.KIND)).isEmpty();
        assertThat(access.readable(room)).isEmpty();
        assertThat(access.markings(List.of(room.audience()), access.readable(room)))
                .isEmpty();
    }

    @Test
    void nobody_without_both_factors_or_with_stale_ones_sees_anything() { // AC-01, AC-30
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var room = room(lim);

        TestViewers.leave();
        assertThat(access.readable()).isEmpty();
        TestViewers.enter(lim, Instant.now(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        assertThat(access.readable()).isEmpty();
        assertThatThrownBy(() -> access.viewer()).isInstanceOf(NotFound.class);
        TestViewers.enter(lim, Instant.now(), "FACTOR_TOTP");
        assertThat(access.may(Act.READ, room.audience())).isFalse();
        TestViewers.enter(lim);
        assertThat(access.may(Act.READ, room.audience())).isTrue();
        clock.advance(Duration.ofHours(8));
        assertThat(access.may(Act.READ, room.audience())).isFalse();
    }

    @Test
    void a_lapsed_vouch_ends_everything_at_once() { // AC-01, AC-23
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var room = room(lim);
        TestViewers.enter(lim);
        assertThat(access.readable(room)).isNotEmpty();
        register.endVouch(lim);
        assertThat(access.readable(room)).isEmpty();
        assertThat(access.readable()).isEmpty();
    }

    @Test
    void a_suspended_account_sees_nothing_from_the_next_question_on() { // AC-01, AC-23
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var room = room(lim);
        TestViewers.enter(lim);
        assertThat(access.may(Act.READ, room.audience())).isTrue();
        database.sql("update person set state = 'SUSPENDED' where id = ?")
                .param(lim.value())
                .update();
        assertThat(access.may(Act.READ, room.audience())).isFalse();
        assertThat(access.readable()).isEmpty();
    }

    @Test
    void a_revoked_grant_holds_from_the_next_question_on() { // AC-23
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, lim);
        var item = item(lim, room, amber());
        TestViewers.enter(coordinator);
        spaces.revoke(room, Holder.person(lim));
        TestViewers.enter(lim);
        assertThat(access.may(Act.READ, item)).isFalse();
        assertThatThrownBy(() -> spaces.card(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_watches_over_open_pages_is_told_when_something_ended() { // AC-23, AC-24
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var guest = somebody(NATIONAL_AGENCY, "BR");
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, lim);
        TestViewers.enter(coordinator);
        spaces.grant(room, Holder.person(guest), Right.READ, clock.instant().plus(Duration.ofHours(31)));
        var before = access.recentChanges();
        spaces.revoke(room, Holder.person(lim));
        var revoked = access.recentChanges();
        assertThat(revoked).isNotEqualTo(before);
        register.endVouch(lim);
        var lapsed = access.recentChanges();
        assertThat(lapsed).isNotEqualTo(revoked);
        somebody(NATIONAL_AGENCY, "BR", Role.AUDITOR);
        assertThat(access.recentChanges()).isNotEqualTo(lapsed);
        clock.advance(Duration.ofHours(31));
        assertThat(access.recentChanges().ended()).startsWith("1 "); // the guest's grant expired
        clock.advance(Duration.ofHours(31));
        assertThat(access.recentChanges().ended()).startsWith("0 ");
    }

    @Test
    void a_bureau_takes_its_own_officer_out_and_nobody_elses() { // AC-23, J-10
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var bureau = somebody(NCB, "SG", NCB_OFFICER);
        var abroad = somebody(NCB, "KE", NCB_OFFICER);
        var room = room(somebody(GENERAL_SECRETARIAT, null), lim);
        TestViewers.enter(abroad);
        assertThatThrownBy(() -> spaces.withdraw(room, lim)).isInstanceOf(NotFound.class);
        assertThat(spaces.compatriots(room)).isEmpty();
        TestViewers.enter(bureau);
        assertThat(spaces.compatriots(room)).extracting("id").containsExactly(lim);
        spaces.withdraw(room, lim);
        TestViewers.enter(lim);
        assertThat(access.may(Act.READ, room.audience())).isFalse();
    }

    @Test
    void clearance_and_ceiling_bound_what_is_seen() { // AC-03
        var author = somebody(NATIONAL_AGENCY, "SG");
        var lowly = town.somebody(NATIONAL_AGENCY, "SG", town.agency("SG"), 1);
        var room = room(author, lowly);
        var secret = item(author, room, amber().withClassification(Classification.RESTRICTED));
        assertThat(sees(author, secret)).isTrue();
        assertThat(sees(lowly, secret)).isFalse();
        assertThatThrownBy(() -> item(author, room, amber().withClassification(Classification.CONFIDENTIAL)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_excluded_country_is_shut_out_and_so_is_one_that_is_not_among_the_only_ones() { // AC-04, AC-16
        var souza = somebody(NATIONAL_AGENCY, "BR");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, souza, amina, lim);
        var notKenya = item(souza, room, amber().withExcluded(Set.of(KE)));
        var onlySingapore = item(souza, room, amber().withOnlyCountries(Set.of(SG, CountryCode.of("BR"))));
        for (var item : List.of(notKenya, onlySingapore)) {
            assertThat(sees(amina, item)).isFalse();
            assertThat(sees(lim, item)).isTrue();
            assertThat(sees(coordinator, item)).isTrue();
        }
        assertThatThrownBy(() -> item(souza, room, amber().withOnlyCountries(Set.of(SG))))
                .as("nobody shuts themselves out")
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_country_that_joins_later_is_not_among_those_that_were_named() { // AC-16
        var souza = somebody(NATIONAL_AGENCY, "BR");
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, souza);
        var onlyTwo = item(souza, room, amber().withOnlyCountries(Set.of(SG, CountryCode.of("BR"))));
        var notKenya = item(souza, room, amber().withExcluded(Set.of(KE)));
        var later = somebody(NATIONAL_AGENCY, "FR");
        TestViewers.enter(coordinator);
        spaces.grant(room, Holder.person(later), Right.WRITE, Spaces.UNTIL_REVOKED);
        assertThat(sees(later, onlyTwo)).isFalse();
        assertThat(sees(later, notKenya)).isTrue();
    }

    @Test
    void an_item_may_exclude_every_country_but_not_the_one_of_its_author() { // AC-16, AC-20
        var souza = somebody(NATIONAL_AGENCY, "BR");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, souza, amina);
        var others = amber().withExcluded(Set.of(KE, SG, CountryCode.of("FR")));
        TestViewers.enter(souza);
        assertThat(access.preview(room, others).countries()).isEqualTo(1);
        var item = item(souza, room, others);
        assertThat(sees(amina, item)).isFalse();
        assertThat(sees(coordinator, item)).isTrue();
        assertThatThrownBy(() -> item(souza, room, others.withExcluded(Set.of(KE, CountryCode.of("BR")))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("access.refused.shuts-you-out"));
        assertThatThrownBy(() -> access.preview(room, others.withExcluded(Set.of(CountryCode.of("BR")))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void red_is_for_the_named_and_its_author_only() { // AC-05
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var room = room(coordinator, lim, amina);
        var red = item(coordinator, room, amber().withNamed(Set.of(lim)));
        assertThat(sees(lim, red)).isTrue();
        assertThat(sees(coordinator, red)).isTrue();
        assertThat(sees(amina, red)).isFalse();
        TestViewers.enter(lim);
        assertThat(access.readers(red).persons()).extracting("id").containsExactlyInAnyOrder(lim, coordinator);
    }

    @Test
    void a_partner_sees_of_a_room_its_door_and_what_is_released() { // AC-06
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var company = town.agency(null);
        var partner = town.somebody(PRIVATE_PARTNER, "NZ", company, 3);
        var room = room(somebody(GENERAL_SECRETARIAT, null), lim, partner);
        assertThat(sees(partner, item(lim, room, amber()))).isFalse();
        assertThat(sees(partner, item(lim, room, amber().withReleasedTo(Set.of(company)))))
                .isTrue();
        assertThat(sees(
                        partner,
                        item(lim, room, amber().withTlp(Tlp.AMBER_STRICT).withReleasedTo(Set.of(company)))))
                .isFalse();
        assertThat(sees(partner, item(partner, room, amber()))).as("their own").isTrue();
        TestViewers.enter(partner);
        assertThat(spaces.card(room).id()).isEqualTo(room);
    }

    @Test
    void what_a_partner_may_come_to_see_needs_the_second_factor_again() { // AC-30
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var company = town.agency(null);
        var partner = town.somebody(PRIVATE_PARTNER, "NZ", company, 3);
        var room = room(somebody(GENERAL_SECRETARIAT, null), lim, partner);
        var kept = item(lim, room, amber());
        var released = amber().withReleasedTo(Set.of(company));
        enterWhile(lim, Reauthentication.HOLDS_FOR);
        assertThatThrownBy(() -> access.audience(room, released)).isInstanceOf(ReauthenticationNeeded.class);
        assertThatThrownBy(() -> access.reMarked(kept, released)).isInstanceOf(ReauthenticationNeeded.class);
        assertThat(access.preview(room, released)).isNotNull();
        enterWhile(lim, Reauthentication.HOLDS_FOR.minusSeconds(30));
        var shown = access.reMarked(kept, released);
        enterWhile(lim, Reauthentication.HOLDS_FOR);
        var narrower = access.reMarked(shown, released.withExcluded(Set.of(CountryCode.of("FR"))));
        assertThatThrownBy(() -> access.reMarked(narrower, released)).isInstanceOf(ReauthenticationNeeded.class);
        assertThat(access.reMarked(narrower, amber().withExcluded(Set.of(CountryCode.of("FR")))))
                .isNotEqualTo(narrower);
    }

    @Test
    void whoever_may_not_do_it_is_not_asked_for_their_second_factor() { // NL-01, AC-30
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var company = town.agency(null);
        var room = room(somebody(GENERAL_SECRETARIAT, null), lim, town.somebody(PRIVATE_PARTNER, "NZ", company, 3));
        var item = item(lim, room, amber());
        var released = amber().withReleasedTo(Set.of(company));
        enterWhile(somebody(NATIONAL_AGENCY, "KE"), Reauthentication.HOLDS_FOR);
        assertThatThrownBy(() -> access.audience(room, released)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.reMarked(item, released)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.reMarked(AudienceId.random(), released)).isInstanceOf(NotFound.class);
    }

    private void enterWhile(PersonId person, Duration ago) {
        TestViewers.enter(person, clock.instant().minus(ago));
    }

    @Test
    void no_role_alone_gives_content_and_custodians_read_nothing() { // AC-09
        for (var custodian : List.of(ADMIN, AUDITOR)) {
            var keeper = somebody(GENERAL_SECRETARIAT, null, custodian);
            var room = room(somebody(GENERAL_SECRETARIAT, null), keeper);
            var forum = forum(GENERAL_SECRETARIAT);
            assertThat(sees(keeper, room.audience())).isFalse();
            assertThat(sees(keeper, forum.audience())).isFalse();
            assertThat(access.readable()).isEmpty();
        }
    }

    @Test
    void a_bureau_sees_its_own_countrys_items_in_a_room_alone_and_no_neighbour() { // AC-02
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var bureau = somebody(NCB, "SG", NCB_OFFICER);
        var room = room(somebody(GENERAL_SECRETARIAT, null), lim, amina);
        var ours = item(lim, room, amber());
        assertThat(sees(bureau, ours)).isTrue();
        assertThat(sees(bureau, item(amina, room, amber()))).isFalse();
        assertThat(sees(bureau, room.audience())).isFalse();
        assertThat(sees(somebody(NCB, "SG"), ours))
                .as("affiliation without the role")
                .isFalse();
        TestViewers.enter(bureau);
        assertThat(access.may(Act.WRITE, ours)).isFalse();
        assertThat(sees(bureau, item(lim, room, amber().withNamed(Set.of(amina)))))
                .as("RED names it not")
                .isFalse();
    }

    @Test
    void a_bureau_outside_the_room_learns_of_its_countrys_readers_and_not_if_there_are_others() { // NL-11, NL-19
        var lim = somebody(NATIONAL_AGENCY, "IS");
        var bureau = somebody(NCB, "IS", NCB_OFFICER);
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, lim, somebody(NATIONAL_AGENCY, "KE"));
        var ours = item(lim, room, amber());
        TestViewers.enter(bureau);
        var before = access.readers(ours);
        assertThat(before.persons()).extracting("id").containsExactlyInAnyOrder(lim, bureau);
        assertThat(before.byCountry()).isEqualTo(Map.of(CountryCode.of("IS"), 2));
        assertThat(before.withoutCountry()).isZero();
        assertThat(before.summary().compatriotsOnly()).isTrue();
        TestViewers.enter(coordinator);
        spaces.grant(room, Holder.person(somebody(NATIONAL_AGENCY, "BR")), Right.WRITE, Spaces.UNTIL_REVOKED);
        spaces.grant(room, Holder.person(somebody(GENERAL_SECRETARIAT, null)), Right.READ, Spaces.UNTIL_REVOKED);
        TestViewers.enter(bureau);
        assertThat(access.readers(ours)).isEqualTo(before);
        assertThat(access.readers(ours, amber())).isEqualTo(before);
        assertThat(access.preview(ours, amber())).isEqualTo(before.summary());
        TestViewers.enter(lim);
        assertThat(access.readers(ours).summary().countries()).isEqualTo(3);
        assertThat(access.readers(ours).summary().compatriotsOnly()).isFalse();
    }

    @Test
    void what_a_bureau_excludes_a_country_from_is_kept_from_it_whatever_the_steward_does() { // AC-17, AC-21
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var bureau = somebody(NCB, "SG", NCB_OFFICER);
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator, lim, amina);
        var ours = item(lim, room, amber());
        var theirs = item(amina, room, amber());
        TestViewers.enter(somebody(NCB, "NZ", NCB_OFFICER));
        assertThatThrownBy(() -> exclusions.exclude(room, KE)).isInstanceOf(NotFound.class);
        TestViewers.enter(coordinator);
        assertThatThrownBy(() -> exclusions.exclude(room, KE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> exclusions.standing(room)).isInstanceOf(Refused.class);
        TestViewers.enter(bureau);
        assertThatThrownBy(() -> exclusions.exclude(room, SG)).isInstanceOf(Refused.class);
        exclusions.exclude(room, KE);
        assertThat(exclusions.standing(room))
                .extracting(StandingExclusion::country)
                .containsExactly(KE);
        assertThat(sees(amina, ours)).isFalse();
        assertThat(sees(amina, theirs)).isTrue();
        assertThat(sees(coordinator, ours)).isTrue();
        assertThat(sees(amina, item(lim, room, amber().withClassification(Classification.RESTRICTED))))
                .as("what is written later, too")
                .isFalse();
        TestViewers.enter(bureau);
        exclusions.lift(room, KE);
        assertThat(sees(amina, ours)).isTrue();
    }

    @Test
    void a_state_that_hides_moves_an_item_to_its_authors_its_moderators_or_nobody() { // AC-07
        var author = somebody(NATIONAL_AGENCY, "SG");
        var reviewer = somebody(NATIONAL_AGENCY, "KE");
        var reader = somebody(NATIONAL_AGENCY, "KE");
        var steward = somebody(GENERAL_SECRETARIAT, null);
        var officer = somebody(GENERAL_SECRETARIAT, null, Role.DPO);
        var forum = forum(steward, Set.of(NATIONAL_AGENCY));
        var post = item(author, forum, green());
        var review = access.heldFor(post, Set.of(author, reviewer));
        assertThat(List.of(author, reviewer, reader, steward))
                .extracting(person -> sees(person, review))
                .containsExactly(true, true, false, false);
        var quarantine = access.inModeration(post, author);
        assertThat(List.of(author, steward, reader, officer))
                .extracting(person -> sees(person, quarantine))
                .containsExactly(true, true, false, false);
        TestViewers.enter(steward);
        spaces.appointModerators(forum, Holder.role(Role.DPO), Spaces.UNTIL_REVOKED);
        assertThat(sees(officer, quarantine)).isTrue();
        assertThat(sees(officer, review)).isFalse();
        var nobody = access.recalled(post);
        for (var person : List.of(author, steward, reader, officer))
            assertThat(sees(person, nobody)).isFalse();
        assertThat(access.released(quarantine)).as("back to where it lay").isEqualTo(post);
        assertThat(access.released(review)).isEqualTo(post);
    }

    @Test
    void widening_a_space_widens_nothing_that_was_written_before() { // rules.md, Spaces
        var author = somebody(NATIONAL_AGENCY, "SG");
        var later = somebody(NCB, "KE");
        var steward = somebody(GENERAL_SECRETARIAT, null);
        var forum = forum(steward, Set.of(NATIONAL_AGENCY));
        var before = item(author, forum, green());
        TestViewers.enter(steward);
        spaces.widen(forum, Holder.everyoneOf(NCB), Right.WRITE, Spaces.UNTIL_REVOKED);
        var after = item(author, forum, green());
        assertThat(sees(later, forum.audience())).as("the space itself").isTrue();
        assertThat(sees(later, before)).isFalse();
        assertThat(sees(later, after)).isTrue();
        assertThat(sees(author, before)).isTrue();
        TestViewers.enter(author);
        assertThat(sees(later, access.reMarked(before, green().withTlp(Tlp.AMBER))))
                .as("marked anew, it is still of before")
                .isFalse();
        assertThat(sees(later, item(later, forum, green()))).as("their own").isTrue();
    }

    @Test
    void a_grant_may_be_for_whoever_holds_a_role_in_a_country_or_anywhere() {
        var kenyan = somebody(NCB, "KE", Role.DUTY_OFFICER);
        var brazilian = somebody(NCB, "BR", Role.DUTY_OFFICER);
        var without = somebody(NCB, "KE");
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var room = room(coordinator);
        TestViewers.enter(coordinator);
        spaces.grant(room, Holder.role(Role.DUTY_OFFICER, KE), Right.READ, Spaces.UNTIL_REVOKED);
        assertThat(List.of(kenyan, brazilian, without))
                .extracting(person -> sees(person, room.audience()))
                .containsExactly(true, false, false);
        TestViewers.enter(coordinator);
        spaces.revoke(room, Holder.role(Role.DUTY_OFFICER, KE));
        spaces.grant(room, Holder.role(Role.DUTY_OFFICER), Right.READ, Spaces.UNTIL_REVOKED);
        assertThat(List.of(kenyan, brazilian, without))
                .extracting(person -> sees(person, room.audience()))
                .containsExactly(true, true, false);
        database.sql("update role_grant set valid_until = valid_from where person_id = ?")
                .param(kenyan.value())
                .update();
        assertThat(sees(kenyan, room.audience())).as("without the role").isFalse();
    }

    @Test
    void what_may_not_be_disseminated_is_released_to_no_partner() { // AC-06
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var company = town.agency(null);
        var partner = town.somebody(PRIVATE_PARTNER, "NZ", company, 3);
        var room = room(somebody(GENERAL_SECRETARIAT, null), lim, partner);
        var kept = amber().withHandling(Set.of(HandlingCode.H2));
        assertThat(sees(partner, item(lim, room, kept))).isFalse();
        assertThatThrownBy(() -> item(lim, room, kept.withReleasedTo(Set.of(company))))
                .isInstanceOf(Refused.class);
        assertThat(sees(partner, item(partner, room, kept)))
                .as("the provider's own")
                .isTrue();
    }

    @Test
    void a_preview_of_re_marking_tells_who_will_see_it_then_and_keeps_nothing() { // AC-11, AC-20
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var bureau = somebody(NCB, "SG", NCB_OFFICER);
        var abroad = somebody(NCB, "KE", NCB_OFFICER);
        var room = room(coordinator, lim, somebody(NATIONAL_AGENCY, "KE"));
        var item = item(lim, room, amber());
        var wanted = amber().withClassification(Classification.RESTRICTED);
        TestViewers.enter(coordinator);
        var before = access.readable(room);
        var seen = access.readers(item, wanted);
        assertThat(access.readable(room)).isEqualTo(before);
        assertThat(seen.persons()).extracting("id").contains(bureau).doesNotContain(abroad);
        assertThat(access.preview(item, wanted)).isEqualTo(seen.summary());
        assertThat(seen).isEqualTo(access.readers(access.reMarked(item, wanted)));
        assertThatThrownBy(() -> access.preview(item, amber().withTlp(Tlp.GREEN)))
                .isInstanceOf(Refused.class);
        TestViewers.enter(abroad);
        assertThatThrownBy(() -> access.preview(item, wanted)).isInstanceOf(NotFound.class);
    }

    @Test
    void re_marking_leaves_the_source_as_it_was_except_that_it_may_be_told_to_be_outside() { // AC-10, DP-07
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var room = room(coordinator, lim);
        var item = item(lim, room, amber());
        TestViewers.enter(coordinator);
        assertThat(access.marking(access.reMarked(item, narrower(item)))
                        .marking()
                        .source())
                .isEqualTo(SourceType.APPROVED_AGENCY);
        TestViewers.enter(lim);
        var outside = access.reMarked(item, amber().withSource(SourceType.EXTERNAL));
        assertThat(access.marking(outside).marking().source()).isEqualTo(SourceType.EXTERNAL);
        assertThat(access.reMarked(outside, amber())).isEqualTo(outside);
    }

    @Test
    void those_who_may_mark_anew_are_the_originators_and_the_stewards() { // AC-11
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var room = room(coordinator, lim, amina);
        var ours = item(lim, room, amber());
        var theirs = item(amina, room, amber());
        TestViewers.enter(lim);
        assertThat(access.reMarkable(List.of(ours, theirs), access.readable())).containsExactly(ours);
        TestViewers.enter(coordinator);
        assertThat(access.reMarkable(List.of(ours, theirs), access.readable())).containsExactlyInAnyOrder(ours, theirs);
        TestViewers.enter(somebody(NATIONAL_AGENCY, "SG"));
        assertThat(access.reMarkable(List.of(ours, theirs), access.readable()))
                .as("outside")
                .isEmpty();
    }

    @Test
    void knowledge_takes_nothing_secret_nothing_red_and_nothing_amber_where_partners_read() { // AC-03, AC-05
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var open = forum(NATIONAL_AGENCY, PRIVATE_PARTNER);
        var own = forum(NATIONAL_AGENCY);
        assertThat(sees(lim, item(lim, own, green().withTlp(Tlp.AMBER)))).isTrue();
        for (var refused : List.of(
                green().withTlp(Tlp.AMBER),
                green().withTlp(Tlp.AMBER_STRICT),
                green().withNamed(Set.of(lim)),
                green().withClassification(Classification.RESTRICTED)))
            assertThatThrownBy(() -> item(lim, open, refused)).isInstanceOf(Refused.class);
    }

    @Test
    void the_same_narrowing_is_the_same_audience_and_a_preview_keeps_none() {
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var room = room(lim);
        assertThat(item(lim, room, amber())).isEqualTo(item(lim, room, amber()));
        TestViewers.enter(lim);
        var before = access.readable(room);
        var seen = access.preview(room, amber().withNamed(Set.of(lim)));
        assertThat(seen.people()).isEqualTo(1);
        assertThat(access.readable(room)).isEqualTo(before);
    }

    @Test
    void only_the_originator_widens_and_only_originator_or_steward_narrow() { // AC-11
        var coordinator = somebody(GENERAL_SECRETARIAT, null);
        var lim = somebody(NATIONAL_AGENCY, "SG");
        var amina = somebody(NATIONAL_AGENCY, "KE");
        var room = room(coordinator, lim, amina);
        var item = item(lim, room, amber().withExcluded(Set.of(CountryCode.of("BR"))));
        TestViewers.enter(amina);
        assertThatThrownBy(() -> access.reMarked(item, amber())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> access.reMarked(item, narrower(item))).isInstanceOf(Refused.class);
        TestViewers.enter(coordinator);
        assertThatThrownBy(() -> access.reMarked(item, amber())).isInstanceOf(Refused.class);
        assertThat(access.reMarked(item, narrower(item))).isNotEqualTo(item);
        TestViewers.enter(lim);
        assertThat(access.reMarked(item, amber())).isNotEqualTo(item);
    }

    @Test
    void the_three_questions_agree_on_random_worlds() {
        for (long seed = 1; seed <= 12; seed++) {
            var world = new RandomWorld(new Random(seed));
            var held = new HashSet<ReaderAudience>();
            for (var person : world.people) {
                TestViewers.enter(person);
                var readable = access.readable();
                for (var audience : world.audiences) {
                    var may = access.may(Act.READ, audience);
                    assertThat(readable.contains(audience))
                            .as("seed %d: %s", seed, audience)
                            .isEqualTo(may);
                    assertThat(access.addressees(audience).contains(person))
                            .as("seed %d: %s", seed, audience)
                            .isEqualTo(may);
                    if (may)
                        assertThat(isCountedWhole(access.readers(audience), access.addressees(audience)))
                                .as("seed %d: %s", seed, audience)
                                .isTrue();
                    assertThat(may)
                            .as("seed %d: against the clauses in Java", seed)
                            .isEqualTo(world.should(person, audience));
                }
                for (var space : world.spaces) assertThat(readable).containsAll(access.readable(space));
                assertThat(access.spaces())
                        .isSubsetOf(readable)
                        .containsAll(world.spaces.stream()
                                .map(SpaceId::audience)
                                .filter(readable::contains)
                                .toList());
                held.addAll(readable.stream()
                        .map(audience -> new ReaderAudience(person, audience))
                        .toList());
            }
            assertThat(access.stillReadable(world.people.stream()
                            .flatMap(person ->
                                    world.audiences.stream().map(audience -> new ReaderAudience(person, audience)))
                            .toList()))
                    .as("seed %d", seed)
                    .isEqualTo(held.stream()
                            .filter(sight -> world.audiences.contains(sight.audience()))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void many_may_look_at_once_who_would_read_what_nobody_has_written_yet_and_write_it_at_once() { // AC-20
        var forum = forum(NATIONAL_AGENCY);
        var people =
                Stream.generate(() -> somebody(NATIONAL_AGENCY, "LU")).limit(8).toList();
        for (var country : RandomWorld.COUNTRIES) {
            var marking = green().withOnlyCountries(Set.of(CountryCode.of("LU"), CountryCode.of(country)));
            assertThat(together(people, () -> access.preview(forum, marking)))
                    .allMatch(line -> line.openTo().equals(Set.of(NATIONAL_AGENCY)));
            assertThat(Set.copyOf(together(people, () -> access.audience(forum, marking))))
                    .as("one audience")
                    .hasSize(1);
        }
    }

    private static <T> List<T> together(List<PersonId> people, Supplier<T> action) {
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            return people.stream()
                    .map(person -> CompletableFuture.supplyAsync(
                            () -> {
                                TestViewers.enter(person);
                                return action.get();
                            },
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static boolean isCountedWhole(Readers readers, List<PersonId> all) {
        var counted = readers.byCountry().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return readers.summary().compatriotsOnly() || counted + readers.withoutCountry() == all.size();
    }

    @Test
    void where_whole_affiliations_are_let_in_the_line_counts_nobody_and_the_full_answer_counts_by_country() { // AC-20
        var lim = somebody(NATIONAL_AGENCY, "LI");
        somebody(NATIONAL_AGENCY, "LI");
        register.endVouch(somebody(NATIONAL_AGENCY, "LI"));
        var green = green().withOnlyCountries(Set.of(CountryCode.of("LI")));
        var forum = forum(NATIONAL_AGENCY);
        TestViewers.enter(lim);
        var line = access.preview(forum, green);
        assertThat(line.openTo()).containsExactly(NATIONAL_AGENCY);
        assertThat(line.people()).isZero();
        var inFull = access.readers(forum, green);
        assertThat(inFull.summary()).isEqualTo(line);
        assertThat(inFull.byCountry().get(CountryCode.of("LI"))).isEqualTo(2);
        assertThat(inFull.byCountry()).doesNotContainKey(CountryCode.of("KE"));
        assertThat(inFull.persons()).isEmpty();
    }

    private Marking narrower(AudienceId item) {
        return access.marking(item).marking().withClassification(Classification.RESTRICTED);
    }

    private boolean sees(PersonId person, AudienceId audience) {
        TestViewers.enter(person);
        return access.may(Act.READ, audience);
    }

    private AudienceId item(PersonId author, SpaceId space, Marking marking) {
        TestViewers.enter(author);
        return access.audience(space, marking);
    }

    private PersonId somebody(Affiliation affiliation, String country, Role... roles) {
        return town.somebody(affiliation, country, roles);
    }

    private SpaceId room(PersonId coordinator, PersonId... participants) {
        TestViewers.enter(coordinator);
        var room = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", new OpenSpace.SpaceName("HERON", "")),
                Classification.RESTRICTED,
                Classification.FOR_OFFICIAL_USE_ONLY,
                Tlp.AMBER));
        for (var person : participants) spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
        return room;
    }

    private SpaceId forum(Affiliation... openTo) {
        return forum(somebody(GENERAL_SECRETARIAT, null), Set.of(openTo));
    }

    private SpaceId forum(PersonId steward, Set<Affiliation> openTo) {
        TestViewers.enter(steward);
        var forum = spaces.open(new OpenSpace(
                KnowledgeSpace.KIND,
                Map.of("en", new OpenSpace.SpaceName("Forum", "")),
                Classification.FOR_OFFICIAL_USE_ONLY,
                Classification.UNCLASSIFIED,
                Tlp.GREEN));
        for (var affiliation : openTo)
            spaces.grant(forum, Holder.everyoneOf(affiliation), Right.WRITE, Spaces.UNTIL_REVOKED);
        return forum;
    }

    private static Marking amber() {
        return Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    }

    private static Marking green() {
        return Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);
    }

    /**
     * A random world of people, spaces and items. It computes the expected results by a second implementation of the
     * access rule (rules.md, AC), in Java.
     */
    private class RandomWorld {
        private static final List<String> COUNTRIES = List.of("KE", "SG", "BR", "FR");

        final List<PersonId> people = new ArrayList<>();
        final List<SpaceId> spaces = new ArrayList<>();
        final List<AudienceId> audiences = new ArrayList<>();
        private final Map<PersonId, RandomPerson> who = new HashMap<>();
        private final Map<SpaceId, Set<PersonId>> letIn = new HashMap<>();
        private final Map<SpaceId, Set<Affiliation>> openTo = new HashMap<>();
        private final Map<AudienceId, RandomItem> items = new HashMap<>();
        private final Map<SpaceId, PersonId> stewards = new HashMap<>();
        private final Random dice;

        private record RandomPerson(
                Affiliation affiliation, String country, AgencyId agency, int clearance, Set<Role> roles) {}

        private record RandomItem(
                SpaceId space,
                boolean isRoom,
                Marking marking,
                PersonId author,
                boolean isWrittenAfterWidening,
                Withholding held) {}

        private final Map<SpaceId, Set<PersonId>> letInLater = new HashMap<>();
        private final Map<SpaceId, Set<Affiliation>> moderators = new HashMap<>();
        private final Map<Compartment, Set<PersonId>> inside = new HashMap<>();
        private final Set<SpaceId> restricted = new LinkedHashSet<>();
        private final Set<List<Object>> exclusions = new HashSet<>();

        RandomWorld(Random dice) {
            this.dice = dice;
            for (int i = 0; i < 8; i++) addPerson();
            for (int i = 0; i < 3; i++) addSpace(i > 0);
            for (int i = 0; i < 12; i++) addItem();
            for (var space : spaces) if (dice.nextBoolean()) widen(space);
            for (var space : restricted) if (dice.nextInt(3) > 0) openCompartment(space);
            for (int i = 0; i < 12; i++) addItem();
            for (int i = 0; i < 6; i++) holdBack(any(List.copyOf(items.keySet())));
            for (int i = 0; i < 3; i++) exclude(any(spaces), any(COUNTRIES), any(COUNTRIES));
            for (var space : spaces) if (dice.nextInt(4) == 0) appointModerators(space);
        }

        private void addPerson() {
            var affiliation = any(List.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, PRIVATE_PARTNER));
            var country = affiliation == GENERAL_SECRETARIAT ? null : any(COUNTRIES);
            var roles = new HashSet<Role>();
            if (affiliation == NCB && dice.nextBoolean()) roles.add(NCB_OFFICER);
            if (affiliation == GENERAL_SECRETARIAT && dice.nextInt(3) == 0) roles.add(any(List.of(ADMIN, AUDITOR)));
            var agency = town.agency(country);
            var clearance = 1 + dice.nextInt(3);
            var id = town.somebody(affiliation, country, agency, clearance, roles.toArray(Role[]::new));
            people.add(id);
            who.put(id, new RandomPerson(affiliation, country, agency, clearance, roles));
        }

        private void addSpace(boolean isRoom) {
            var open = isRoom ? Set.<Affiliation>of() : Set.of(any(List.of(NCB, PRIVATE_PARTNER)), NATIONAL_AGENCY);
            var in = new HashSet<PersonId>();
            if (isRoom) people.stream().filter(person -> dice.nextInt(3) > 0).forEach(in::add);
            var steward = somebody(GENERAL_SECRETARIAT, null);
            var space = isRoom ? room(steward, in.toArray(PersonId[]::new)) : forum(steward, open);
            stewards.put(space, steward);
            spaces.add(space);
            letIn.put(space, in);
            openTo.put(space, open);
            audiences.add(space.audience());
            items.put(space.audience(), new RandomItem(space, isRoom, null, null, false, Withholding.NOT));
            if (isRoom) restricted.add(space);
        }

        private void addItem() {
            var space = any(spaces);
            var author = any(people);
            var marking = Marking.of(any(List.of(Classification.values())), any(List.of(Tlp.values())), SourceType.GS)
                    .withExcluded(some(COUNTRIES))
                    .withOnlyCountries(dice.nextInt(3) == 0 ? some(COUNTRIES) : Set.of());
            if (marking.tlp() == Tlp.RED) marking = marking.withNamed(new HashSet<>(List.of(any(people), any(people))));
            if (dice.nextBoolean())
                marking = marking.withReleasedTo(Set.of(who.get(any(people)).agency()));
            try {
                TestViewers.enter(author);
                var mine = access.compartments(space);
                if (!mine.isEmpty() && dice.nextInt(3) > 0)
                    marking = marking.withClassification(Classification.RESTRICTED)
                            .withCompartments(Set.of(any(mine)));
                var audience = item(author, space, marking);
                audiences.add(audience);
                items.put(
                        audience,
                        new RandomItem(
                                space,
                                restricted.contains(space),
                                access.marking(audience).marking(),
                                author,
                                letInLater.containsKey(space),
                                Withholding.NOT));
            } catch (NotFound | Refused none) {
                // this random person may not write in this space
            }
        }

        /** Lets some people read and write the items that are written from now on, but not earlier items. */
        private void widen(SpaceId space) {
            var later = new HashSet<PersonId>();
            for (var person : people) if (!letIn.get(space).contains(person) && dice.nextInt(3) == 0) later.add(person);
            letInLater.put(space, later);
            as(
                    space,
                    () -> later.forEach(person -> AccessTests.this.spaces.widen(
                            space, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED)));
        }

        /** Opens a compartment and adds some people to it. */
        private void openCompartment(SpaceId space) {
            as(space, () -> {
                var compartment = AccessTests.this.compartments.open(space, "Compartment");
                var members = new HashSet<PersonId>();
                for (var person : letIn.get(space))
                    if (dice.nextBoolean() && !who.get(person).affiliation().isPartner()) {
                        try {
                            AccessTests.this.compartments.add(compartment.id(), person);
                            members.add(person);
                        } catch (Refused none) {
                            // an administrator or auditor cannot be added to a compartment
                        }
                    }
                inside.put(compartment, members);
            });
        }

        private void appointModerators(SpaceId space) {
            moderators.put(space, Set.of(NCB));
            as(
                    space,
                    () -> AccessTests.this.spaces.appointModerators(
                            space, Holder.everyoneOf(NCB), Spaces.UNTIL_REVOKED));
        }

        private void as(SpaceId space, Runnable stewardship) {
            TestViewers.enter(stewards.get(space));
            stewardship.run();
        }

        /**
         * Hides an item from everybody but its author and one more person, or from everybody but its author and the
         * moderators.
         */
        private void holdBack(AudienceId audience) {
            var item = items.get(audience);
            if (item.marking() == null || item.held() != Withholding.NOT) return;
            var keepers = new HashSet<>(List.of(item.author(), any(people)));
            var isInModeration = dice.nextBoolean();
            var held =
                    isInModeration ? access.inModeration(audience, item.author()) : access.heldFor(audience, keepers);
            audiences.add(held);
            var how = isInModeration
                    ? new Withholding(Withholding.How.FROM_ALL_BUT_KEEPERS_AND_MODERATORS, Set.of(item.author()))
                    : new Withholding(Withholding.How.FROM_ALL_BUT_KEEPERS, keepers);
            items.put(
                    held,
                    new RandomItem(
                            item.space(),
                            item.isRoom(),
                            item.marking(),
                            item.author(),
                            item.isWrittenAfterWidening(),
                            how));
        }

        private void exclude(SpaceId space, String origin, String excluded) {
            if (origin.equals(excluded)) return;
            exclusions.add(List.of(space, origin, excluded));
            database.sql("insert ignore into space_exclusion values (?, ?, ?, ?, utc_timestamp())")
                    .params(space.value(), origin, excluded, people.getFirst().value())
                    .update();
        }

        boolean should(PersonId id, AudienceId audience) {
            var person = who.get(id);
            var item = items.get(audience);
            var marking = item.marking();
            if (person.roles().contains(ADMIN) || person.roles().contains(AUDITOR)) return false;
            var moderates = moderators.getOrDefault(item.space(), Set.of()).contains(person.affiliation());
            var admitted = letIn.get(item.space()).contains(id)
                    || openTo.get(item.space()).contains(person.affiliation())
                    || moderates
                    || letInLater.getOrDefault(item.space(), Set.of()).contains(id)
                            && (marking == null || item.isWrittenAfterWidening());
            if (marking == null) return admitted;
            var origin = who.get(item.author()).country();
            var isBureau = item.isRoom()
                    && person.roles().contains(NCB_OFFICER)
                    && origin != null
                    && origin.equals(person.country());
            var country = person.country() == null ? null : CountryCode.of(person.country());
            var isKept = switch (item.held().how()) {
                case NOT -> true;
                case FROM_ALL_BUT_KEEPERS -> item.held().keepers().contains(id);
                case FROM_ALL_BUT_KEEPERS_AND_MODERATORS ->
                    item.held().keepers().contains(id) || moderates;
            };
            var isExcluded = origin != null
                    && person.country() != null
                    && exclusions.contains(List.of(item.space(), origin, person.country()));
            return (admitted || isBureau)
                    && isKept
                    && !isExcluded
                    && marking.compartments().stream()
                            .allMatch(each -> inside.get(each).contains(id))
                    && marking.classification().ordinal() <= person.clearance()
                    && (country == null || !marking.excluded().contains(country))
                    && (country == null
                            || marking.onlyCountries().isEmpty()
                            || marking.onlyCountries().contains(country))
                    && (marking.tlp() != Tlp.RED || marking.named().contains(id))
                    && (!person.affiliation().isPartner()
                            || (!item.isRoom() || marking.releasedTo().contains(person.agency()))
                                    && (marking.tlp().compareTo(Tlp.AMBER) <= 0
                                            || marking.named().contains(id)));
        }

        private Set<CountryCode> some(List<String> all) {
            var some = new HashSet<CountryCode>();
            all.stream()
                    .filter(country -> dice.nextInt(5) == 0)
                    .map(CountryCode::of)
                    .forEach(some::add);
            return some;
        }

        private <T> T any(List<T> all) {
            return all.get(dice.nextInt(all.size()));
        }
    }
}
