package portal.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.access.OperationModel.Somebody;
import portal.access.OperationModel.Thing;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.VersionId;
import portal.operations.OperationalRoom;
import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.Register;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Plays a random history of one operation through the services, and at the same time in {@link OperationModel}. If the
 * portal refuses a command, the model does not change. If the portal permits a command, the clauses of the access rule
 * (rules.md, AC) must permit it too.
 */
class OperationHistory {
    /** Countries that no other test uses, so that no exclusion of another test hides their items. */
    private static final List<CountryCode> COUNTRIES =
            List.of(CountryCode.of("EE"), CountryCode.of("LV"), CountryCode.of("LT"), CountryCode.of("SI"));

    private static final List<Classification> CLASSES =
            List.of(Classification.UNCLASSIFIED, Classification.FOR_OFFICIAL_USE_ONLY, Classification.RESTRICTED);
    private static final List<String> STATES = List.of("ACTIVE", "ACTIVE", "ACTIVE", "SUSPENDED", "CLOSED", "ARCHIVED");

    enum Kind {
        OPEN_TOPIC(12),
        ANSWER(18),
        FILE(8),
        QUOTE(6),
        RE_MARK(14),
        TAKE_BACK(3),
        JOIN(6),
        JOIN_FROM_NOW(2),
        SHOW_OUT(5),
        OPEN_COMPARTMENT(2),
        JOIN_COMPARTMENT(5),
        LEAVE_COMPARTMENT(2),
        EXCLUDE(5),
        LIFT(2),
        CHANGE_STATE(5),
        LAPSE(1);

        final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    /** One step. Its choices depend only on its seed and on the state of the history when it is played. */
    record Step(Kind kind, long seed) {}

    /** A word that every item of this history contains, and no other item of the portal. */
    final String word = "quickhist" + UUID.randomUUID().toString().substring(0, 6);

    final OperationModel model = new OperationModel();
    final List<String> told = new ArrayList<>();
    final SpaceId room;
    private final List<String> wrongs = new ArrayList<>();
    private final ApplicationContext portal;
    private Random dice = new Random();

    OperationHistory(ApplicationContext portal) {
        this.portal = portal;
        cast();
        room = room();
    }

    static List<Step> random(long seed, int length) {
        var dice = new Random(seed);
        var bag = new ArrayList<Kind>();
        for (var kind : Kind.values()) for (int i = 0; i < kind.weight; i++) bag.add(kind);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < length; i++) steps.add(new Step(bag.get(dice.nextInt(bag.size())), dice.nextLong()));
        return steps;
    }

    /** Returns the commands that the portal carried out although no clause permits them. */
    List<String> wrongs() {
        return wrongs;
    }

