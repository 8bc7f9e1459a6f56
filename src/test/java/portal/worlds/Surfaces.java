package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static portal.access.Act.READ;
import static portal.access.Act.WRITE;
import static portal.worlds.World.AMBER;
import static portal.worlds.World.BAIT;
import static portal.worlds.World.GREEN;
import static portal.worlds.World.SHARED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.Cast;
import portal.CastSignIn;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.Compartments;
import portal.access.CrimeArea;
import portal.access.Exclusions;
import portal.access.HandlingCode;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.ListPosition;
import portal.access.NamedItems;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SourceItem;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.audit.AuditLog;
import portal.audit.Checkpoints;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.DocumentItems;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.UnpackedFile;
import portal.documents.VersionId;
import portal.documents.ZipFiling;
import portal.drafts.Draft;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.notifications.Notifications;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.Role;
import portal.search.Facet;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.Results;
import portal.search.Search;
import portal.search.SpaceScope;
import portal.search.lists.ListSearch;
import portal.search.lists.TermList;
import portal.search.saved.Alert;
import portal.search.saved.NewlyVisibleItems;
import portal.search.saved.PastSearch;
import portal.search.saved.PastSearches;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearchId;
import portal.search.saved.SavedSearches;
import portal.search.terms.Glossary;
import portal.topics.OpenTopic;
import portal.topics.PostCard;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicDrafts;
import portal.topics.TopicHeading;
import portal.topics.TopicId;
import portal.topics.TopicItems;
import portal.topics.TopicKind;
import portal.topics.TopicRow;
import portal.topics.Topics;

/**
 * Every way to query or use the portal. Each way (a surface) is one line of this class or of a class beside it, such as
 * {@link PartySurfaces}, with the addresses of visible, hidden and nonexistent items. There are three kinds of
 * surfaces: a look leaves all items as they are; an attempt would change a hidden item if the portal permitted it; an
 * action changes something.
 */
class Surfaces {
    private static final TopicHeading MINE = new TopicHeading("Mine now", TopicKind.QUESTION);
    private static final Justification WHY = new Justification("Mine now");

    /** Queries a world and returns the answer; if it throws an exception, the exception is the answer. */
    @FunctionalInterface
    interface Ask<T> {
        @Nullable
        Object of(T subject) throws Exception;
    }

    /** One way to query or use the portal, with a unique name. */
    record Surface(String name, Ask<World> ask) {
        boolean isOfTheApi() {
            return name.startsWith(OF_THE_API);
        }
    }

    /** The beginning of the names of all surfaces of the API. */
    static final String OF_THE_API = "API: ";

    private static final List<Query> QUESTIONS =
            List.of(Query.of(SHARED), Query.of(BAIT), Query.of(SHARED).only(Facet.LANGUAGE, "es"));

    /** Values of the facets that no other query in this class filters by. */
    private static final Map<Facet, List<String>> NARROWED = Map.of(
            Facet.CRIME_AREA, List.of("RANSOMWARE", "WILDLIFE_ONLINE"),
            Facet.COUNTRY, List.of("SG", "BR", "DE"),
            Facet.TLP, List.of("GREEN", "AMBER", "RED"),
            Facet.CLASSIFICATION, List.of("FOR_OFFICIAL_USE_ONLY", "UNCLASSIFIED"),
            Facet.FORMAT, List.of("TEXT"),
            Facet.YEAR, List.of("2026"));

    private final List<Surface> looks = new ArrayList<>();
    private final List<Surface> news = new ArrayList<>();
    private final Set<String> unchanged = new HashSet<>();
    private final List<Surface> attempts = new ArrayList<>();
    private final List<Surface> actions = new ArrayList<>();
    private final PageRenderer pages;
    private final CastSignIn stage;
    private final Access access;
    private final Spaces spaces;
    private final Exclusions exclusions;
    private final Compartments compartments;
    private final NamedItems names;
    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final Notifications notifications;
    private final Topics topics;
    private final Drafts drafts;
    private final Documents documents;
    private final ZipFiling zips;
    private final Search search;
    private final ListSearch lists;
    private final NewlyVisibleItems newItems;
    private final SavedSearches saved;
    private final PastSearches past;
    private final Glossary glossary;
    private final Forums forums;

    Surfaces(WorldWriter writer, PageRenderer pages) {
        this.pages = pages;
        stage = writer.the(CastSignIn.class);
        access = writer.the(Access.class);
        spaces = writer.the(Spaces.class);
        exclusions = writer.the(Exclusions.class);
        compartments = writer.the(Compartments.class);
        names = writer.the(NamedItems.class);
        log = writer.the(AuditLog.class);
        checkpoints = writer.the(Checkpoints.class);
        notifications = writer.the(Notifications.class);
        topics = writer.the(Topics.class);
        drafts = writer.the(Drafts.class);
        documents = writer.the(Documents.class);
        zips = writer.the(ZipFiling.class);
        search = writer.the(Search.class);
        lists = writer.the(ListSearch.class);
        newItems = writer.the(NewlyVisibleItems.class);
        saved = writer.the(SavedSearches.class);
        past = writer.the(PastSearches.class);
        glossary = writer.the(Glossary.class);
        forums = writer.the(Forums.class);
        pages();
        access();
        spaces();
        topics();
        documents();
        search();
        savedSearches();
        new DeskSurfaces(writer, pages).addTo(this);
        new OperationSurfaces(writer, pages).addTo(this);
        new LifeSurfaces(writer, stage).addTo(this);
        new PartySurfaces(writer, pages, stage).addTo(this);
        new DaySurfaces(writer, pages).addTo(this);
        new GuidelineSurfaces(writer, pages, stage).addTo(this);
        new OriginatorSurfaces(writer, pages).addTo(this);
        new ProvenanceSurfaces(writer, pages).addTo(this);
        notifications();
        actOnce();
        new ApiSurfaces(this, writer).add();
        audit();
    }

