package portal.guidelines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.ListPosition;
import portal.access.PermittedAudiences;
import portal.access.Refused;
import portal.facts.Utc;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;

/**
 * Who must acknowledge which guideline, and who has. An acknowledgement belongs to a person and a version; it counts
 * for the later versions until the next major one.
 *
 * <p>Trainers see numbers by country. A bureau sees the names of the officers of its own country. Nobody else sees who
 * has acknowledged, or how many have (rules.md, Guidelines).
 */
@Service
@Transactional
public class Acknowledgements {
    public static final int MOST_DAYS = 365;
    private static final int MOST_GROUPS = 50;
    private static final int MOST = 500;

    private final Versions versions;
    private final VersionTable versionTable;
    private final TranslationTable translations;
    private final JdbcClient jdbc;
    private final Access access;
    private final People people;
    private final Clock clock;

    Acknowledgements(
            Versions versions,
            VersionTable versionTable,
            TranslationTable translations,
            JdbcClient jdbc,
            Access access,
            People people,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.translations = translations;
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Says that the viewer has read and understood the version in force. To say so twice changes nothing.
     *
     * @param language the language in which the viewer read it
     * @throws Refused if the version is not in force, or has no text in this language
     */
    public void acknowledge(GuidelineVersionId id, Locale language) {
        var version = versions.readable(id);
        if (version.state() != VersionState.PUBLISHED) throw new Refused("guidelines.refused.not-in-force");
        if (!language.equals(version.language())
                && !translations.inForce(version.guideline(), version.number()).containsKey(language))
            throw new Refused("guidelines.refused.language").because("language");
        var added = jdbc.sql("insert ignore into guideline_acknowledgement (version_id, person_id, language, given_at)"
                        + " values (?, ?, ?, ?)")
                .params(id.value(), access.viewer().value(), language.toLanguageTag(), Utc.of(clock.instant()))
                .update();
        if (added == 0) return;
        versions.publish(VersionAcknowledged::new, version, AudienceId.NOBODY);
    }

    /**
     * Changes who must acknowledge a guideline. Only a trainer who is an author of this version may call this. If a
     * version is in force, it must be this one.
     *
     * @param groups the readers who must; nobody must if there are no groups
     * @param days how many days after the publication of a major version they have for it
     */
    public void require(GuidelineVersionId id, List<MandatoryReaders> groups, int days) {
        var version = versions.forChange(id, Act.WRITE);
        access.require(Role.TRAINER);
        versions.requireAuthor(version);
        if (versionTable
                .inForce(version.guideline())
                .filter(inForce -> !inForce.id().equals(id))
                .isPresent()) throw new Refused("guidelines.refused.not-in-force");
        if (days < 1 || days > MOST_DAYS) throw new Refused("guidelines.refused.days", MOST_DAYS).because("days");
        if (groups.size() > MOST_GROUPS) throw new Refused("guidelines.refused.groups", MOST_GROUPS).because("groups");
        versionTable.setAcknowledgeDays(version.guideline(), groups.isEmpty() ? null : days);
        jdbc.sql("delete from guideline_target where guideline_id = ?")
                .param(version.guideline().value())
                .update();
        Set.copyOf(groups).forEach(group -> insert(version.guideline(), group));
        versions.publish(MandatoryReadersChanged::new, version);
    }

    private void insert(GuidelineId guideline, MandatoryReaders group) {
        jdbc.sql("insert into guideline_target (guideline_id, affiliation, role, country_code) values (?, ?, ?, ?)")
                .params(
                        guideline.value(),
                        group.affiliation() == null ? "" : group.affiliation().name(),
                        group.role() == null ? "" : group.role().name(),
                        group.country() == null ? "" : group.country().value())
                .update();
    }

    /** Returns who must acknowledge a guideline; for the people who work on it. */
    @Transactional(readOnly = true)
    public List<MandatoryReaders> required(GuidelineVersionId id) {
        return groups(versions.forTeam(id).guideline());
    }

    /**
     * Returns how many days readers have to acknowledge a version, counted from the publication of its latest major
     * version; null if nobody must.
     */
    @Transactional(readOnly = true)
    public @Nullable Integer days(GuidelineVersionId id) {
        return versions.readable(id).acknowledgeDays();
    }

    List<MandatoryReaders> groups(GuidelineId guideline) {
        return groups(List.of(guideline)).getOrDefault(guideline, List.of());
    }

    private Map<GuidelineId, List<MandatoryReaders>> groups(List<GuidelineId> guidelines) {
        var groups = new HashMap<GuidelineId, List<MandatoryReaders>>();
        if (guidelines.isEmpty()) return groups;
        jdbc.sql("select * from guideline_target where guideline_id in (:ids)"
                        + " order by affiliation, role, country_code")
                .param("ids", guidelines.stream().map(GuidelineId::value).toList())
                .query(row -> {
                    var affiliation = row.getString("affiliation");
                    var role = row.getString("role");
                    var country = row.getString("country_code");
                    groups.computeIfAbsent(
                                    new GuidelineId(row.getObject("guideline_id", UUID.class)),
                                    guideline -> new ArrayList<>())
                            .add(new MandatoryReaders(
                                    affiliation.isEmpty() ? null : Affiliation.valueOf(affiliation),
                                    role.isEmpty() ? null : Role.valueOf(role),
                                    country.isEmpty() ? null : CountryCode.of(country)));
                });
        return groups;
    }

    /** Returns what the viewer has acknowledged of a version, and whether and by when they must. */
    @Transactional(readOnly = true)
    public OwnAcknowledgement mine(GuidelineVersionId id) {
        return mine(List.of(versions.readable(id))).getFirst();
    }

    /** Returns the viewer's acknowledgement of each of these versions, which the viewer may read. */
    List<OwnAcknowledgement> mine(List<VersionRow> readable) {
        if (readable.isEmpty()) return List.of();
        var me = access.me();
        var guidelines = readable.stream().map(VersionRow::guideline).distinct().toList();
        var groups = groups(guidelines);
        var given = given(me.id(), guidelines);
        return readable.stream()
                .map(version -> own(
                        version,
                        given.getOrDefault(version.guideline(), List.of()),
                        groups.getOrDefault(version.guideline(), List.of()).stream()
                                .anyMatch(group -> group.includes(me))))
                .toList();
    }

    /** An acknowledgement of the version with this number. */
    private record Given(int number, Locale language, Instant at) {}

    private Map<GuidelineId, List<Given>> given(PersonId person, List<GuidelineId> guidelines) {
        var given = new HashMap<GuidelineId, List<Given>>();
        jdbc.sql("""
                        select v.guideline_id, v.number, a.language, a.given_at
                        from guideline_acknowledgement a join guideline_version v on v.id = a.version_id
                        where a.person_id = :person and v.guideline_id in (:ids) order by v.number desc
                        """)
                .param("person", person.value())
                .param("ids", guidelines.stream().map(GuidelineId::value).toList())
                .query(row -> {
                    given.computeIfAbsent(
                                    new GuidelineId(row.getObject("guideline_id", UUID.class)),
                                    guideline -> new ArrayList<>())
                            .add(new Given(
                                    row.getInt("number"),
                                    Locale.forLanguageTag(row.getString("language")),
                                    Utc.read(row, "given_at")));
                });
        return given;
    }

    private OwnAcknowledgement own(VersionRow version, List<Given> given, boolean isMandatory) {
        var latest =
                given.stream().filter(each -> each.number <= version.number()).findFirst();
        var counts = latest.filter(each -> each.number >= version.latestMajor());
        var due = dueOn(version);
        return new OwnAcknowledgement(
                version.guideline(),
                version.id(),
                version.title(),
                version.language(),
                version.number(),
                latest.map(Given::number).orElse(null),
                counts.map(Given::at).orElse(null),
                counts.map(Given::language).orElse(null),
                isMandatory && version.state() == VersionState.PUBLISHED,
                isMandatory ? due : null,
                version.publishedAt());
    }

    /**
     * Returns the day, in UTC, by which a version must be acknowledged; null if nobody must, or if its latest major
     * version is not published yet.
     */
    static @Nullable LocalDate dueOn(VersionRow version) {
        var days = version.acknowledgeDays();
        var published = version.latestMajorAt();
        return days == null || published == null ? null : Utc.day(published).plusDays(days);
    }

    /** Returns the guidelines in force that the viewer must still acknowledge, the earliest due first. */
    @Transactional(readOnly = true)
    public List<OwnAcknowledgement> pending() {
        return mine(mandatory(access.readable())).stream()
                .filter(OwnAcknowledgement::isPending)
                .sorted(Comparator.comparing(own -> Objects.requireNonNullElse(own.dueOn(), LocalDate.MAX)))
                .toList();
    }

    private List<VersionRow> mandatory(PermittedAudiences readable) {
        return versionTable.mandatory(readable, MOST);
    }

    /**
     * Returns the guidelines in force for which an acknowledgement of the viewer counts, the last acknowledged first.
     */
    @Transactional(readOnly = true)
    public List<OwnAcknowledgement> given() {
        return mine(versionTable.library(access.readable(), LibraryFilter.EVERYTHING, ListPosition.NEWEST, MOST))
                .stream()
                .filter(own -> own.at() != null)
                .sorted(Comparator.comparing((OwnAcknowledgement own) -> Objects.requireNonNull(own.at()))
                        .reversed())
                .toList();
    }

    /**
     * Returns how many people of each country must acknowledge the version, and how many of them have. Only a trainer
     * who is an author of the version may call this.
     */
    @Transactional(readOnly = true)
    public List<CountryProgress> progress(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        access.require(Role.TRAINER);
        versions.requireAuthor(version);
        var has = acknowledgers(version);
        var counts = new TreeMap<String, CountryProgress>();
        for (var person : targets(version)) {
            var country = person.country();
            counts.merge(
                    country == null ? "" : country.value(),
                    new CountryProgress(country, 1, has.containsKey(person.id()) ? 1 : 0),
                    CountryProgress::plus);
        }
        return List.copyOf(counts.values());
    }

    /**
     * Notes in the audit log that the viewer takes a list of who has acknowledged out of the portal. Call this before
     * such a list is sent.
     */
    public void exported(GuidelineVersionId id) {
        var version = versions.readable(id);
        access.require(Act.EXPORT, version.audience());
        versions.publish(AcknowledgementsExported::new, version, AudienceId.NOBODY);
    }

    /**
     * Returns the officers of the viewer's own country who must acknowledge the version, beginning with those who have
     * not yet done so. Only bureau officers who may read the version may call this.
     */
    @Transactional(readOnly = true)
    public List<OfficerProgress> ofMyCountry(GuidelineVersionId id) {
        var version = versions.readable(id);
        var country = access.bureau();
        var has = acknowledgers(version);
        return targets(version).stream()
                .filter(person -> country.equals(person.country()))
                .map(person -> new OfficerProgress(person, has.get(person.id())))
                .sorted(Comparator.comparing((OfficerProgress officer) -> officer.at() != null)
                        .thenComparing(officer -> officer.person().name()))
                .toList();
    }

    /**
     * Returns the people who must acknowledge the version and have not. The result must never be displayed, because the
     * viewer may not know all of them.
     */
    List<PersonCard> missing(VersionRow version) {
        var has = acknowledgers(version);
        return targets(version).stream()
                .filter(person -> !has.containsKey(person.id()))
                .toList();
    }

    /** Returns the people who may read the version and must acknowledge it. */
    private List<PersonCard> targets(VersionRow version) {
        var groups = groups(version.guideline());
        if (groups.isEmpty()) return List.of();
        return people.cards(access.addressees(version.audience())).values().stream()
                .filter(person -> groups.stream().anyMatch(group -> group.includes(person)))
                .toList();
    }

    /** Returns who has acknowledged the version, or an earlier one since the latest major version, and when. */
    private Map<PersonId, Instant> acknowledgers(VersionRow version) {
        var given = new HashMap<PersonId, Instant>();
        jdbc.sql("""
                        select a.person_id, max(a.given_at) as given_at
                        from guideline_acknowledgement a join guideline_version v on v.id = a.version_id
                        where v.guideline_id = :guideline and v.number between :from and :to group by a.person_id
                        """)
                .params(Map.of(
                        "guideline", version.guideline().value(),
                        "from", version.latestMajor(),
                        "to", version.number()))
                .query(row -> {
                    given.put(new PersonId(row.getObject("person_id", UUID.class)), Utc.read(row, "given_at"));
                });
        return given;
    }
}
