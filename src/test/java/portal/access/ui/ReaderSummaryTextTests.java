package portal.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.Readers;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.forums.KnowledgeSpace;
import portal.operations.OperationalRoom;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests that the sentence which says who can read an item agrees with the access rule for every marking (AC-20). */
@PortalTest
class ReaderSummaryTextTests extends PageTest {
    private static final Marking GREEN = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);
    private static final CountryCode SG = CountryCode.of("SG");
    private static final CountryCode NZ = CountryCode.of("NZ");
    private static final List<CountryCode> COUNTRIES = Stream.of("SG", "NZ", "KE", "BR", "TO", "FJ", "WS")
            .map(CountryCode::of)
            .toList();

    @Autowired
    Access access;

    @Autowired
    Spaces spaces;

    @Autowired
    TestPeople town;

    private PersonId lim;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        for (var country : COUNTRIES) town.somebody(NATIONAL_AGENCY, country.value());
        town.somebody(NATIONAL_AGENCY, "TV", town.agency("TV"), 0);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_country_that_is_shut_out_is_named_in_the_sentence_itself() {
        var forum = forum(NCB, NATIONAL_AGENCY);
        assertThat(said(forum, GREEN)).isEqualTo("Law enforcement in all countries");
        assertThat(said(forum, GREEN.withExcluded(Set.of(NZ))))
                .isEqualTo("Law enforcement in all countries except New Zealand");
        assertThat(said(forum, GREEN.withOnlyCountries(Set.of(NZ, SG))))
                .isEqualTo("Law enforcement in New Zealand and Singapore");
        var many = GREEN.withExcluded(new HashSet<>(COUNTRIES.subList(1, 7)));
        assertThat(said(forum, many)).isEqualTo("Law enforcement in all countries except 6 countries");
    }

    @Test
    void who_is_of_no_country_is_told_of_where_only_some_countries_are_let_in() {
        var only = GREEN.withOnlyCountries(Set.of(SG));
        assertThat(said(forum(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT), only))
                .isEqualTo("Law enforcement in Singapore, and people of no country (secretariat, organisations)");
        assertThat(said(forum(NCB, NATIONAL_AGENCY), only)).isEqualTo("Law enforcement in Singapore");
    }

    @Test
    void whatever_the_marking_the_sentence_speaks_of_the_countries_that_the_rule_lets_in_and_of_no_other() {
        var forum = forum(NCB, NATIONAL_AGENCY);
        var all = access.readers(forum, GREEN).byCountry().keySet();
        for (long seed = 1; seed <= 40; seed++) {
            var marking = marking(new Random(seed), Classification.FOR_OFFICIAL_USE_ONLY);
            var readers = access.readers(forum, marking);
            var sentence = MarkingWords.summary(readers.summary());
            var claimed = claimed(sentence, all);
            assertThat(claimed)
                    .as("%s: %s", sentence, marking)
                    .containsAll(readers.byCountry().keySet());
            if (!sentence.endsWith(", if cleared for it"))
                assertThat(readers.byCountry().keySet())
                        .as("%s: %s", sentence, marking)
                        .containsAll(claimed);
            assertThat(access.preview(forum, marking)).isEqualTo(readers.summary());
        }
    }

    @Test
    void whatever_the_marking_a_room_counts_those_whom_the_rule_lets_in() {
        var company = town.agency("ES");
        var partner = town.somebody(PRIVATE_PARTNER, "ES", company, 3);
        var amina = town.somebody(NATIONAL_AGENCY, "KE");
        var room = room(lim, amina, partner, town.somebody(NATIONAL_AGENCY, "NZ"), town.somebody(NCB, "NZ"));
        for (long seed = 1; seed <= 40; seed++) {
            var random = new Random(seed);
            var marking = marking(random, Classification.RESTRICTED);
            if (random.nextInt(3) == 0) marking = marking.withNamed(Set.of(amina));
            if (random.nextInt(3) == 0) marking = marking.withReleasedTo(Set.of(company));
            var readers = access.readers(room, marking);
            var sentence = MarkingWords.summary(readers.summary());
            var people = counted(readers);
            assertThat(sentence)
                    .as("%s", marking)
                    .startsWith(
                            people == 1
                                    ? "Only you"
                                    : countries(readers.byCountry().size()) + ", " + people + " people");
            if (people > 1 && !marking.excluded().isEmpty())
                assertThat(sentence).contains("without ");
            if (people > 1 && marking.tlp() == Tlp.RED) assertThat(sentence).contains("named recipients only");
            if (people > 1 && !marking.releasedTo().isEmpty())
                assertThat(sentence).contains("released to 1 partner");
        }
    }

    @Test
    void who_can_see_this_counts_countries_and_names_people_of_a_country_once_it_is_opened() {
        var forum = forum(NCB, NATIONAL_AGENCY);
        var somebody = town.named("Wairimu of Samoa", NATIONAL_AGENCY, "WS");
        var marking = GREEN.withExcluded(Set.of(NZ));
        TestViewers.enter(lim);
        var readers = access.readers(forum, marking);
        var dialog = new WhoCanSeeThis(readers, country -> access.readers(forum, marking, country));
        var words = dialog.getChildren()
                .filter(Paragraph.class::isInstance)
                .map(part -> part.getElement().getText())
                .toList();
        assertThat(words)
                .contains(
                        "Law enforcement in all countries except New Zealand",
                        readers.byCountry().size() + " countries, " + written(counted(readers)) + " people");
        UI.getCurrent().add(dialog);
        dialog.open();
        var samoa = $(NativeDetails.class).all().stream()
                .filter(details ->
                        details.getSummary().getElement().getTextRecursively().startsWith("Samoa"))
                .findFirst()
                .orElseThrow();
        assertThat(samoa.getElement().getTextRecursively()).doesNotContain("Wairimu of Samoa");
        samoa.setOpen(true);
        ComponentUtil.fireEvent(samoa, new NativeDetails.ToggleEvent(samoa, true));
        assertThat(samoa.getElement().getTextRecursively()).contains("Wairimu of Samoa");
        assertThat(access.readers(forum, marking, Optional.of(CountryCode.of("WS"))))
                .extracting(PersonCard::id)
                .contains(somebody);
        assertThat(access.readers(forum, marking, Optional.of(NZ))).isEmpty();
    }

    private static final Pattern WHERE =
            Pattern.compile("Law enforcement in (all countries(?: except (?<except>.+))?|(?<only>.+))");

    /** Returns those of the given countries whose readers the sentence includes. */
    private static Set<CountryCode> claimed(String sentence, Collection<CountryCode> all) {
        var where = WHERE.matcher(sentence.replace(", if cleared for it", ""));
        assertThat(where.matches()).as(sentence).isTrue();
        var named = named(where.group("only"), all);
        if (where.group("only") != null) return named;
        var out = named(where.group("except"), all);
        return all.stream().filter(country -> !out.contains(country)).collect(Collectors.toSet());
    }

    private static Set<CountryCode> named(String names, Collection<CountryCode> all) {
        if (names == null) return Set.of();
        var byName = all.stream()
                .collect(Collectors.toMap(country -> country.displayName(Locale.ENGLISH), country -> country));
        return Stream.of(names.split(",? and |, "))
                .map(byName::get)
                .filter(country -> country != null)
                .collect(Collectors.toSet());
    }

    private static Marking marking(Random random, Classification highest) {
        var marking = GREEN.withClassification(random.nextBoolean() ? Classification.UNCLASSIFIED : highest)
                .withExcluded(some(random, 4));
        if (random.nextBoolean()) return marking;
        var only = some(random, 3);
        only.add(SG);
        return marking.withOnlyCountries(only);
    }

    private static Set<CountryCode> some(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 1, COUNTRIES.size())
                .mapToObj(COUNTRIES::get)
                .collect(Collectors.toSet());
    }

    /**
     * Formats a number with thousands separators. Other tests register people too, so there may be more than a
     * thousand.
     */
    private static String written(int people) {
        return NumberFormat.getInstance(Locale.UK).format(people);
    }

    private static String countries(int count) {
        return count == 1 ? "1 country" : count + " countries";
    }

    private static int counted(Readers readers) {
        return readers.withoutCountry()
                + readers.byCountry().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private String said(SpaceId forum, Marking marking) {
        TestViewers.enter(lim);
        return MarkingWords.summary(access.preview(forum, marking));
    }

    private SpaceId forum(Affiliation... openTo) {
        TestViewers.enter(lim);
        var forum = spaces.open(plan(KnowledgeSpace.KIND, Classification.FOR_OFFICIAL_USE_ONLY));
        for (var affiliation : openTo)
            spaces.grant(forum, Holder.everyoneOf(affiliation), Right.WRITE, Spaces.UNTIL_REVOKED);
        return forum;
    }

    private SpaceId room(PersonId coordinator, PersonId... participants) {
        TestViewers.enter(coordinator);
        var room = spaces.open(plan(OperationalRoom.KIND, Classification.RESTRICTED));
        for (var person : participants) spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
        return room;
    }

    private static OpenSpace plan(SpaceKind kind, Classification ceiling) {
        return new OpenSpace(
                kind,
                Map.of("en", new OpenSpace.SpaceName("Who reads", "")),
                ceiling,
                Classification.UNCLASSIFIED,
                Tlp.GREEN);
    }
}