    List<Surface> looks() {
        return looks;
    }

    List<Surface> news() {
        return news;
    }

    /**
     * Returns the names of the looks that give the same answer in both worlds to everybody, even to those who may see
     * the hidden items.
     */
    Set<String> unchanged() {
        return unchanged;
    }

    List<Surface> attempts() {
        return attempts;
    }

    List<Surface> actions() {
        return actions;
    }

    private void pages() {
        look("home", w -> page(""));
        look("account", w -> page("account"));
        look("who opened an item", w -> each(w.hidden().topics(), id -> page("opened/" + id.value())));
        look("no such page", w -> page("no/such/page"));
        look("knowledge", w -> page("knowledge"));
        for (var tab : List.of("topics", "documents", "participants", "log")) {
            look(
                    "a knowledge space: " + tab,
                    w -> each(w.forums(), s -> page("knowledge/" + s.value() + "?tab=" + tab)));
            look("a room: " + tab, w -> each(w.rooms(), s -> page("rooms/" + s.value() + "?tab=" + tab)));
        }
        for (var world : List.of("knowledge/", "rooms/"))
            look(
                    "who can see a space: " + world,
                    w -> each(w.all().spaces(), s -> page(world + s.value(), "who-button")));
        look(
                "a new topic, with its marking",
                w -> each(w.all().spaces(), s -> page("spaces/" + s.value() + "/new-topic", "Choose marking")));
        look(
                "a topic, who can see it, and an answer's marking",
                w -> each(w.all().topics(), t -> page("topics/" + t.value(), "who-button", "audience-change")));
        look(
                "a post alone, what it said before, and a new marking for it",
                w -> each(w.all().posts(), p -> page("posts/" + p.value(), "edited", "re-mark-button")));
        look(
                "a document, and all that is opened from it",
                w -> each(
                        w.all().documents(),
                        d -> page(
                                "documents/" + d.value(), "who-button", "Replace", "Change marking", "Edit details")));
        var sought = "&number=2&sort=oldest";
        for (var words : List.of(SHARED, BAIT))
            look(
                    "a document, come to by a hit, at the words sought: " + words,
                    w -> each(
                            w.all().documents(),
                            d -> page("documents/" + d.value() + "?find=" + words + sought, "reader-all")));
        look(
                "a topic, come to by a hit",
                w -> each(w.all().topics(), t -> page("topics/" + t.value() + "?find=" + SHARED + sought)));
        look(
                "a topic, at an answer",
                w -> each(
                        w.hiddenPostsAndOneVisible(),
                        p -> page("topics/" + w.visible().topics().getFirst().value() + "?find=" + SHARED + sought
                                + "&post=" + p.value())));
        look("search page, before asking", w -> page("search"));
        for (var words : List.of(SHARED, "quill*", BAIT)) look("search page: " + words, w -> page("search?q=" + words));
        look("search page: nothing", w -> page("search?q=nothingofthatname"));
        look("search page, a question not understood", w -> page("search?q=" + SHARED + "+OR+titel:nothingofthatname"));
        for (var order : List.of("newest", "oldest"))
            look("search page, " + order + " first", w -> page("search?q=" + SHARED + "&sort=" + order));
        look("how to ask", w -> page("search/help"));
        look("a list, before asking", w -> page("search/list"));
        look("the glossary", w -> page("glossary"));
        unchanged("the glossary, for its keeper", w -> as(Cast.TRAINER_T, () -> page("glossary?q=custody")));
        look("search page, a term", w -> page("search?q=seizures"));
        look("search page, in its own language", w -> page("search?q=seizures&languages=own"));
        look("search page, narrowed", w -> page("search?q=" + SHARED + "&kind=document&language=es"));
        for (var choice : List.of("crime_area=RANSOMWARE", "country=SG", "tlp=AMBER", "classification=UNCLASSIFIED"))
            look("search page, narrowed: " + choice, w -> page("search?q=" + SHARED + "&" + choice));
        look("search page, as a table", w -> page("search?view=table&q=" + SHARED));
        look(
                "search page, beside one hit",
                w -> each(w.hiddenPostsAndOneVisible(), p -> page("search?q=" + SHARED + "&hit=" + p.value())));
        for (var period : List.of("year=2026", "month=2026-11"))
            look("search page, narrowed: " + period, w -> page("search?q=" + SHARED + "&" + period));
        look(
                "search page, narrowed to a space",
                w -> each(w.all().spaces(), s -> page("search?q=" + SHARED + "&space=" + s.value())));
    }

