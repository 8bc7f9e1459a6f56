package portal.commands;

import static portal.commands.CommandFixture.AMBER;
import static portal.commands.CommandFixture.BR;
import static portal.commands.CommandFixture.RESTRICTED;
import static portal.commands.CommandFixture.bytes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.access.AccessGranted;
import portal.access.AccessRevoked;
import portal.access.Act;
import portal.access.CompartmentMemberAdded;
import portal.access.CompartmentMemberRemoved;
import portal.access.CompartmentOpened;
import portal.access.Compartments;
import portal.access.CountryExcluded;
import portal.access.CountryExcludedEverywhere;
import portal.access.ExclusionLifted;
import portal.access.ExclusionLiftedEverywhere;
import portal.access.Exclusions;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SpaceOpened;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.documents.DocumentDescribed;
import portal.documents.DocumentFiled;
import portal.documents.DocumentKind;
import portal.documents.DocumentReMarked;
import portal.documents.DocumentReplaced;
import portal.documents.DocumentRetracted;
import portal.documents.DocumentTakenBack;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReadingWanted;
import portal.documents.ReplaceDocument;
import portal.facts.Fact;
import portal.forums.ForumOpened;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.people.AccessTokens;
import portal.people.Affiliation;
import portal.people.People;
import portal.people.PersonId;
import portal.people.PersonRegistered;
import portal.people.Register;
import portal.people.Role;
import portal.people.SecondFactorReplaced;
import portal.people.SecondFactorShownAgain;
import portal.people.SignIn;
import portal.people.SignedIn;
import portal.people.TestPeople;
import portal.people.TokenMade;
import portal.people.TokenRevoked;
import portal.people.TokenScope;
import portal.people.TokenUsed;
import portal.people.Totp;
import portal.people.VouchEnded;
import portal.search.terms.Glossary;
import portal.search.terms.TermAdded;
import portal.search.terms.TermChanged;
import portal.search.terms.TermRemoved;
import portal.topics.AnswerPosted;
import portal.topics.OpenTopic;
import portal.topics.PostEdited;
import portal.topics.PostReMarked;
import portal.topics.PostRetracted;
import portal.topics.ReplyTo;
import portal.topics.TopicHeading;
import portal.topics.TopicKind;
import portal.topics.TopicOpened;
import portal.topics.TopicRetitled;
import portal.topics.Topics;

