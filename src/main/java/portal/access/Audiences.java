package portal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Reads and creates audiences in the database. An audience never changes. Items whose {@link AudienceProperties} are
 * equal, apart from the id, share one audience.
 */
@Component
class Audiences {
    private static final int MOST_KNOWN = 100_000;

    private final JdbcClient jdbc;

    /**
     * A cache of audiences. An audience never changes, so no entry becomes outdated. The persons in an audience are not
     * cached.
     */
    private final Map<AudienceId, AudienceProperties> known = new ConcurrentHashMap<>();

    Audiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Creates the audience of the space itself. This is called once, when the space is opened. */
    void openOwn(SpaceId space) {
        var open = Marking.of(Classification.UNCLASSIFIED, Tlp.CLEAR, SourceType.GS);
        if (!insert(
                new AudienceProperties(space.audience(), space, open, null, null, 0, Withholding.NOT, Set.of()), "own"))
            throw new IllegalStateException();
    }

    /** Creates the audience of the members of a compartment. This is called once, when the compartment is opened. */
    void openOwn(SpaceId space, Compartment compartment, PersonCard author) {
        var members = Marking.of(Classification.UNCLASSIFIED, Tlp.CLEAR, SourceType.of(author.affiliation()))
                .withCompartments(Set.of(compartment));
        var own = wanted(space, members, author).as(compartment.id());
        if (!insert(own, "compartment " + compartment.id().value())) throw new IllegalStateException();
    }

    /**
     * Returns the audience for a new item of this author, with a new id. The same audience may already be stored under
     * another id.
     */
    AudienceProperties wanted(SpaceId space, Marking marking, PersonCard author) {
        var country = author.country();
        var agency = country == null ? author.agencyId() : null;
        return new AudienceProperties(
                AudienceId.random(), space, marking, country, agency, generation(space), Withholding.NOT, Set.of());
    }

    /**
     * Returns the audience for an item like this one that is written now: people for whom the space has been opened
     * meanwhile ({@link Spaces#widen}) may read it too.
     */
    AudienceProperties asWrittenNow(AudienceProperties like) {
        return like.ofGeneration(generation(like.space()));
    }

    private int generation(SpaceId space) {
        return jdbc.sql("select generation from space where id = ?")
                .param(space.value())
                .query(Integer.class)
                .single();
    }

    AudienceProperties findOrMake(AudienceProperties wanted) {
        var print = print(wanted);
        return find(wanted.space(), print)
                .or(() -> insert(wanted, print) ? Optional.of(wanted) : find(wanted.space(), print))
                .orElseThrow();
    }

    /**
     * Does the same as {@link #findOrMake}, in a transaction that will be rolled back. If the audience is missing, it
     * is inserted with a random fingerprint, so that another transaction that inserts the same audience need not wait
     * for the lock of this row.
     */
    AudienceProperties findOrTry(AudienceProperties wanted) {
        return find(wanted.space(), print(wanted)).orElseGet(() -> {
            insert(wanted, wanted.id().value().toString());
            return wanted;
        });
    }

    private static String print(AudienceProperties audience) {
        var country = audience.originCountry();
        return DigestUtils.sha256Hex(audience.marking().canonical() + "|" + country + "|"
                + (country == null
                        ? Objects.requireNonNull(audience.originAgency()).value()
                        : "")
                + (audience.generation() == 0 ? "" : "|generation " + audience.generation())
                + (audience.held().equals(Withholding.NOT) ? "" : "|" + canonical(audience.held()))
                + (audience.sources().isEmpty() ? "" : "|sources " + new TreeSet<>(audience.sources())));
    }

    private static String canonical(Withholding held) {
        return held.how() + " "
                + held.keepers().stream()
                        .map(keeper -> keeper.value().toString())
                        .sorted()
                        .toList();
    }