    private void access() {
        look("what I may read", w -> access.readable());
        look("what spaces I am in", w -> access.spaces());
        look("what I may read in a space", w -> each(w.all().spaces(), access::readable));
        look("what I may do there", w -> each(audiences(w), a -> access.may(READ, a) + " " + access.may(WRITE, a)));
        look("being let through", w -> each(audiences(w), a -> done(() -> access.require(WRITE, a))));
        look("who reads there", w -> each(audiences(w), access::readers));
        for (var country : List.of(Optional.of(CountryCode.of("SG")), Optional.<CountryCode>empty())) {
            var whose = country.map(CountryCode::value).orElse("no country");
            look("who reads there, of " + whose, w -> each(audiences(w), a -> access.readers(a, country)));
            look("who will read, of " + whose, w -> each(w.all().spaces(), s -> access.readers(s, AMBER, country)));
            look(
                    "who will read after re-marking, of " + whose,
                    w -> each(audiences(w), a -> access.readers(a, AMBER, country)));
        }
        look("a marking line", w -> each(audiences(w), access::marking));
        look("marking lines", w -> access.markings(audiences(w), access.readable()));
        look("what references lead to", w -> each(w.all().ids(), id -> names.of(List.of(id))));
        look("who will read", w -> each(w.all().spaces(), s -> access.preview(s, AMBER)));
        look("who will read after re-marking", w -> each(audiences(w), a -> access.preview(a, AMBER)));
        look("who will read an answer", w -> each(audiences(w), a -> access.previewFrom(SourceItem.quoted(a), AMBER)));
        look(
                "who will read a tear-line version",
                w -> each(audiences(w), a -> access.previewFrom(SourceItem.ofTearLine(a), AMBER)));
        look(
                "who will read a tear-line version, in full",
                w -> each(audiences(w), a -> access.readersFrom(SourceItem.ofTearLine(a), AMBER)));
        look(
                "who will read a tear-line version, of one country",
                w -> each(
                        audiences(w),
                        a -> access.readersFrom(SourceItem.ofTearLine(a), AMBER, Optional.of(CountryCode.of("SG")))));
        look(
                "who will read a tear-line version, by name",
                w -> each(audiences(w), a -> access.readersFrom(SourceItem.ofTearLine(a), AMBER, "a", 20)));
        look(
                "who will read an answer, by name",
                w -> each(audiences(w), a -> access.readersFrom(SourceItem.quoted(a), AMBER, "a", 20)));
        look(
                "unusual readers of an answer",
                w -> each(audiences(w), a -> access.unusualFrom(SourceItem.quoted(a), AMBER)));
        look(
                "unusual readers of a tear-line version",
                w -> each(audiences(w), a -> access.unusualFrom(SourceItem.ofTearLine(a), AMBER)));
        look(
                "who will read an answer, in full",
                w -> each(audiences(w), a -> access.readersFrom(SourceItem.quoted(a), AMBER)));
        look(
                "who will read an answer, of Singapore",
                w -> each(
                        audiences(w),
                        a -> access.readersFrom(SourceItem.quoted(a), AMBER, Optional.of(CountryCode.of("SG")))));
        look("who reads there, with a role", w -> each(audiences(w), a -> access.readers(a, Role.TRAINER, "", 50)));
        look("who will read, in full", w -> each(w.all().spaces(), s -> access.readers(s, AMBER)));
        look("who will read after re-marking, in full", w -> each(audiences(w), a -> access.readers(a, AMBER)));
        look("who is gained and lost by re-marking", w -> each(audiences(w), a -> access.readerChange(a, AMBER)));
        look(
                "what becomes of attachments by re-marking",
                w -> each(audiences(w), a -> access.attachmentEffects(List.of(a), a, AMBER)));
        look("what I may mark anew", w -> access.reMarkable(audiences(w), access.readable()));
        look("the compartments of a space that I am in", w -> each(w.all().spaces(), access::compartments));
        look("who is in a compartment", w -> each(audiences(w), compartments::members));
        look("whom I could take into a compartment", w -> each(audiences(w), compartments::eligible));
        attempt("opening a compartment", w -> each(w.hidden().spaces(), s -> compartments.open(s, "Mine now")));
        attempt(
                "taking somebody into a compartment",
                w -> each(w.hidden().audiences(), a -> done(() -> compartments.add(a, access.viewer()))));
        attempt(
                "taking somebody out of a compartment",
                w -> each(w.hidden().audiences(), a -> done(() -> compartments.remove(a, access.viewer()))));
        attempt("an audience of mine", w -> each(w.hidden().spaces(), s -> access.audience(s, GREEN)));
        attempt("re-marking", w -> each(w.hidden().audiences(), a -> access.reMarked(a, AMBER)));
        unchanged("who I am", w -> List.of(access.viewer(), access.me(), access.holds(Role.NCB_OFFICER)));
    }

    private void spaces() {
        look("spaces, listed", w -> spaces.mine(kind -> true));
        look("a space's card", w -> each(w.all().spaces(), spaces::card));
        look("spaces' cards", w -> spaces.cards(w.all().spaces()));
        for (var area : List.of(CrimeArea.RANSOMWARE, CrimeArea.WILDLIFE_ONLINE))
            look(
                    "spaces about " + area,
                    w -> new TreeSet<>(spaces.about(List.of(area)).stream()
                            .map(SpaceId::value)
                            .toList()));
        look("participants", w -> each(w.all().spaces(), spaces::participants));
        look("compatriots", w -> each(w.all().spaces(), spaces::compatriots));
        attemptInSpaces("letting somebody in", s -> spaces.grant(s, lim(), Right.READ, Spaces.UNTIL_REVOKED));
        attemptInSpaces(
                "letting somebody in from now on", s -> spaces.widen(s, lim(), Right.READ, Spaces.UNTIL_REVOKED));
        attemptInSpaces("appointing a moderator", s -> spaces.appointModerators(s, lim(), Spaces.UNTIL_REVOKED));
        var kenya = CountryCode.of("KE");
        look(
                "from whom my country keeps what it gives",
                w -> each(w.hidden().spaces(), s -> done(() -> exclusions.standing(s))));
        attemptInSpaces("keeping what my country gives from another", s -> exclusions.exclude(s, kenya));
        attemptInSpaces("keeping it from them no longer", s -> exclusions.lift(s, kenya));
        attemptInSpaces("showing somebody out", s -> spaces.revoke(s, lim()));
        attemptInSpaces("taking an officer out", s -> spaces.withdraw(s, stage.person(Cast.AMINA)));
        look("knowledge spaces, listed", w -> forums.mine());
        look("a knowledge space's card", w -> each(w.all().spaces(), forums::card));
    }

