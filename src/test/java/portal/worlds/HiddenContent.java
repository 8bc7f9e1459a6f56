package portal.worlds;

import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.MOREAU;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_B2;
import static portal.Cast.NCB_C1;
import static portal.Cast.PTO_G;
import static portal.Cast.SOUZA;
import static portal.people.Affiliation.INTERNATIONAL_ORGANISATION;
import static portal.worlds.World.AMBER;
import static portal.worlds.World.GREEN;

import java.util.List;
import java.util.Set;
import portal.Cast;
import portal.CastSignIn;
import portal.access.AudienceId;
import portal.access.Classification;
import portal.access.Compartment;
import portal.access.Compartments;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.Right;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.operations.Parties;
import portal.originators.AskOriginator;
import portal.originators.OriginatorRequests;
import portal.originators.WantedUse;
import portal.originators.WrongRecipients;
import portal.people.CountryCode;
import portal.topics.PostId;
import portal.topics.TopicDrafts;
import portal.topics.Topics;

/** Adds to a world the items that the outsider, Kenya, the partner and the administrators may not see. */
class HiddenContent {
    private static final String WORDS = " quillbark " + World.BAIT + " " + World.CANARY;
    private static final CountryCode KE = CountryCode.of("KE");
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(KE));
    static final Marking NOT_HERE = GREEN.withExcluded(Set.of(KE, CountryCode.of("NZ")));

    private final World world;
    private final WorldWriter writer;
    private final CastSignIn stage;

    HiddenContent(World world) {
        this.world = world;
        this.writer = world.writer;
        this.stage = writer.the(CastSignIn.class);
    }

    WorldIds things() {
        return wholeSpaces().and(amongTheVisible()).and(papers());
    }

    /**
     * Creates hidden spaces with the same names as visible ones. The topics and documents in them resemble visible
     * ones.
     */
    private WorldIds wholeSpaces() {
        var room = writer.room(COORD_K, World.CODENAME, "Quite another" + WORDS, "SG", "BR");
        writer.nominate(NCB_B1, room, LIM);
        writer.nominate(NCB_C1, room, SOUZA);
        var plan = writer.topic(LIM, room, AMBER, "en", "Quillbark plan", "Elsewhere" + WORDS);
        var list = writer.file(SOUZA, room, AMBER, World.LIST_FILE, World.LIST_TEXT);
        stage.as(COORD_K);
        writer.the(Documents.class).retitle(list, "Quillbark list" + WORDS);
        var chart = writer.file(LIM, room, AMBER, "chart.txt", "A chart of the quays" + WORDS);
        stage.as(COORD_K);
        writer.the(Documents.class).retitle(chart, "Quillbark chart" + WORDS);
        waiting(writer.room(COORD_K, world.secret(), world.secret(), "SG", "BR"));
        var secret = writer.forum(PTO_G, world.secret(), INTERNATIONAL_ORGANISATION);
        var tides = writer.forum(PTO_G, World.TIDES_IN_SHORT, INTERNATIONAL_ORGANISATION);
        var forum = writer.forum(PTO_G, World.TIDES, INTERNATIONAL_ORGANISATION);
        writer.topic(PTO_G, forum, GREEN, "fr", "Quillbark seizures", "Ailleurs, des saisies" + WORDS);
        stage.as(PTO_G);
        for (var space : List.of(forum, secret, tides))
            writer.the(Spaces.class).grant(space, Holder.person(stage.person(LIM)), Right.READ, Spaces.UNTIL_REVOKED);
        stage.as(COORD_K);
        writer.the(Parties.class).invite(world.room, CountryCode.of("FR"));
        writer.nominate(NCB_C1, world.wharf, SOUZA);
        return new WorldIds(
                List.of(room, forum),
                List.of(plan),
                List.of(writer.opening(LIM, plan)),
                List.of(),
                List.of(),
                List.of());
    }

    /** Nominates an officer who has to accept the handling terms, and one whom the insider at the bureau may approve. */
    private void waiting(SpaceId room) {
        writer.approve(NCB_B2, room, LIM);
        stage.as(NCB_B2);
        writer.the(Parties.class).nominate(room, stage.person(NCB_B2));
    }

    /** Creates hidden topics in visible spaces, hidden answers to visible topics, a compartment, and drafts. */
    private WorldIds amongTheVisible() {
        var aside = writer.topic(
                SOUZA, world.room, NOT_KENYA, "es", "Quillbark plan", "Sin Kenia: incautaciones, ميناء" + WORDS);
        askAndReport(writer.opening(SOUZA, aside));
        var answer = writer.reply(SOUZA, world.plan, NOT_KENYA, "es", "Identidad probable" + WORDS);
        writer.the(Topics.class).edit(answer, "Identidad segura" + WORDS);
        writer.reply(SOUZA, world.servers, NOT_KENYA, "es", "Otro servidor" + WORDS);
        var german = writer.reply(LIM, world.question, NOT_HERE, "de", "Auch bei uns, words" + WORDS);
        var compartment = compartment();
        stage.as(LIM);
        world.openedAndShut = german;
        for (var place : List.of(TopicDrafts.answerTo(world.plan), TopicDrafts.newTopicIn(world.room)))
            writer.the(Drafts.class).keep(place, null, new Draft("", "Half a sentence" + WORDS));
        return new WorldIds(
                List.of(),
                List.of(aside),
                List.of(answer, german),
                List.of(),
                List.of(),
                List.of(audience(SOUZA, answer), audience(LIM, german), compartment.id()));
    }

    /** Asks the originator of a hidden post of Souza for permission, and reports a wrong recipient of it. */
    private void askAndReport(PostId post) {
        stage.as(LIM);
        world.hiddenRequest = writer.the(OriginatorRequests.class)
                .ask(new AskOriginator(post.value(), WantedUse.FORWARD, "A colleague" + WORDS, "To warn them" + WORDS));
        var wrongRecipients = writer.the(WrongRecipients.class);
        wrongRecipients.report(post.value(), new Justification("Not for them" + WORDS));
        stage.as(SOUZA);
        world.hiddenReport = wrongRecipients.received(null, 1).getFirst().id();
    }

    /**
     * Creates a compartment in a visible room, and a topic in the compartment. The other participants of the room do
     * not know of the compartment.
     */
    private Compartment compartment() {
        stage.as(COORD_K);
        var compartment = writer.the(Compartments.class).open(world.room, "Quillbark quay" + WORDS);
        writer.the(Compartments.class).add(compartment.id(), stage.person(LIM));
        var marking = AMBER.withClassification(Classification.RESTRICTED).withCompartments(Set.of(compartment));
        writer.topic(LIM, world.room, marking, "en", "Quillbark quay", "For a few" + WORDS);
        return compartment;
    }

    /** Adds documents with the same names and bytes as visible ones, and newer versions of visible documents. */
    private WorldIds papers() {
        var red = AMBER.withNamed(Set.of(stage.person(LIM)));
        writer.file(COORD_K, world.room, red, world.secret() + ".txt", world.secret());
        writer.topic(SOUZA, world.room, NOT_KENYA, "es", world.secret(), world.secret());
        var twin = writer.file(COORD_K, world.room, red, World.LIST_FILE, World.LIST_TEXT);
        var note = writer.file(COORD_K, world.room, red, "note_" + World.CANARY + ".txt", "A note" + WORDS);
        var list = writer.replace(COORD_K, world.list, red, World.LIST_FILE, "Another list" + WORDS);
        var more = writer.replace(
                COORD_K, world.statement, notKenya(world.statement), "statement.txt", "What is missing" + WORDS);
        var sequel = writer.replace(MOREAU, world.guide, NOT_HERE, "guide.txt", "La suite" + WORDS);
        writer.reply(SOUZA, world.plan, NOT_KENYA, "es", "Adjunto" + WORDS, note);
        return new WorldIds(
                List.of(),
                List.of(),
                List.of(),
                List.of(twin, note),
                List.of(list, more, sequel, writer.latest(COORD_K, note)),
                List.of());
    }

    /** Returns the document's current marking with Kenya excluded. The steward of the room may exclude a country. */
    private Marking notKenya(DocumentId document) {
        stage.as(COORD_K);
        return writer.the(Documents.class).card(document).marked().marking().withExcluded(Set.of(KE));
    }

    private AudienceId audience(Cast reader, PostId post) {
        stage.as(reader);
        return writer.the(Topics.class).post(post).marked().id();
    }
}