/** The list of the commands of all services; each is in the list at least once. */
final class Commands {
    /** The commands that publish no fact, each with its reason. */
    static final Map<String, String> TELL_NOBODY = Map.ofEntries(
            Map.entry("Access.audience", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.audienceFrom", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.reMarked", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.within", "only determines audiences; the calling service publishes the facts"),
            Map.entry("Access.attachmentsMoved", "only determines audiences; the calling service publishes the facts"),
            Map.entry("Access.heldFor", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.draftFor", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.onceReleased", "only determines the audience; no item moves"),
            Map.entry("Access.inModeration", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.released", "only determines the audience; the calling service publishes the fact"),
            Map.entry("Access.recalled", "only determines the audience; the calling service publishes the fact"),
            Map.entry("SignIn.password", "the sign-in is not complete yet; SignIn.code publishes the fact"),
            Map.entry("Register.country", "is recorded before anybody is registered who could be notified"),
            Map.entry("Register.allowCodeReuse", "a sign-in with such a code publishes the fact"),
            Map.entry("Register.agency", "is recorded before anybody is registered who could be notified"),
            Map.entry("Spaces.appointSteward", "the calling service publishes the appointment"),
            Map.entry("Preferences.read", "concerns the viewer alone"),
            Map.entry("Preferences.colour", "concerns the viewer alone"),
            Map.entry("Drafts.keep", "concerns the viewer alone"),
            Map.entry("Drafts.discard", "concerns the viewer alone"),
            Map.entry("RoomVisits.here", "says only that a page is open, and returns data"),
            Map.entry("RoomVisits.arrive", "concerns the viewer alone"),
            Map.entry("RoomVisits.seeAll", "concerns the viewer alone"),
            Map.entry("OperationEndings.seen", "concerns the viewer alone"),
            Map.entry("GuidelinePresence.here", "says only that a page is open, and returns data"),
            Map.entry("GuidelineReminders.seen", "concerns the viewer alone"),
            Map.entry("Notifications.follow", "concerns the viewer alone"),
            Map.entry("Notifications.unfollow", "concerns the viewer alone"),
            Map.entry("GuidelineReviews.visited", "concerns the viewer alone"),
            Map.entry("Notifications.see", "concerns the viewer alone"),
            Map.entry("Notifications.seeAll", "concerns the viewer alone"),
            Map.entry("SavedSearches.save", "concerns the viewer alone"),
            Map.entry("SavedSearches.fresh", "only returns data"),
            Map.entry("SavedSearches.change", "concerns the viewer alone"),
            Map.entry("SavedSearches.seen", "concerns the viewer alone"),
            Map.entry("SavedSearches.delete", "concerns the viewer alone"),
            Map.entry("PastSearches.note", "concerns the viewer alone"),
            Map.entry("PastSearches.forget", "concerns the viewer alone"),
            Map.entry("PastSearches.forgetAll", "concerns the viewer alone"),
            Map.entry("PastSearches.keep", "concerns the viewer alone"),
            Map.entry("Documents.uploadLimit", "only returns data"),
            Map.entry("Documents.same", "only returns data"),
            Map.entry("ZipFiling.limit", "only returns data"),
            Map.entry("Search.canAsk", "only returns data"),
            Map.entry("Search.complete", "only returns data"),
            Map.entry("Search.find", "only returns data"),
            Map.entry("Search.hit", "only returns data"),
            Map.entry("Search.similar", "only returns data"),
            Map.entry("ListSearch.find", "only returns data"),
            Map.entry("ListSearch.again", "only returns data"),
            Map.entry("ListSearch.exported", "only returns data"),
            Map.entry("Documents.receive", "stores an uploaded file that is not part of a document yet"),
            Map.entry("Documents.see", "concerns the viewer alone"),
            Map.entry("ZipFiling.receive", "stores an uploaded ZIP; none of its files is filed yet"),
            Map.entry("ZipFiling.unpack", "files each document through Documents, which publishes the facts"));

    private Commands() {}

    static List<Command> all() {
        return Stream.of(
                        GuidelineCommands.all(),
                        LifeCommands.all(),
                        PartyCommands.all(),
                        DayCommands.all(),
                        OriginatorCommands.all(),
                        ProvenanceCommands.all(),
                        others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Command> others() {
        return List.of(
                command(
                        "SignIn.code",
                        null,
                        scene -> {
                            var name = scene.the(People.class)
                                    .find(scene.lim)
                                    .orElseThrow()
                                    .username();
                            var signIn = scene.the(SignIn.class);
                            signIn.code(
                                    signIn.password(name, TestPeople.PASSWORD),
                                    Totp.code(
                                            scene.secret, scene.the(Clock.class).instant()));
                        },
                        SignedIn.class),
                command(
                        "SignIn.again",
                        null,
                        scene -> {
                            scene.as(scene.lim);
                            scene.the(SignIn.class)
                                    .again(Totp.code(
                                            scene.secret, scene.the(Clock.class).instant()));
                        },
                        SecondFactorShownAgain.class),
                command(
                        "AccessTokens.session",
                        null,
                        scene -> {
                            scene.as(scene.lim);
                            var tokens = scene.the(AccessTokens.class);
                            tokens.session(tokens.make("Script", TokenScope.READ, Duration.ofDays(1)));
                        },
                        TokenMade.class,
                        TokenUsed.class),
                command("AccessTokens.make", null, Commands::makeToken, TokenMade.class),
                command(
                        "AccessTokens.revoke",
                        null,
                        scene -> {
                            makeToken(scene);
                            var tokens = scene.the(AccessTokens.class);
                            tokens.revoke(tokens.mine().getFirst().id());
                        },
                        TokenMade.class,
                        TokenRevoked.class),
                command(
                        "Register.person",
                        null,
                        scene -> scene.the(TestPeople.class).somebody(Affiliation.NCB, "SG"),
                        PersonRegistered.class),
                command(
                        "Register.secondFactor",
                        null,
                        scene -> scene.the(Register.class).secondFactor(scene.lim, new byte[20]),
                        SecondFactorReplaced.class),
                command(
                        "Register.endVouch",
                        null,
                        scene -> scene.the(Register.class).endVouch(scene.lim),
                        VouchEnded.class),
                command("Glossary.add", null, Commands::addTerm, TermAdded.class),
                command(
                        "Glossary.change",
                        null,
                        scene -> scene.the(Glossary.class)
                                .change(addTerm(scene), Map.of("en", "wallet", "fr", "portefeuille")),
                        TermAdded.class,
                        TermChanged.class),
                command(
                        "Glossary.remove",
                        null,
                        scene -> scene.the(Glossary.class).remove(addTerm(scene)),
                        TermAdded.class,
                        TermRemoved.class),
                command(
                        "Spaces.open",
                        null,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Spaces.class)
                                        .open(new OpenSpace(
                                                scene.the(Spaces.class)
                                                        .card(scene.room)
                                                        .kind(),
                                                Map.of("en", new OpenSpace.SpaceName("HERON", "")),
                                                RESTRICTED.classification(),
                                                AMBER.classification(),
                                                Tlp.AMBER))),
                        SpaceOpened.class),
                command(
                        "Spaces.grant",
                        Act.ADMIT,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Spaces.class)
                                        .grant(
                                                scene.room,
                                                Holder.person(scene.newcomer),
                                                Right.READ,
                                                Spaces.UNTIL_REVOKED)),
                        AccessGranted.class),
                command(
                        "Spaces.revoke",
                        Act.REMOVE,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Spaces.class).revoke(scene.room, Holder.person(scene.guest))),
                        AccessRevoked.class),
                command(
                        "Spaces.widen",
                        Act.ADMIT,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Spaces.class)
                                        .widen(scene.room, Holder.country(BR), Right.READ, Spaces.UNTIL_REVOKED)),
                        AccessGranted.class),
                command(
                        "Spaces.appointModerators",
                        Act.ADMIT,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Spaces.class)
                                        .appointModerators(scene.room, Holder.role(Role.DPO), Spaces.UNTIL_REVOKED)),
                        AccessGranted.class),
                command(
                        "Compartments.open",
                        Act.ADMIT,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Compartments.class).open(scene.room, "Pier")),
                        CompartmentOpened.class),
                command(
                        "Compartments.add",
                        Act.ADMIT,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Compartments.class).add(scene.compartment, scene.guest)),
                        CompartmentMemberAdded.class),
                command(
                        "Compartments.remove",
                        Act.REMOVE,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Compartments.class).remove(scene.compartment, scene.lim)),
                        CompartmentMemberRemoved.class),
                command("Exclusions.exclude", Act.NARROW, Commands::exclude, CountryExcluded.class),
                command("Exclusions.lift", Act.WIDEN, Commands::lift, ExclusionLifted.class),
                command(
                        "Exclusions.excludeEverywhere",
                        null,
                        Commands::excludeEverywhereForAMoment,
                        CountryExcludedEverywhere.class,
                        ExclusionLiftedEverywhere.class),
                command(
                        "Exclusions.liftEverywhere",
                        null,
                        Commands::excludeEverywhereForAMoment,
                        CountryExcludedEverywhere.class,
                        ExclusionLiftedEverywhere.class),
                command(
                        "Spaces.letIn",
                        Act.ADMIT,
                        as(
                                scene -> scene.bureau,
                                scene -> scene.the(Spaces.class).letIn(scene.room, scene.tan)),
                        AccessGranted.class),
                command(
                        "Spaces.withdraw",
                        Act.REMOVE,
                        as(
                                scene -> scene.bureau,
                                scene -> scene.the(Spaces.class).withdraw(scene.room, scene.lim)),
                        AccessRevoked.class),
                command(
                        "Forums.open",
                        null,
                        as(
                                scene -> scene.coordinator,
                                scene -> scene.the(Forums.class)
                                        .open(new OpenForum(
                                                Map.of("en", new OpenSpace.SpaceName("Wildlife", "")),
                                                Set.of(Affiliation.NCB),
                                                Tlp.GREEN,
                                                Set.of()))),
                        SpaceOpened.class,
                        AccessGranted.class,
                        ForumOpened.class),
                command(
                        "Topics.open",
                        Act.WRITE,
                        asLim(scene -> scene.the(Topics.class)
                                .open(new OpenTopic(
                                        scene.room,
                                        TopicKind.QUESTION,
                                        "Where",
                                        "is it?",
                                        Locale.ENGLISH,
                                        AMBER,
                                        List.of()))),
                        TopicOpened.class),
                command(
                        "Topics.reply",
                        Act.WRITE,
                        asLim(scene -> scene.the(Topics.class)
                                .reply(new ReplyTo(scene.topic, "Here.", Locale.ENGLISH, AMBER, List.of()))),
                        AnswerPosted.class),
                command(
                        "Topics.edit",
                        Act.WRITE,
                        asLim(scene -> scene.the(Topics.class).edit(scene.answer, "The server stayed.")),
                        PostEdited.class),
                command(
                        "Topics.changeHeading",
                        Act.WRITE,
                        asLim(scene -> scene.the(Topics.class)
                                .changeHeading(scene.topic, new TopicHeading("Two servers", TopicKind.DISCUSSION))),
                        TopicRetitled.class),
                command(
                        "Topics.retract",
                        Act.RECALL,
                        asLim(scene -> scene.the(Topics.class).retract(scene.answer, new Justification("Wrong room"))),
                        PostRetracted.class),
                command(
                        "Topics.takeBack",
                        Act.RECALL,
                        asLim(scene -> scene.the(Topics.class).takeBack(scene.answer)),
                        PostRetracted.class),
                command(
                        "Topics.reMark",
                        Act.NARROW,
                        asLim(scene -> scene.the(Topics.class).reMark(scene.answer, RESTRICTED)),
                        PostReMarked.class),
                command(
                        "Topics.reMark",
                        Act.WIDEN,
                        asLim(scene -> scene.the(Topics.class).reMark(scene.opening(), AMBER.withTlp(Tlp.GREEN))),
                        PostReMarked.class),
                command(
                        "Documents.file",
                        Act.WRITE,
                        asLim(scene -> scene.the(Documents.class)
                                .file(new FileDocument(scene.room, AMBER, "b.txt"), bytes("b"))),
                        DocumentFiled.class),
                command(
                        "Documents.fileOnce",
                        Act.WRITE,
                        asLim(scene -> scene.the(Documents.class)
                                .fileOnce(new FileDocument(scene.room, AMBER, "c.txt"), bytes("c"))),
                        DocumentFiled.class),
                command(
                        "Documents.takeBack",
                        Act.RECALL,
                        asLim(scene -> scene.the(Documents.class).takeBack(scene.document)),
                        DocumentTakenBack.class),
                command(
                        "Documents.replace",
                        Act.WRITE,
                        asLim(scene -> scene.the(Documents.class)
                                .replace(new ReplaceDocument(scene.document, null, "r.txt", "Dates"), bytes("New"))),
                        DocumentReplaced.class),
                command(
                        "Documents.retitle",
                        Act.WRITE,
                        asLim(scene -> scene.the(Documents.class).retitle(scene.document, "Another title")),
                        DocumentDescribed.class),
                command(
                        "Documents.reclassify",
                        Act.WRITE,
                        asLim(scene -> scene.the(Documents.class).reclassify(scene.document, DocumentKind.TEMPLATE)),
                        DocumentDescribed.class),
                command(
                        "Documents.correctLanguage",
                        Act.WRITE,
                        asLim(scene -> scene.the(Documents.class).correctLanguage(scene.document, "fr")),
                        DocumentDescribed.class),
                command("Documents.readAgain", Act.WRITE, asLim(Commands::readAgain), ReadingWanted.class),
                command(
                        "Documents.reMark",
                        Act.NARROW,
                        asLim(scene -> {
                            var documents = scene.the(Documents.class);
                            var latest = documents.card(scene.document).latest().id();
                            documents.reMark(scene.document, latest, RESTRICTED);
                        }),
                        DocumentReMarked.class),
                command(
                        "Documents.consequences",
                        null,
                        asLim(scene -> {
                            var documents = scene.the(Documents.class);
                            var from = documents.card(scene.document).marked().id();
                            documents.consequences(
                                    List.of(scene.document),
                                    from,
                                    scene.the(portal.access.Access.class).audience(scene.room, RESTRICTED));
                        }),
                        DocumentReMarked.class),
                command(
                        "Documents.retract",
                        Act.RECALL,
                        asLim(scene ->
                                scene.the(Documents.class).retract(scene.document, new Justification("Wrong room"))),
                        DocumentRetracted.class));
    }

    private static void exclude(CommandFixture scene) {
        scene.as(scene.bureau);
        scene.the(Exclusions.class).exclude(scene.room, BR);
    }

    private static void lift(CommandFixture scene) {
        scene.the(JdbcClient.class)
                .sql("insert ignore into space_exclusion values (?, 'SG', 'BR', ?, utc_timestamp())")
                .params(scene.room.value(), scene.bureau.value())
                .update();
        scene.as(scene.bureau);
        scene.the(Exclusions.class).lift(scene.room, BR);
    }

    /** Excludes a country and ends the exclusion at once, because it also holds in the rooms of other tests. */
    private static void excludeEverywhereForAMoment(CommandFixture scene) {
        scene.as(scene.bureau);
        scene.the(Exclusions.class).excludeEverywhere(BR);
        scene.the(Exclusions.class).liftEverywhere(BR);
    }

    private static String addTerm(CommandFixture scene) {
        scene.as(scene.coordinator);
        return scene.the(Glossary.class).add(Map.of("en", "purse", "fr", "bourse"));
    }

    private static void makeToken(CommandFixture scene) {
        scene.as(scene.lim);
        scene.the(AccessTokens.class).make("Script", TokenScope.READ, Duration.ofDays(1));
    }

    private static void readAgain(CommandFixture scene) {
        scene.the(JdbcClient.class)
                .sql("update document_version set extraction = 'CRASHED' where document_id = ?")
                .param(scene.document.value())
                .update();
        scene.the(Documents.class).readAgain(scene.document);
    }

    static Consumer<CommandFixture> asLim(Consumer<CommandFixture> perform) {
        return as(scene -> scene.lim, perform);
    }

    static Consumer<CommandFixture> as(Function<CommandFixture, PersonId> who, Consumer<CommandFixture> perform) {
        return scene -> {
            scene.as(who.apply(scene));
            perform.accept(scene);
        };
    }

    @SafeVarargs
    static Command command(
            String name, @Nullable Act act, Consumer<CommandFixture> perform, Class<? extends Fact>... facts) {
        return new Command(name, act, List.of(facts), scene -> {}, perform);
    }

    /** Returns a command that {@code who} calls once {@code prepare} has run. */
    @SafeVarargs
    static Command command(
            String name,
            @Nullable Act act,
            Consumer<CommandFixture> prepare,
            Function<CommandFixture, PersonId> who,
            Consumer<CommandFixture> perform,
            Class<? extends Fact>... facts) {
        return new Command(name, act, List.of(facts), prepare, as(who, perform));
    }
}