    /**
     * Adds the looks at the audit log. They come last, so that the same acts were logged before them in both worlds.
     * Refused acts are left out, because they differ for a person who had access for a while.
     */
    private void audit() {
        look(
                "what I did",
                w -> log.mine(null, 50_000).stream()
                        .filter(entry -> !entry.isRefused())
                        .map(entry -> entry.what() + " " + entry.item())
                        .distinct()
                        .sorted()
                        .toList());
        look("checkpoints of the log", w -> page("audit"));
        unchanged("the days of them", w -> checkpoints.days().isEmpty());
        look("a space's log", w -> each(w.all().spaces(), s -> log.of(s, null, 9)));
        look("who opened what", w -> each(w.hidden().ids(), id -> log.openings(id, null, 9)));
    }

    private void topics() {
        look("topics of a space", w -> each(w.all().spaces(), s -> topics.in(s, null, 50)));
        look(
                "topics of a space, two by two",
                w -> each(w.all().spaces(), s -> topics.in(s, place(topics.in(s, null, 1), TopicRow::place), 2)));
        look("what is new", w -> topics.recent(Duration.ofDays(9), 50));
        look(
                "topics that mention a guideline",
                w -> topics.mentioning(
                        List.of(
                                w.guidelines.visible().value(),
                                w.guidelines.clause().value()),
                        50));
        look("how much goes on", w -> topics.activity(w.all().spaces()));
        look("a topic's card", w -> each(w.all().topics(), topics::card));
        look("whether a topic can be read", w -> each(w.all().topics(), topics::isReadable));
        look("the opening post of a topic", w -> each(w.all().topics(), topics::opening));
        look("posts of a topic", w -> each(w.all().topics(), t -> topics.posts(t, null, 50)));
        look(
                "posts of a topic, one after another",
                w -> each(w.all().topics(), t -> topics.posts(t, place(topics.posts(t, null, 1), PostCard::place), 2)));
        look("a post", w -> each(w.all().posts(), topics::post));
        look("a post's history", w -> each(w.all().posts(), topics::history));
        look("what moves with a post", w -> each(w.all().posts(), p -> topics.consequences(p, AMBER)));
        attempt("answering", w -> each(w.hidden().topics(), t -> topics.reply(answer(t))));
        attempt("quoting", w -> each(w.hidden().audiences(), a -> quoting(w.room, a)));
        look("whether a post is there", w -> each(w.all().posts(), topics::isReadable));
        attempt("heading", w -> each(w.hidden().topics(), t -> done(() -> topics.changeHeading(t, MINE))));
        look("whether a post may be taken back", w -> each(w.all().posts(), topics::mayTakeBack));
        attempt("taking back a post", w -> each(w.hidden().posts(), p -> done(() -> topics.takeBack(p))));
        attempt("retracting a post", w -> each(w.hidden().posts(), p -> done(() -> topics.retract(p, WHY))));
        attempt("editing", w -> each(w.hidden().posts(), p -> done(() -> topics.edit(p, "Mine now"))));
        attempt("re-marking a post", w -> each(w.hidden().posts(), p -> done(() -> topics.reMark(p, AMBER))));
        look("drafts at a topic", w -> each(w.all().topics(), t -> words(drafts.at(TopicDrafts.answerTo(t)))));
        look("drafts of new topics", w -> each(w.all().spaces(), s -> words(drafts.at(TopicDrafts.newTopicIn(s)))));
        look(
                "all that was begun",
                w -> drafts.mine().stream()
                        .map(row -> List.of(row.title(), row.kept().draft()))
                        .toList());
    }