    /** Returns the compartments of a space that a person is in, sorted by name. */
    List<Compartment> compartments(SpaceId space, PersonId member) {
        return jdbc.sql("select c.id, c.name from compartment c join compartment_member i on i.compartment_id = c.id"
                        + " where c.space_id = ? and i.person_id = ? order by c.name, c.id")
                .params(space.value(), member.value())
                .query((row, n) -> compartment(row, 1))
                .list();
    }

    /** Returns the audiences of the items of a country in these spaces. */
    Set<AudienceId> of(CountryCode country, Collection<SpaceId> spaces) {
        if (spaces.isEmpty()) return Set.of();
        return jdbc.sql("select id from audience where space_id in (:spaces) and origin_country = :country")
                .param("spaces", spaces.stream().map(SpaceId::value).toList())
                .param("country", country.value())
                .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                .set();
    }

    /** Returns an audience that is stored. */
    AudienceProperties one(AudienceId id) {
        return Objects.requireNonNull(all(List.of(id)).get(id));
    }

    Map<AudienceId, AudienceProperties> all(Collection<AudienceId> ids) {
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).collect(Collectors.toSet());
        if (known.size() > MOST_KNOWN) known.clear();
        var read = read(unknown);
        known.putAll(read);
        var found = new HashMap<>(read);
        for (var id : ids) {
            var audience = known.get(id);
            if (audience != null) found.put(id, audience);
        }
        return found;
    }

    private Map<AudienceId, AudienceProperties> read(Set<AudienceId> ids) {
        if (ids.isEmpty()) return Map.of();
        var values = ids.stream().map(AudienceId::value).collect(Collectors.toSet());
        var excluded = countries(values, false);
        var included = countries(values, true);
        var named = rows("select audience_id, person_id from audience_recipient where audience_id in (:ids)", values)
                .collect(grouped(row -> new PersonId(UUID.fromString(row[1]))));
        var released = rows("select audience_id, agency_id from audience_release where audience_id in (:ids)", values)
                .collect(grouped(row -> new AgencyId(UUID.fromString(row[1]))));
        var keepers = rows("select audience_id, person_id from audience_keeper where audience_id in (:ids)", values)
                .collect(grouped(row -> new PersonId(UUID.fromString(row[1]))));
        var sources = rows("select audience_id, country from audience_source where audience_id in (:ids)", values)
                .collect(grouped(row -> CountryCode.of(row[1])));
        var compartments = compartments(values);
        var found = new HashMap<AudienceId, AudienceProperties>();
        jdbc.sql("select * from audience where id in (:ids)")
                .param("ids", values)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return marked(
                            row,
                            new Marking(
                                    Classification.values()[row.getInt("classification")],
                                    Tlp.values()[row.getInt("tlp")],
                                    handling(row.getString("handling")),
                                    SourceType.valueOf(row.getString("source")),
                                    excluded.getOrDefault(id, Set.of()),
                                    included.getOrDefault(id, Set.of()),
                                    named.getOrDefault(id, Set.of()),
                                    released.getOrDefault(id, Set.of()),
                                    compartments.getOrDefault(id, Set.of())),
                            keepers.getOrDefault(id, Set.of()),
                            sources.getOrDefault(id, Set.of()));
                })
                .list()
                .forEach(audience -> found.put(audience.id(), audience));
        return found;
    }

    private Optional<AudienceProperties> find(SpaceId space, String print) {
        return jdbc.sql("select id from audience where space_id = ? and fingerprint = ?")
                .params(space.value(), print)
                .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                .optional()
                .map(id -> all(List.of(id)).get(id));
    }

    /** Inserts an audience. Returns false if another transaction has inserted the same audience before. */
    private boolean insert(AudienceProperties audience, String print) {
        var marking = audience.marking();
        var made = jdbc.sql("""
                        insert ignore into audience (id, space_id, classification, tlp, handling, source,
                                                     origin_country, origin_agency, only_countries, compartmented,
                                                     generation, held, fingerprint)
                        values (:id, :space, :classification, :tlp, :handling, :source, :country, :agency, :only,
                                :compartmented, :generation, :held, :print)
                        """)
                .param("id", audience.id().value())
                .param("space", audience.space().value())
                .param("classification", marking.classification().ordinal())
                .param("tlp", marking.tlp().ordinal())
                .param(
                        "handling",
                        marking.handling().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("source", marking.source().name())
                .param(
                        "country",
                        audience.originCountry() == null
                                ? null
                                : audience.originCountry().value())
                .param(
                        "agency",
                        audience.originAgency() == null
                                ? null
                                : audience.originAgency().value())
                .param("only", !marking.onlyCountries().isEmpty())
                .param("compartmented", !marking.compartments().isEmpty())
                .param("generation", audience.generation())
                .param("held", audience.held().how().ordinal())
                .param("print", print)
                .update();
        if (made == 0) return false;
        var id = audience.id().value();
        for (var country : marking.excluded())
            add(
                    "insert into audience_country (audience_id, country, included) values (?, ?, false)",
                    id,
                    country.value());
        for (var country : marking.onlyCountries())
            add(
                    "insert into audience_country (audience_id, country, included) values (?, ?, true)",
                    id,
                    country.value());
        for (var person : marking.named())
            add("insert into audience_recipient (audience_id, person_id) values (?, ?)", id, person.value());
        for (var partner : marking.releasedTo())
            add("insert into audience_release (audience_id, agency_id) values (?, ?)", id, partner.value());
        for (var compartment : marking.compartments())
            add(
                    "insert into audience_compartment (audience_id, compartment_id) values (?, ?)",
                    id,
                    compartment.id().value());
        for (var source : audience.sources())
            add("insert into audience_source (audience_id, country) values (?, ?)", id, source.value());
        for (var keeper : audience.held().keepers())
            add("insert into audience_keeper (audience_id, person_id) values (?, ?)", id, keeper.value());
        return true;
    }

    private void add(String statement, Object... values) {
        jdbc.sql(statement).params(values).update();
    }

    private Map<UUID, Set<CountryCode>> countries(Set<UUID> ids, boolean included) {
        return rows(
                        "select audience_id, country from audience_country where included = " + included
                                + " and audience_id in (:ids)",
                        ids)
                .collect(grouped(row -> CountryCode.of(row[1])));
    }

    private Map<UUID, Set<Compartment>> compartments(Set<UUID> ids) {
        return jdbc
                .sql("select n.audience_id, c.id, c.name from audience_compartment n"
                        + " join compartment c on c.id = n.compartment_id where n.audience_id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), compartment(row, 2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Compartment compartment(ResultSet row, int from) throws SQLException {
        return new Compartment(new AudienceId(row.getObject(from, UUID.class)), row.getString(from + 1));
    }

    private Stream<String[]> rows(String query, Set<UUID> ids) {
        return jdbc
                .sql(query)
                .param("ids", ids)
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream();
    }

    private static <T> Collector<String[], ?, Map<UUID, Set<T>>> grouped(Function<String[], T> value) {
        return Collectors.groupingBy(
                row -> UUID.fromString(row[0]), Collectors.mapping(value, Collectors.toCollection(HashSet::new)));
    }

    private static AudienceProperties marked(
            ResultSet row, Marking marking, Set<PersonId> keepers, Set<CountryCode> sources) throws SQLException {
        var country = row.getString("origin_country");
        var agency = row.getObject("origin_agency", UUID.class);
        return new AudienceProperties(
                new AudienceId(row.getObject("id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                marking,
                country == null ? null : CountryCode.of(country),
                agency == null ? null : new AgencyId(agency),
                row.getInt("generation"),
                new Withholding(Withholding.How.values()[row.getInt("held")], keepers),
                sources);
    }

    private static Set<HandlingCode> handling(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(HandlingCode::valueOf)
                .collect(Collectors.toSet());
    }
}
