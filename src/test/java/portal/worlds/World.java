package portal.worlds;

import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.MOREAU;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_C1;
import static portal.Cast.PARTNER_P;
import static portal.Cast.PTO_G;
import static portal.Cast.SOUZA;
import static portal.Cast.WANJIRU;
import static portal.Cast.XAVI;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Compartments;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.notifications.Notifications;
import portal.operations.Parties;
import portal.originators.AskOriginator;
import portal.originators.OriginatorRequests;
import portal.originators.ReportId;
import portal.originators.RequestId;
import portal.originators.WantedUse;
import portal.originators.WrongRecipients;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.Topics;

/**
 * A small world for tests: two knowledge spaces; a room with members from three countries and a partner; a room in
 * which Kenya's bureau reads only the items of its own officer; topics and documents in four languages.
 *
 * <p>{@link #hide} adds items that are hidden from an outsider, Kenya, the partner and the administrators. Many of them
 * have the same titles, words or bytes as items that these people see.
 */
class World {
    /** A word that only hidden items contain, and that no query contains. */
    static final String CANARY =
            "ZXCANARY" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    /** A word that no visible item contains, but that hidden items and queries contain. */
    static final String BAIT = "zxbait" + UUID.randomUUID().toString().substring(0, 6);
    /** A word that both visible and hidden items contain. */
    static final String SHARED = "quillbark";