    private void documents() {
        look("a document's card", w -> each(w.all().documents(), documents::card));
        look("documents' cards", w -> documents.cards(w.all().documents()));
        look("the cards of versions", w -> documents.versionCards(w.all().versions()));
        look("documents by title", w -> each(w.all().spaces(), s -> documents.titled(s, "", 50)));
        look("versions", w -> each(w.all().documents(), documents::versions));
        look(
                "what becomes of attached documents",
                w -> each(audiences(w), a -> documents.attachmentEffects(w.all().documents(), a, AMBER)));
        look("what was changed", w -> each(w.all().documents(), documents::changes));
        news("what others changed of mine", w -> documents.changesToMine());
        attempt("opening what was changed", w -> each(w.hidden().documents(), d -> done(() -> documents.see(d))));
        look("papers of late", w -> documents.recent(Duration.ofDays(30), 50));
        look("a shelf", w -> each(w.all().spaces(), s -> documents.shelf(s, null, 50)));
        look(
                "a shelf, one by one",
                w -> each(
                        w.all().spaces(),
                        s -> documents.shelf(s, place(documents.shelf(s, null, 1), DocumentCard::place), 1)));
        look(
                "a download",
                w -> each(w.visible().documents(), d -> each(documents.versions(d), v -> download(d, v.id()))));
        look(
                "a download of a hidden version",
                w -> each(w.hidden().versions(), v -> each(w.all().documents(), d -> download(d, v))));
        look(
                "a text",
                w -> each(
                        w.visible().documents(),
                        d -> each(
                                documents.versions(d),
                                v -> documents.text(d, v.id()).toString())));
        look(
                "the text of a hidden version",
                w -> each(
                        w.hidden().versions(),
                        v -> each(w.all().documents(), d -> documents.text(d, v).toString())));
        unchanged("how large a file may be", w -> documents.uploadLimit());
        unchanged("how large a ZIP may be", w -> zips.limit());
        look(
                "the report of a ZIP",
                w -> each(
                        w.all().spaces(),
                        s -> zips.report(
                                s,
                                w.all().documents().stream()
                                        .map(Surfaces::unpacked)
                                        .toList())));
        attempt("bringing a ZIP in", w -> each(w.hidden().spaces(), s -> unpacked(s, "Mine")));
        attempt("a new title", w -> each(w.hidden().documents(), d -> done(() -> documents.retitle(d, "Mine now"))));
        attempt(
                "another kind",
                w -> each(w.hidden().documents(), d -> done(() -> documents.reclassify(d, DocumentKind.MINUTES))));
        attempt(
                "another language",
                w -> each(w.hidden().documents(), d -> done(() -> documents.correctLanguage(d, "fr"))));
        look("whether a document may be retracted", w -> each(w.all().documents(), documents::mayRetract));
        attempt("retracting", w -> each(w.hidden().documents(), d -> done(() -> documents.retract(d, WHY))));
        attempt("taking back", w -> each(w.hidden().documents(), d -> done(() -> documents.takeBack(d))));
        attempt("bringing a file in", w -> each(w.hidden().spaces(), s -> filedAfter(s, "Mine")));
        attempt("reading again", w -> each(w.hidden().documents(), d -> done(() -> documents.readAgain(d))));
        attempt(
                "re-marking a version",
                w -> each(
                        w.hidden().versions(),
                        v -> each(w.all().documents(), d -> done(() -> documents.reMark(d, v, AMBER)))));
    }

    private void search() {
        for (var words : List.of(
                SHARED,
                "quill*",
                "\"quillbark plan\"",
                "quillbark seizures",
                "saisie",
                "incautación",
                "ميناء",
                "note",
                BAIT,
                BAIT.substring(0, 8) + "*",
                SHARED + " | " + BAIT,
                SHARED + " " + BAIT,
                "what of the " + SHARED + " plan and " + BAIT + " nowhere",
                "quilbark~",
                BAIT + "~",
                "=" + SHARED,
                "title:" + SHARED,
                "Kwilbarq",
                "author:соуза",
                "title:quill*",
                "(quillbark OR saisie) NOT plan",
                "-nothingofthatname",
                "type:document " + SHARED,
                "type:txt " + SHARED,
                "language:es " + SHARED,
                "marking:amber " + SHARED,
                "-marking:green " + SHARED,
                "after:2000 " + SHARED,
                "-before:2000",
                "author:lim",
                "author:souza " + SHARED,
                "-author:nobodyofthatname " + SHARED,
                "space:\"" + World.TIDES + "\"",
                "space:\"" + World.TIDES_IN_SHORT + "\"",
                "space:" + World.CODENAME,
                "-space:" + World.CODENAME + " " + SHARED)) look("search: " + words, w -> search.find(Query.of(words)));
        look(
                "search: a term in its own language",
                w -> search.find(Query.of("seizures").in(Query.QueryLanguages.OWN)));
        unchanged("glossary", w -> done(() -> glossary.entries("", Locale.ENGLISH)));
        unchanged("glossary, added to", w -> done(() -> glossary.add(Map.of("en", "One", "fr", "Un"))));
        unchanged("glossary, changed", w -> done(() -> glossary.change("seizure", Map.of("en", "One", "fr", "Un"))));
        unchanged("glossary, taken from", w -> done(() -> glossary.remove("seizure")));
        look("search: without the bait", w -> search.find(Query.of(SHARED + " -" + BAIT)));
        unchanged("search: nothing", w -> search.find(Query.of("nothingofthatname")));
        for (var typed : List.of("space:\"tide tables", "space:" + World.CODENAME.substring(0, 9), "language:ger"))
            look("completion: " + typed, w -> search.complete(typed));
        look("completion: words of titles", w -> search.complete("not"));
        look("completion: the bait", w -> search.complete(BAIT.substring(0, 4)));
        for (var typed : List.of("spa", "quillb", "type:", "marking:", "author:" + BAIT))
            unchanged("completion: " + typed, w -> search.complete(typed));
        look(
                "completion: authors",
                w -> each(
                        List.of(Cast.values()),
                        who -> search.complete("author:\"" + who.actor().name())));
        look(
                "completion of spaces, in no room",
                w -> search.complete("space:" + World.CODENAME.substring(0, 9), SpaceScope.openWorldAnd(null)));
        look("completion, in no room", w -> search.complete(BAIT.substring(0, 4), SpaceScope.openWorldAnd(null)));
        for (var within : List.of(SpaceScope.openWorldAnd(null), SpaceScope.restricted()))
            look(
                    "similar, to topics, within " + within.worlds(),
                    w -> each(
                            w.all().topics(),
                            t -> search.similar(TopicItems.TOPIC, t.value(), kind -> true, within, 5)));
        look("search: a question that is nearly a hidden word", w -> search.find(Query.of(BAIT + "x")));
        look(
                "search: a long question that is nearly a hidden word",
                w -> search.find(Query.of(BAIT + "x of " + SHARED)));
        look(
                "similar, to topics",
                w -> each(w.all().topics(), t -> search.similar(TopicItems.TOPIC, t.value(), kind -> true, 5)));
        look(
                "similar, to answers",
                w -> each(w.all().posts(), p -> search.similar(TopicItems.POST, p.value(), kind -> true, 5)));
        look(
                "similar, to each that is found",
                w -> each(
                        search.find(Query.of(SHARED)).hits(),
                        hit -> search.similar(hit.entry().kind(), hit.entry().subject(), kind -> true, 20)));
        look(
                "similar, to a hidden paper",
                w -> each(
                        w.hidden().documents(),
                        d -> search.similar(DocumentItems.DOCUMENT, d.value(), kind -> true, 5)));
        look("search: a hidden name", w -> search.find(Query.of("space:\"" + World.LATER + "\"")));
        look("search: a hidden title", w -> search.find(Query.of("title:\"" + World.LATER + "\"")));
        NARROWED.forEach((facet, values) -> {
            for (var value : values)
                look(
                        "search: " + facet + " " + value,
                        w -> search.find(Query.of(SHARED).only(facet, value)));
        });
        look(
                "search: one hit",
                w -> Stream.of(
                                w.all().topics().stream().map(TopicId::value),
                                w.all().posts().stream().map(PostId::value),
                                w.hidden().versions().stream().map(VersionId::value))
                        .flatMap(ids -> ids)
                        .map(id -> search.hit(Query.of(SHARED), id))
                        .toList());
        for (var order : Order.values())
            look("search: " + order, w -> search.find(Query.of(SHARED).in(order)));
        for (var order : Order.values())
            look(
                    "search: some words, " + order,
                    w -> search.find(Query.of(SHARED + " plan " + BAIT).in(order)));
        look(
                "search, hit by hit",
                w -> each(
                        List.of(0, 1, 2, 3), at -> search.find(Query.of(SHARED).page(at, 1))));
        look("a list", w -> lists.find(TermList.of(List.of(SHARED, BAIT, "quillbark plan")), done -> true));
        look(
                "a list, again",
                w -> lists.again(
                        lists.find(TermList.of(List.of(SHARED, BAIT)), done -> true)
                                .terms(),
                        done -> true));
        look(
                "a list, to be taken away",
                w -> lists.exported(lists.find(TermList.of(List.of(SHARED, BAIT)), done -> true)
                        .terms()));
        unchanged("a list: nothing", w -> lists.find(TermList.of(List.of("nothingofthatname", "---")), done -> true));
        look("search, beyond the last", w -> search.find(Query.of(SHARED).page(Results.DEPTH - 1, 10)));
        look("search, one kind", w -> search.find(Query.of(SHARED).only(Facet.KIND, "DOCUMENT")));
        look("search, one language", w -> search.find(Query.of(SHARED).only(Facet.LANGUAGE, "de")));
        look(
                "search, one space",
                w -> each(
                        w.all().spaces(),
                        s -> search.find(
                                Query.of(SHARED).only(Facet.SPACE, s.value().toString()))));
    }