    /** Returns the present audience of each item, as it is stored. */
    Map<UUID, AudienceId> audiences() {
        if (model.things.isEmpty()) return Map.of();
        return the(JdbcClient.class)
                .sql("select id, audience_id from post where id in (:ids)"
                        + " union all select id, audience_id from document_version where id in (:ids)")
                .param("ids", model.things.stream().map(thing -> thing.row).toList())
                .query((row, n) ->
                        Map.entry(row.getObject(1, UUID.class), new AudienceId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void play(Step step) {
        dice = new Random(step.seed());
        switch (step.kind()) {
            case OPEN_TOPIC -> open(List.of());
            case ANSWER -> answer();
            case FILE -> file();
            case QUOTE -> quote();
            case RE_MARK -> reMark();
            case TAKE_BACK -> takeBack();
            case JOIN -> join();
            case JOIN_FROM_NOW -> joinFromNow();
            case SHOW_OUT -> showOut();
            case OPEN_COMPARTMENT -> openCompartment();
            case JOIN_COMPARTMENT -> joinCompartment();
            case LEAVE_COMPARTMENT -> leaveCompartment();
            case EXCLUDE -> exclude(true);
            case LIFT -> exclude(false);
            case CHANGE_STATE -> changeState();
            case LAPSE -> lapse();
        }
    }

    <T> T the(Class<T> service) {
        return portal.getBean(service);
    }

    private void cast() {
        add("coordinator", GENERAL_SECRETARIAT, null, 3);
        add("analyst", GENERAL_SECRETARIAT, null, 3);
        for (var country : COUNTRIES) {
            add("officer " + country, NATIONAL_AGENCY, country, 2);
            add("bureau " + country, NCB, country, 3, Role.NCB_OFFICER);
        }
        add("second officer EE", NATIONAL_AGENCY, COUNTRIES.get(0), 1);
        add("second officer LV", NATIONAL_AGENCY, COUNTRIES.get(1), 3);
        add("bureau without the role", NCB, COUNTRIES.get(0), 3);
        add("partner SI", PRIVATE_PARTNER, COUNTRIES.get(3), 3);
        add("partner of no country", PRIVATE_PARTNER, null, 3);
        add("administrator", GENERAL_SECRETARIAT, null, 3, Role.ADMIN);
    }

    private void add(String name, Affiliation affiliation, @Nullable CountryCode in, int clearance, Role... roles) {
        var town = the(TestPeople.class);
        var country = in == null ? null : in.value();
        var agency = town.agency(country);
        var id = town.somebody(affiliation, country, agency, clearance, roles);
        model.people.add(new Somebody(name, id, affiliation, in, agency, clearance, Set.of(roles)));
    }

    private SpaceId room() {
        TestViewers.enter(model.steward().id());
        var spaces = the(Spaces.class);
        var opened = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", new OpenSpace.SpaceName("History", "")),
                Classification.RESTRICTED,
                Classification.FOR_OFFICIAL_USE_ONLY,
                Tlp.AMBER));
        state(opened, "ACTIVE");
        for (var person : model.people)
            if (person.affiliation() == NATIONAL_AGENCY || person.isPartner() || person.isCustodian()) {
                spaces.grant(opened, Holder.person(person.id()), Right.WRITE, Spaces.UNTIL_REVOKED);
                model.admit(person, 0);
            }
        return opened;
    }

    private void state(SpaceId space, String state) {
        the(JdbcClient.class)
                .sql("update space set state = ?, state_since = utc_timestamp(6) where id = ?")
                .params(state, space.value())
                .update();
    }

    private void open(List<Thing> sources) {
        var author = any(model.people);
        var wanted = marking(author);
        enter(author);
        attempt("%s opens a topic %s from %s".formatted(author, brief(wanted), sources), () -> {
            var marking = wanted;
            for (var source : sources) marking = marking.within(markingOf(source));
            var topic = the(Topics.class)
                    .open(new OpenTopic(
                            room, TopicKind.DISCUSSION, "A topic", "Of " + word, Locale.ENGLISH, marking, List.of()));
            permitted(model.may(author, Act.WRITE));
            sources.forEach(source -> permitted(model.sees(author, source)));
            var opening =
                    the(Topics.class).posts(topic, null, 1).getFirst().id().value();
            var thing = thing(opening, topic, author, null, withAuthor(wanted, author));
            sources.forEach(source -> thing.bind(source.markings));
        });
    }

    /** Opens a topic that is made from other items and has all their restrictions (AC-12). */
    private void quote() {
        if (model.things.isEmpty()) return;
        open(List.of(any(model.things), any(model.things)));
    }

    private void answer() {
        var topics = model.things.stream()
                .filter(thing -> thing.id instanceof TopicId)
                .toList();
        if (topics.isEmpty()) return;
        var topic = any(topics);
        var author = any(model.people);
        var wanted = marking(author);
        enter(author);
        attempt("%s answers %s %s".formatted(author, topic, brief(wanted)), () -> {
            var answer = the(Topics.class)
                    .reply(new ReplyTo((TopicId) topic.id, "Of " + word, Locale.ENGLISH, wanted, List.of()));
            permitted(model.may(author, Act.WRITE) && model.sees(author, topic));
            thing(answer.value(), answer, author, topic, withAuthor(wanted, author))
                    .bind(topic.markings);
        });
    }

    private void file() {
        var author = any(model.people);
        var wanted = marking(author);
        enter(author);
        attempt("%s files a document %s".formatted(author, brief(wanted)), () -> {
            var bytes = ("Of " + word + " " + model.things.size()).getBytes(UTF_8);
            var document = the(Documents.class)
                    .file(new FileDocument(room, wanted, "paper.txt"), new ByteArrayInputStream(bytes));
            permitted(model.may(author, Act.WRITE));
            var version = the(Documents.class).card(document).latest().id();
            thing(version.value(), document, author, null, withAuthor(wanted, author));
        });
    }

    private Thing thing(UUID row, Object id, Somebody author, @Nullable Thing topic, Marking own) {
        var thing = new Thing(model.things.size(), row, id, author, topic, model.generation, List.of(own));
        model.things.add(thing);
        return thing;
    }

    private void reMark() {
        if (model.things.isEmpty()) return;
        var thing = any(model.things);
        var person = dice.nextInt(3) > 0 ? thing.author : any(model.people);
        enter(person);
        if (dice.nextBoolean()) exclude(thing, person, any(COUNTRIES));
        else reMark(thing, person, marking(person));
    }

    /** Excludes one more country from an item. A steward may do this too. */
    private void exclude(Thing thing, Somebody person, CountryCode country) {
        attempt("%s excludes %s from %s".formatted(person, country, thing), () -> {
            var marking = markingOf(thing);
            var excluded = new HashSet<>(marking.excluded());
            excluded.add(country);
            var readers = readers(thing);
            reMark(thing, marking.withExcluded(excluded));
            permitted(readers.contains(person) && allowed(person, thing));
            var without = everybody().withExcluded(Set.of(country));
            thing.bind(List.of(without));
            follow(thing);
            narrowed(person, thing, readers);
        });
    }

    private void reMark(Thing thing, Somebody person, Marking wanted) {
        attempt("%s re-marks %s %s".formatted(person, thing, brief(wanted)), () -> {
            var readers = readers(thing);
            reMark(thing, wanted);
            permitted(readers.contains(person) && allowed(person, thing));
            thing.markings = List.of(withAuthor(wanted, person));
            if (thing.topic != null) thing.bind(thing.topic.markings);
            follow(thing);
            narrowed(person, thing, readers);
        });
    }

    private boolean allowed(Somebody person, Thing thing) {
        return model.may(person, Act.NARROW, thing) || model.may(person, Act.WIDEN, thing);
    }

    /** The answers of a topic get all restrictions that it has now (AC-04, AC-19). */
    private void follow(Thing topic) {
        model.things.stream()
                .filter(answer -> topic.equals(answer.topic))
                .forEach(answer -> answer.bind(topic.markings));
    }

    /**
     * Checks a re-marking by a person who does not belong to the originator: the person must be the steward, and the
     * item must not get new readers (AC-11).
     */
    private void narrowed(Somebody person, Thing thing, Set<Somebody> before) {
        if (!person.isOfTheOriginator(thing.author))
            permitted(person.equals(model.steward()) && before.containsAll(readers(thing)));
    }

    private Set<Somebody> readers(Thing thing) {
        return model.people.stream().filter(person -> model.sees(person, thing)).collect(Collectors.toSet());
    }

    private void reMark(Thing thing, Marking wanted) {
        if (thing.id instanceof DocumentId document)
            the(Documents.class).reMark(document, new VersionId(thing.row), wanted);
        else the(Topics.class).reMark(new PostId(thing.row), wanted);
    }

    private void takeBack() {
        if (model.things.isEmpty()) return;
        var thing = any(model.things);
        var person = dice.nextBoolean() ? thing.author : any(model.people);
        enter(person);
        attempt("%s takes %s back".formatted(person, thing), () -> {
            if (thing.id instanceof DocumentId document)
                the(Documents.class).retract(document, new Justification("Not for here"));
            else the(Topics.class).takeBack(new PostId(thing.row));
            permitted(model.may(person, Act.RECALL, thing)
                    && (person.isOfTheOriginator(thing.author) || person.equals(model.steward())));
            thing.isRecalled = true;
        });
    }

    private void join() {
        var person = guest();
        asSteward("%s joins".formatted(person), Act.ADMIT, () -> {
            the(Spaces.class).grant(room, Holder.person(person.id()), Right.WRITE, Spaces.UNTIL_REVOKED);
            model.admit(person, 0);
        });
    }

    private void joinFromNow() {
        var person = guest();
        asSteward("%s joins, for what comes from now on".formatted(person), Act.ADMIT, () -> {
            the(Spaces.class).widen(room, Holder.person(person.id()), Right.WRITE, Spaces.UNTIL_REVOKED);
            model.generation++;
            model.admit(person, model.generation);
        });
    }

    private void showOut() {
        var person = guest();
        asSteward("%s is shown out".formatted(person), Act.REMOVE, () -> {
            the(Spaces.class).revoke(room, Holder.person(person.id()));
            model.expel(person);
        });
    }

    private Somebody guest() {
        return any(model.people.subList(1, model.people.size()));
    }

    private void openCompartment() {
        asSteward("a compartment", Act.ADMIT, () -> {
            var opened = the(Compartments.class).open(room, "Compartment");
            model.compartments.put(opened, new HashSet<>(Set.of(model.steward())));
        });
    }

    private void joinCompartment() {
        if (model.compartments.isEmpty()) return;
        var compartment = compartment();
        var person = guest();
        asSteward("%s joins compartment %s".formatted(person, compartment.id()), Act.ADMIT, () -> {
            the(Compartments.class).add(compartment.id(), person.id());
            permitted(model.isIn(person) && !person.isPartner());
            members(compartment).add(person);
        });
    }

    private void leaveCompartment() {
        if (model.compartments.isEmpty()) return;
        var compartment = compartment();
        var person = guest();
        asSteward("%s leaves compartment %s".formatted(person, compartment.id()), Act.REMOVE, () -> {
            the(Compartments.class).remove(compartment.id(), person.id());
            members(compartment).remove(person);
        });
    }

    private Compartment compartment() {
        return any(model.compartments.keySet().stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList());
    }

    private Set<Somebody> members(Compartment compartment) {
        return Objects.requireNonNull(model.compartments.get(compartment));
    }

    /** Excludes a country from everything that the user's own country contributes, or ends this exclusion (AC-17). */
    private void exclude(boolean isNew) {
        var person = any(model.people);
        var other = any(COUNTRIES);
        enter(person);
        var what = "%s %s %s from its contributions";
        attempt(what.formatted(person, isNew ? "excludes" : "no longer excludes", other), () -> {
            if (isNew) the(Exclusions.class).exclude(room, other);
            else the(Exclusions.class).lift(room, other);
            permitted(person.roles().contains(Role.NCB_OFFICER));
            var own = Objects.requireNonNull(person.country());
            if (isNew) model.exclude(own, other);
            else model.lift(own, other);
        });
    }

    private void changeState() {
        model.state = any(STATES);
        state(room, model.state);
        told.add("the operation is " + model.state);
    }

    private void lapse() {
        var person = guest();
        the(Register.class).endVouch(person.id());
        model.lapsed.add(person);
        told.add("nobody vouches for %s any more".formatted(person));
    }

    private void asSteward(String what, Act act, Runnable command) {
        enter(model.steward());
        attempt(what, () -> {
            var isOpen = model.may(model.steward(), act);
            command.run();
            permitted(isOpen);
        });
    }

    private void attempt(String what, Runnable command) {
        told.add(what);
        try {
            command.run();
        } catch (NotFound | Refused no) {
            told.set(told.size() - 1, what + ": refused");
        }
    }

    private void permitted(boolean isPermitted) {
        if (!isPermitted) wrongs.add(told.getLast());
    }

    private Marking markingOf(Thing thing) {
        return the(Access.class)
                .marking(Objects.requireNonNull(audiences().get(thing.row)))
                .marking();
    }

    /** Returns a random marking. For a partner, its TLP colour does not exclude partners. */
    private Marking marking(Somebody author) {
        var tlps = author.isPartner() ? List.of(Tlp.GREEN, Tlp.AMBER) : List.of(Tlp.values());
        var marking = Marking.of(any(CLASSES), any(tlps), SourceType.APPROVED_AGENCY)
                .withExcluded(some())
                .withOnlyCountries(dice.nextInt(4) == 0 ? some() : Set.of());
        if (marking.tlp() == Tlp.RED)
            marking = marking.withNamed(
                    new HashSet<>(List.of(official().id(), official().id(), author.id())));
        if (dice.nextBoolean()) marking = marking.withReleasedTo(Set.of(any(partners())));
        if (!model.compartments.isEmpty() && dice.nextInt(4) == 0)
            marking = marking.withClassification(Classification.RESTRICTED).withCompartments(Set.of(compartment()));
        return marking;
    }

    private Somebody official() {
        return any(model.people.stream().filter(person -> !person.isPartner()).toList());
    }

    private List<AgencyId> partners() {
        return model.people.stream()
                .filter(Somebody::isPartner)
                .map(Somebody::agency)
                .toList();
    }

    /** Returns a marking that everybody satisfies. */
    private Marking everybody() {
        return Marking.of(Classification.UNCLASSIFIED, Tlp.CLEAR, SourceType.APPROVED_AGENCY)
                .withReleasedTo(Set.copyOf(partners()));
    }

    /** Returns the marking as the portal stores it: its author is always one of the readers (AC-05, AC-06). */
    private static Marking withAuthor(Marking wanted, Somebody author) {
        var marking = wanted;
        if (author.isPartner()) {
            var released = new HashSet<>(marking.releasedTo());
            released.add(author.agency());
            marking = marking.withReleasedTo(released);
        }
        if (marking.tlp() != Tlp.RED) return marking;
        var named = new HashSet<>(marking.named());
        named.add(author.id());
        return marking.withNamed(named);
    }

    private static String brief(Marking marking) {
        return "(%s %s, not %s, only %s, named %d, released %d, compartments %d)"
                .formatted(
                        marking.classification(),
                        marking.tlp(),
                        marking.excluded(),
                        marking.onlyCountries(),
                        marking.named().size(),
                        marking.releasedTo().size(),
                        marking.compartments().size());
    }

    private Set<CountryCode> some() {
        return COUNTRIES.stream().filter(country -> dice.nextInt(6) == 0).collect(Collectors.toSet());
    }

    private void enter(Somebody person) {
        TestViewers.enter(person.id());
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