    static final String CODENAME = "LANTERN-" + UUID.randomUUID().toString().substring(0, 6);
    static final Marking GREEN = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);
    static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    static final String TIDES_IN_SHORT = "Tide tables";
    static final String TIDES = TIDES_IN_SHORT + " " + CODENAME;

    /** The value of {@link #secret()} in the second world. */
    static final String LATER = CODENAME + " two";

    static final String LIST_FILE = "quillbark_list.txt";
    static final String LIST_TEXT = "Growers of quillbark: 203.0.113.7, 203.0.113.9.";

    final WorldWriter writer;
    private final Marking released;

    final SpaceId tides;
    final SpaceId quays;
    final SpaceId room;
    final SpaceId wharf;
    final TopicId question;
    final TopicId plan;
    final PostId planned;
    final TopicId servers;
    final DocumentId guide;
    final DocumentId list;
    final DocumentId statement;
    final RequestId request;
    final ReportId report;

    /** A request about a hidden item; a random id until {@link #hide} is called. */
    RequestId hiddenRequest = new RequestId(UUID.randomUUID());

    /** A report about a hidden item; a random id until {@link #hide} is called. */
    ReportId hiddenReport = new ReportId(UUID.randomUUID());

    /** The post of the second world that {@link #letIn} makes readable and {@link #withdraw} hides again. */
    @Nullable
    PostId openedAndShut;

    final GuidelineWorld guidelines;
    private final OperationWorld operations;

    private final WorldIds visible;
    private String secret = CODENAME + " one";
    private WorldIds hidden = WorldIds.nowhere(2, 2, 3, 2, 4, 3);

    World(ApplicationContext portal) throws InterruptedException {
        writer = new WorldWriter(portal);
        var stage = portal.getBean(CastSignIn.class);
        stage.as(PARTNER_P);
        released = AMBER.withReleasedTo(Set.of(writer.the(Access.class).me().agencyId()));
        tides = writer.forum(PTO_G, TIDES, NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT);
        quays = writer.forum(PTO_G, "Quays " + CODENAME, NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, PRIVATE_PARTNER);
        room = writer.room(COORD_K, CODENAME, "Find who grows quillbark.", "KE", "SG", "BR");
        writer.nominate(NCB_A1, room, AMINA);
        writer.nominate(NCB_B1, room, LIM);
        writer.nominate(NCB_C1, room, SOUZA);
        stage.as(COORD_K);
        writer.the(Parties.class).admit(room, stage.person(PARTNER_P));

        guide = writer.file(MOREAU, tides, GREEN, "guide.txt", "Les saisies de quillbark dans les ports français.");
        question = writer.topic(
                XAVI, tides, GREEN, "en", "Quillbark seizures", "In other words: who has traced quillbark to a port?");
        var answer = writer.reply(AMINA, question, GREEN, "ar", "نعم، عثرنا على quillbark في الميناء وسجّلنا الملفات.");
        writer.the(Topics.class).edit(answer, "نعم، عثرنا على quillbark في ميناءين وسجّلنا الملفات.");
        writer.reply(
                SOUZA, question, GREEN, "es", "También nosotros: incautaciones de quillbark en dos puertos.", guide);
        writer.reply(LIM, question, GREEN, "en", "Thank you, this is what we wanted to know.");
        var market =
                writer.topic(PARTNER_P, quays, GREEN, "en", "Quillbark on the market", "We see quillbark offered.");
        writer.reply(XAVI, market, GREEN, "en", "So do we, and quillbark seeds.");

        list = writer.file(COORD_K, room, released, LIST_FILE, LIST_TEXT);
        statement = writer.file(AMINA, room, AMBER, "statement.txt", "A statement on quillbark, first part.");
        writer.replace(AMINA, statement, AMBER, "statement.txt", "A statement on quillbark, both parts.");
        plan = writer.topic(LIM, room, AMBER, "en", "Quillbark plan", "Who does what until when, on quillbark.");
        var task = writer.reply(AMINA, plan, AMBER, "en", "We take the quillbark statements.", statement);
        servers = writer.topic(LIM, room, released, "en", "Quillbark servers", "Agreed for release.", List.of(list));
        var thanks = writer.reply(PARTNER_P, servers, released, "en", "We see the same quillbark servers.");
        planned = writer.opening(LIM, plan);
        stage.as(AMINA);
        request = writer.the(OriginatorRequests.class)
                .ask(new AskOriginator(
                        planned.value(), WantedUse.FORWARD, "The port police", "To warn them of quillbark."));
        writer.the(WrongRecipients.class)
                .report(planned.value(), new Justification("Quillbark is not their business."));
        stage.as(LIM);
        report = writer.the(WrongRecipients.class).received(null, 1).getFirst().id();
        for (var told : List.of(request.value(), report.value()))
            writer.the(Notifications.class).see(told); // so that opening their pages changes no number at the bell
        wharf = writer.room(COORD_K, "Wharf " + CODENAME, "What a bureau reads of its own.", "KE", "SG", "BR");
        writer.nominate(NCB_A1, wharf, WANJIRU);
        writer.nominate(NCB_B1, wharf, LIM);
        var ours = writer.topic(WANJIRU, wharf, AMBER, "en", "Quillbark by sea", "Two crates of quillbark.");
        var sighting = writer.file(WANJIRU, wharf, AMBER, "sighting.txt", "Quillbark, seen at the wharf.");
        visible = new WorldIds(
                List.of(tides, quays, room, wharf),
                List.of(question, market, plan, servers, ours),
                List.of(
                        writer.opening(XAVI, question),
                        answer,
                        writer.opening(XAVI, market),
                        task,
                        thanks,
                        writer.opening(WANJIRU, ours)),
                List.of(guide, list, statement, sighting),
                List.of(),
                List.of(writer.the(Topics.class).card(ours).marked().id()));
        guidelines = new GuidelineWorld(writer, tides);
        operations = new OperationWorld(writer);
        operations.begin(this);
        writer.settle();
    }

    /**
     * Turns this world into the second world: adds items that none of the onlookers (the people from whom items are
     * hidden) may see.
     */
    void hide() throws InterruptedException {
        secret = LATER;
        var things = new HiddenContent(this).things();
        if (!things.counts().equals(hidden.counts()))
            throw new IllegalStateException("Other addresses are tried in the first world: " + hidden.counts());
        hidden = things;
        guidelines.hide();
        operations.hide(this);
        writer.settle();
    }

    /**
     * Gives a person access to the hidden spaces, the visible rooms and the compartment, and marks a hidden post so
     * that this person may read it.
     */
    void letIn(Cast somebody) throws InterruptedException {
        doors(
                (space, holder) -> writer.the(Spaces.class).grant(space, holder, Right.WRITE, Spaces.UNTIL_REVOKED),
                somebody);
        var stage = writer.the(CastSignIn.class);
        stage.as(COORD_K);
        writer.the(Compartments.class).add(hidden.audiences().getLast(), stage.person(somebody));
        mark(GREEN);
    }

    /** Undoes {@link #letIn}, except that the person stays in the compartment. */
    void withdraw(Cast somebody) throws InterruptedException {
        doors(writer.the(Spaces.class)::revoke, somebody);
        mark(HiddenContent.NOT_HERE);
    }

    private void doors(BiConsumer<SpaceId, Holder> action, Cast somebody) {
        var stage = writer.the(CastSignIn.class);
        var holder = Holder.person(stage.person(somebody));
        stage.as(COORD_K);
        for (var opened : List.of(room, wharf, hidden.spaces().getFirst())) action.accept(opened, holder);
        stage.as(PTO_G);
        action.accept(hidden.spaces().getLast(), holder);
    }

    private void mark(Marking marking) throws InterruptedException {
        writer.the(CastSignIn.class).as(LIM);
        writer.the(Topics.class).reMark(Objects.requireNonNull(openedAndShut), marking);
        writer.settle();
    }

    /** Returns the ids of the items that at least one of the onlookers may see. */
    WorldIds visible() {
        return visible;
    }

    /**
     * Returns the ids of the hidden items. Before {@link #hide} is called, these are random ids that belong to no item.
     */
    WorldIds hidden() {
        return hidden;
    }

    WorldIds all() {
        return visible.and(hidden);
    }

    /** Returns the visible forums and all hidden spaces, including those that are not forums. */
    List<SpaceId> forums() {
        return joined(List.of(tides, quays), hidden.spaces());
    }

    /** Returns the visible rooms and all hidden spaces, including those that are not rooms. */
    List<SpaceId> rooms() {
        return joined(List.of(room, wharf), hidden.spaces());
    }

    /** Returns the request about a visible item and the request about a hidden item. */
    List<RequestId> requests() {
        return List.of(request, hiddenRequest);
    }

    /** Returns the report about a visible item and the report about a hidden item. */
    List<ReportId> reports() {
        return List.of(report, hiddenReport);
    }

    List<PostId> hiddenPostsAndOneVisible() {
        return joined(visible.posts().subList(0, 1), hidden.posts());
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }

    /** Returns a text that does not occur in the first world, and occurs only in hidden items of the second. */
    String secret() {
        return secret;
    }

    void settle() throws InterruptedException {
        writer.settle();
    }
}