    private void savedSearches() {
        look("what I may read of these", w -> access.readable(audiences(w)));
        look("what I came to read", w -> access.readableSince(Instant.EPOCH));
        look("search, among items", w -> search.find(Query.of(SHARED), items(w)));
        look("search, among hidden items", w -> search.find(Query.of(SHARED), hidden(w)));
        unchanged("whether one can ask", w -> search.canAsk(SHARED));
        look("what is new to the index", w -> newItems.changed(Instant.EPOCH, QUESTIONS));
        look("what I was let into", w -> newItems.newlyPermitted(Instant.EPOCH, QUESTIONS));
        look("what is left of items", w -> newItems.stillFound(Query.of(SHARED), items(w)));
        look("what is left of hidden items", w -> newItems.stillFound(Query.of(SHARED), hidden(w)));
        look("saved searches", w -> saved.mine());
        look("a saved search", w -> each(mine(), saved::card));
        look("what is new of it", w -> each(mine(), id -> saved.fresh(id, 0, 50)));
        look("what is new of it, one by one", w -> each(List.of(0, 1, 2), at -> saved.fresh(mine().getLast(), at, 1)));
        look("notices", w -> whileNotified(saved::notices));
        look("the bell", w -> whileNotified(() -> page("account", "bell-button")));
        look("saved searches, page", w -> page("search/saved"));
        look("a saved search, page", w -> each(mine(), id -> page("search/saved/" + id.value())));
        look("no saved search, page", w -> page("search/saved/" + UUID.randomUUID()));
        unchanged("saving, changing, seeing and deleting a search", w -> {
            var id = saved.save(w.secret(), Query.of(w.secret()), Alert.DAILY);
            saved.change(id, "Another name", Alert.NEVER);
            saved.seen(id, Instant.EPOCH);
            var card = saved.card(id).name();
            saved.delete(id);
            return card;
        });
        unchanged("what I asked before", w -> {
            past.keep(true);
            for (var words : List.of(SHARED, BAIT, w.secret())) past.note(words);
            past.forget(past.mine().getFirst().id());
            var kept = past.mine().stream().map(PastSearch::words).sorted().toList();
            past.forgetAll();
            past.keep(false);
            return kept.size() + " " + past.areKept();
        });
    }

    /**
     * Replaces the saved searches of the current user by new ones. They notify only while {@link #whileNotified} runs.
     */
    void remember() {
        past.keep(false);
        saved.mine().forEach(search -> saved.delete(search.id()));
        for (var question : QUESTIONS) saved.save("Of " + question.words(), question, Alert.NEVER);
    }

    private List<SavedSearchId> mine() {
        return saved.mine().stream().map(SavedSearch::id).toList();
    }

    /** Returns the answer that the current user gets while all their saved searches notify immediately. */
    private Object whileNotified(Supplier<Object> answer) {
        saved.mine().forEach(search -> saved.change(search.id(), search.name(), Alert.AT_ONCE));
        try {
            return answer.get();
        } finally {
            saved.mine().forEach(search -> saved.change(search.id(), search.name(), Alert.NEVER));
        }
    }

    private void notifications() {
        news("what is new of what I follow", w -> notifications.unseen());
        news("what was new of it", w -> notifications.of(null, false, 50));
        news("what I follow", w -> notifications.followed());
        for (var tab : List.of("all", "unread", "following"))
            news("notifications, page: " + tab, w -> page("notifications?tab=" + tab));
        unchanged("whether I follow it", w -> each(w.all().ids(), notifications::isFollowed));
        attempt("following", w -> each(w.hidden().ids(), id -> done(() -> notifications.follow(id))));
        attempt("following no longer", w -> each(w.hidden().ids(), id -> done(() -> notifications.unfollow(id))));
        unchanged("seeing it", w -> each(w.all().ids(), id -> done(() -> notifications.see(id))));
        unchanged("seeing all", w -> done(notifications::seeAll));
        var letters = List.of("a", "s", "l");
        look(
                "whom a topic could mention",
                w -> each(w.all().spaces(), s -> each(letters, begun -> topics.mentionable(s, GREEN, begun))));
        look(
                "whom an answer could mention",
                w -> each(w.all().topics(), t -> each(letters, begun -> topics.mentionable(t, AMBER, begun))));
        look(
                "whom to mention in a quotation",
                w -> each(
                        audiences(w),
                        a -> each(letters, begun -> topics.mentionable(SourceItem.quoted(a), AMBER, begun))));
        look(
                "whom an edited post could mention",
                w -> each(w.all().posts(), p -> each(letters, begun -> topics.mentionable(p, begun))));
    }

    /** Makes the current user follow all visible items, and marks everything that has happened so far as seen. */
    void follow(World w) {
        each(w.visible().ids(), id -> done(() -> notifications.follow(id)));
        notifications.seeAll();
    }

    /** Makes the current user follow nothing, so that the number of their unseen notifications is on no page. */
    void followNothing() {
        notifications.followed().forEach(followed -> notifications.unfollow(followed.id()));
    }

    private static List<UUID> items(World w) {
        return Stream.concat(w.visible().posts().stream().map(PostId::value), hidden(w).stream())
                .toList();
    }

    private static List<UUID> hidden(World w) {
        return Stream.concat(
                        w.hidden().posts().stream().map(PostId::value),
                        w.hidden().versions().stream().map(VersionId::value))
                .toList();
    }

    /**
     * Adds the actions. They use the world's secret as a name, a title and the bytes of a file. The secret is a text
     * that occurs only in hidden items of the second world.
     */
    private void actOnce() {
        action(
                "filing the bytes of a hidden paper, unless they are there",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> documents.fileOnce(
                                new FileDocument(s, GREEN, w.secret() + ".txt"),
                                new ByteArrayInputStream(w.secret().getBytes(UTF_8)))));
        action(
                "filing the bytes of a hidden paper",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> documents.file(
                                new FileDocument(s, GREEN, w.secret() + ".txt"),
                                new ByteArrayInputStream(w.secret().getBytes(UTF_8)))));
        action(
                "asking whether the bytes of a hidden paper are there",
                w -> each(List.of(w.quays, w.room), s -> sameAs(s, w.secret())));
        action(
                "bringing in the bytes of a hidden paper, and filing them",
                w -> each(List.of(w.quays, w.room), s -> filedAfter(s, w.secret())));
        action(
                "opening a topic with a hidden title",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> topics.open(new OpenTopic(
                                s, TopicKind.DISCUSSION, w.secret(), "Words", Locale.ENGLISH, GREEN, List.of()))));
        action(
                "quoting beside hidden answers",
                w -> each(w.visible().posts(), p -> quoting(topics.post(p).marked())));
        action(
                "opening a knowledge space with a hidden name",
                w -> forums.open(new OpenForum(
                        Map.of("en", new OpenSpace.SpaceName(w.secret(), "")),
                        Set.of(Affiliation.NCB),
                        Tlp.GREEN,
                        Set.of())));
        action(
                "unpacking the bytes of a hidden paper",
                w -> each(List.of(w.quays, w.room), s -> unpacked(s, w.secret())));
        action("answering beside hidden answers", w -> each(w.visible().topics(), t -> topics.reply(answer(t))));
        action("retracting a topic of one's own", w -> each(List.of(w.quays, w.room), this::retracted));
        action("re-marking with what is attached", w -> each(w.visible().posts(), this::reMarked));
        action(
                "replacing what has a hidden newer version",
                w -> each(w.visible().documents(), this::replaced));
        action("a draft beside a hidden one", w -> {
            var place = TopicDrafts.answerTo(w.plan);
            var mine = drafts.keep(place, null, new Draft("", "Mine")).orElseThrow();
            var kept = words(drafts.at(place));
            drafts.discard(mine);
            return kept;
        });
    }

    private static List<Draft> words(List<KeptDraft> kept) {
        return kept.stream().map(KeptDraft::draft).toList();
    }

    void look(String name, Ask<World> ask) {
        looks.add(new Surface(name, ask));
    }

    /** Adds a look at news that the bell, a button on every page, shows too, or at what this news leads to. */
    void news(String name, Ask<World> ask) {
        look(name, ask);
        news.add(looks.getLast());
    }

    void unchanged(String name, Ask<World> ask) {
        unchanged.add(name);
        look(name, ask);
    }

    void attempt(String name, Ask<World> ask) {
        attempts.add(new Surface(name, ask));
    }

    /** Adds an attempt to do the same in each hidden space. */
    void attemptInSpaces(String name, Consumer<SpaceId> act) {
        attempt(name, w -> each(w.hidden().spaces(), space -> done(() -> act.accept(space))));
    }

    void action(String name, Ask<World> ask) {
        actions.add(new Surface(name, ask));
    }

    private PageRenderer.RenderedPage page(String address, String... clicks) {
        return pages.open(address, clicks);
    }

    private List<AudienceId> audiences(World w) {
        var all =
                new ArrayList<>(w.all().spaces().stream().map(SpaceId::audience).toList());
        all.addAll(w.all().audiences());
        return all;
    }

    private Holder lim() {
        return Holder.person(stage.person(Cast.LIM));
    }

    private Object download(DocumentId document, VersionId version) throws Exception {
        var content = documents.content(document, version);
        try (var bytes = Channels.newInputStream(content.open())) {
            return List.of(
                    content.fileName(), content.mediaType(), content.size(), new String(bytes.readAllBytes(), UTF_8));
        }
    }

    private DocumentId filedAfter(SpaceId space, String text) {
        try (var file = documents.receive(space, text + ".txt", new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            return documents.file(new FileDocument(space, GREEN, text + ".txt"), file);
        }
    }

    private Optional<DocumentId> sameAs(SpaceId space, String text) {
        try (var file = documents.receive(space, text + ".txt", new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            return documents.same(new FileDocument(space, GREEN, text + ".txt"), file);
        }
    }

    private static UnpackedFile unpacked(DocumentId document) {
        return new UnpackedFile("paper.txt", UnpackedFile.State.THERE, document, null);
    }

    private List<UnpackedFile> unpacked(SpaceId space, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("paper.txt"));
            zip.write(text.getBytes(UTF_8));
        }
        var report = new ArrayList<UnpackedFile>();
        try (var parcel = zips.receive(space, GREEN, new ByteArrayInputStream(bytes.toByteArray()))) {
            zips.unpack(parcel, report::add);
        }
        return report;
    }

    private static ReplyTo answer(TopicId topic) {
        return new ReplyTo(topic, "An answer", Locale.ENGLISH, GREEN, List.of());
    }

    private TopicId quoting(AudienceProperties quoted) {
        return quoting(quoted.space(), quoted.id());
    }

    private TopicId quoting(SpaceId space, AudienceId quoted) {
        return topics.open(new OpenTopic(
                space,
                TopicKind.DISCUSSION,
                "Mine",
                "Words",
                Locale.ENGLISH,
                GREEN,
                List.of(),
                null,
                SourceItem.quoted(quoted)));
    }

    /**
     * Marks the post with a handling code that excludes nobody, and then restores its marking, so that the world stays
     * as it was.
     */
    private Object reMarked(PostId post) {
        var marking = topics.post(post).marked().marking();
        topics.reMark(post, marking.withHandling(Set.of(HandlingCode.H1)));
        var reMarked = topics.post(post);
        topics.reMark(post, marking);
        return Stream.concat(
                        Stream.of(reMarked.marked()),
                        reMarked.attachments().stream()
                                .map(attached -> attached.latest().marked()))
                .map(AudienceProperties::marking)
                .toList();
    }

    private Object retracted(SpaceId space) {
        var topic = topics.open(
                new OpenTopic(space, TopicKind.DISCUSSION, "Mine", "Words", Locale.ENGLISH, GREEN, List.of()));
        topics.retract(topics.posts(topic, null, 1).getFirst().id(), WHY);
        return topics.isReadable(topic);
    }

    private Object replaced(DocumentId document) {
        var before = documents.card(document).versions();
        documents.replace(
                new ReplaceDocument(document, null, "next.txt", ""), new ByteArrayInputStream("Next".getBytes(UTF_8)));
        return documents.card(document).versions() - before;
    }

    private static <T> @Nullable ListPosition place(List<T> rows, Function<T, ListPosition> place) {
        return rows.isEmpty() ? null : place.apply(rows.getFirst());
    }

    static String done(Runnable action) {
        action.run();
        return "done";
    }

    <T> T as(Cast somebody, Supplier<T> action) {
        var me = SecurityContextHolder.getContext();
        stage.as(somebody);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(me);
        }
    }

    static Object answer(Ask<World> ask, World world) {
        try {
            return ask.of(world);
        } catch (Exception thrown) {
            return thrown;
        }
    }

    static <T> List<Object> each(List<T> subjects, Ask<T> ask) {
        var answers = new ArrayList<>();
        for (var subject : subjects) {
            try {
                answers.add(ask.of(subject));
            } catch (Exception thrown) {
                answers.add(thrown);
            }
        }
        return answers;
    }
}
