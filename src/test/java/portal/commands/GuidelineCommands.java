package portal.commands;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static portal.commands.CommandFixture.SG;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import portal.access.Act;
import portal.access.Justification;
import portal.documents.extraction.ConvertedPicture;
import portal.documents.extraction.TestPictures;
import portal.facts.Fact;
import portal.guidelines.Acknowledgements;
import portal.guidelines.AcknowledgementsExported;
import portal.guidelines.AnnexesChanged;
import portal.guidelines.CommentReopened;
import portal.guidelines.CommentResolved;
import portal.guidelines.CommentWritten;
import portal.guidelines.FeedbackAnswered;
import portal.guidelines.FeedbackGiven;
import portal.guidelines.FeedbackKind;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineHandOver;
import portal.guidelines.GuidelineHandedOver;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReminders;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineSuggestions;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MandatoryReadersChanged;
import portal.guidelines.MemberAssigned;
import portal.guidelines.MemberPart;
import portal.guidelines.MemberReleased;
import portal.guidelines.NewGuidelines;
import portal.guidelines.PictureAdded;
import portal.guidelines.PublicationPlanned;
import portal.guidelines.RemindersSent;
import portal.guidelines.ReviewerReplaced;
import portal.guidelines.SaveRevision;
import portal.guidelines.StandInNamed;
import portal.guidelines.StandInReleased;
import portal.guidelines.SuggestionDeclined;
import portal.guidelines.SuggestionUsed;
import portal.guidelines.TranslationChecked;
import portal.guidelines.TranslationReturned;
import portal.guidelines.TranslationRevised;
import portal.guidelines.TranslationStarted;
import portal.guidelines.TranslationSubmitted;
import portal.guidelines.VersionAcknowledged;
import portal.guidelines.VersionApproved;
import portal.guidelines.VersionDiscarded;
import portal.guidelines.VersionDrafted;
import portal.guidelines.VersionPublished;
import portal.guidelines.VersionReturned;
import portal.guidelines.VersionRevised;
import portal.guidelines.VersionSubmitted;
import portal.guidelines.VersionWithdrawn;
import portal.guidelines.WithdrawalKind;
import portal.guidelines.WithdrawalProposed;
import portal.guidelines.WordingSuggested;
import portal.people.PersonId;

/** The commands of the guidelines. */
class GuidelineCommands {
    private static final ConvertedPicture PICTURE = new ConvertedPicture("image/png", 30, 20, TestPictures.png(30, 20));

    private GuidelineCommands() {}

    static List<Command> all() {
        return List.of(
                command(
                        "GuidelineWriting.draft",
                        Act.WRITE,
                        guideline -> {},
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineWriting.class).draft(scene.guideline.plan()),
                        VersionDrafted.class),
                command(
                        "GuidelineWriting.draftNext",
                        Act.WRITE,
                        GuidelineFixture::published,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineWriting.class)
                                .draftNext(scene.guideline.id(), true, "The law changed"),
                        VersionDrafted.class),
                command(
                        "GuidelineWriting.save",
                        Act.WRITE,
                        GuidelineFixture::draft,
                        scene -> scene.coordinator,
                        scene -> {
                            var text = scene.the(GuidelineWriting.class).text(scene.guideline.version());
                            scene.the(GuidelineWriting.class)
                                    .save(new SaveRevision(
                                            scene.guideline.version(),
                                            text.revision(),
                                            "How to seize",
                                            "## Prepare\n\nThree officers."));
                        },
                        VersionRevised.class),
                command(
                        "GuidelinePictures.add",
                        Act.WRITE,
                        GuidelineFixture::draft,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelinePictures.class).add(scene.guideline.version(), PICTURE),
                        PictureAdded.class),
                command(
                        "GuidelineWriting.assign",
                        Act.WRITE,
                        GuidelineFixture::draft,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineWriting.class)
                                .assign(scene.guideline.version(), scene.lim, MemberPart.TRANSLATOR, FRENCH, null),
                        MemberAssigned.class),
                command(
                        "GuidelineWriting.release",
                        Act.WRITE,
                        GuidelineFixture::translated,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineWriting.class)
                                .release(scene.guideline.version(), scene.lim, MemberPart.TRANSLATOR, FRENCH),
                        MemberReleased.class),
                command(
                        "GuidelineReviews.submit",
                        Act.WRITE,
                        GuidelineFixture::draft,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReviews.class).submit(scene.guideline.version(), true, ""),
                        VersionSubmitted.class),
                command(
                        "GuidelineReviews.returnToAuthors",
                        Act.DECIDE,
                        GuidelineFixture::submitted,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelineReviews.class)
                                .returnToAuthors(scene.guideline.version(), new Justification("Too short")),
                        VersionReturned.class),
                command(
                        "GuidelineReviews.approve",
                        Act.DECIDE,
                        GuidelineFixture::submitted,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelineReviews.class)
                                .approve(scene.guideline.version(), scene.guideline.hash()),
                        VersionApproved.class),
                command(
                        "GuidelineReviews.comment",
                        Act.WRITE,
                        GuidelineFixture::submitted,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelineReviews.class)
                                .comment(
                                        scene.guideline.version(),
                                        scene.guideline.clause().id(),
                                        "Who decides?"),
                        CommentWritten.class),
                command(
                        "GuidelineReviews.resolve",
                        Act.WRITE,
                        GuidelineFixture::commented,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReviews.class)
                                .resolve(scene.guideline.version(), scene.guideline.comment()),
                        CommentResolved.class),
                command(
                        "GuidelineAnnexes.draft",
                        Act.WRITE,
                        GuidelineFixture::filed,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineAnnexes.class).draft(scene.guideline.plan(), scene.guideline.pdf()),
                        VersionDrafted.class,
                        AnnexesChanged.class),
                command(
                        "NewGuidelines.start",
                        Act.WRITE,
                        GuidelineFixture::filed,
                        scene -> scene.coordinator,
                        scene -> scene.the(NewGuidelines.class)
                                .start(scene.guideline.plan(), scene.guideline.pdf(), List.of(PICTURE)),
                        VersionDrafted.class,
                        AnnexesChanged.class,
                        PictureAdded.class),
                command(
                        "GuidelineAnnexes.add",
                        Act.WRITE,
                        GuidelineFixture::draft,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineAnnexes.class).add(scene.guideline.version(), scene.document),
                        AnnexesChanged.class),
                command(
                        "GuidelineAnnexes.remove",
                        Act.WRITE,
                        GuidelineFixture::annexed,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineAnnexes.class).remove(scene.guideline.version(), scene.document),
                        AnnexesChanged.class),
                command(
                        "GuidelineAnnexes.moveUp",
                        Act.WRITE,
                        GuidelineFixture::annexed,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineAnnexes.class).moveUp(scene.guideline.version(), scene.document),
                        AnnexesChanged.class),
                command(
                        "GuidelineAnnexes.useAsBody",
                        Act.WRITE,
                        fixture -> {
                            fixture.draft();
                            fixture.filed();
                        },
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineAnnexes.class)
                                .useAsBody(scene.guideline.version(), scene.guideline.pdf()),
                        AnnexesChanged.class),
                command(
                        "GuidelineAnnexes.removeBody",
                        Act.WRITE,
                        GuidelineFixture::withBody,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineAnnexes.class).removeBody(scene.guideline.version()),
                        AnnexesChanged.class),
                command(
                        "GuidelineReviews.reopen",
                        Act.WRITE,
                        GuidelineFixture::resolved,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReviews.class)
                                .reopen(scene.guideline.version(), scene.guideline.comment()),
                        CommentReopened.class),
                command(
                        "GuidelineSuggestions.suggest",
                        Act.WRITE,
                        GuidelineFixture::submitted,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelineSuggestions.class)
                                .suggest(
                                        scene.guideline.version(),
                                        scene.guideline.clause().id(),
                                        "Safer",
                                        GuidelineFixture.WORDING),
                        WordingSuggested.class),
                command(
                        "GuidelineSuggestions.use",
                        Act.WRITE,
                        GuidelineFixture::suggested,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineSuggestions.class)
                                .use(
                                        scene.guideline.version(),
                                        scene.guideline.comment(),
                                        scene.guideline.clause().hash()),
                        VersionRevised.class,
                        SuggestionUsed.class),
                command(
                        "GuidelineSuggestions.decline",
                        Act.WRITE,
                        GuidelineFixture::suggested,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineSuggestions.class)
                                .decline(scene.guideline.version(), scene.guideline.comment()),
                        SuggestionDeclined.class),
                command(
                        "GuidelineReviewers.nameStandIn",
                        Act.WRITE,
                        GuidelineFixture::colleague,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReviewers.class)
                                .nameStandIn(scene.guideline.version(), scene.guest, scene.guideline.theColleague()),
                        StandInNamed.class),
                command(
                        "GuidelineReviewers.releaseStandIn",
                        Act.WRITE,
                        GuidelineFixture::standInNamed,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReviewers.class)
                                .releaseStandIn(scene.guideline.version(), scene.guest),
                        StandInReleased.class),
                command(
                        "GuidelineReviewers.replace",
                        Act.WRITE,
                        GuidelineFixture::colleague,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReviewers.class)
                                .replace(
                                        scene.guideline.version(),
                                        scene.guest,
                                        scene.guideline.theColleague(),
                                        new Justification("On leave")),
                        ReviewerReplaced.class),
                command(
                        "GuidelineHandOver.handOver",
                        Act.WRITE,
                        GuidelineFixture::colleague,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineHandOver.class)
                                .handOver(scene.guideline.version(), scene.guideline.theColleague()),
                        GuidelineHandedOver.class),
                command(
                        "GuidelinePublication.discard",
                        Act.WRITE,
                        GuidelineFixture::draft,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelinePublication.class).discard(scene.guideline.version()),
                        VersionDiscarded.class),
                command(
                        "GuidelinePublication.publish",
                        Act.WRITE,
                        GuidelineFixture::approved,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelinePublication.class)
                                .publish(scene.guideline.version(), scene.guideline.inAYear()),
                        VersionPublished.class),
                command(
                        "GuidelinePublication.plan",
                        Act.WRITE,
                        GuidelineFixture::approved,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelinePublication.class)
                                .plan(
                                        scene.guideline.version(),
                                        scene.guideline.inAYear().minusMonths(6),
                                        scene.guideline.inAYear()),
                        PublicationPlanned.class),
                command(
                        "GuidelinePublication.proposeWithdrawal",
                        Act.RECALL,
                        GuidelineFixture::published,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelinePublication.class)
                                .proposeWithdrawal(
                                        scene.guideline.version(),
                                        WithdrawalKind.OUTDATED,
                                        new Justification("The law changed")),
                        WithdrawalProposed.class),
                command(
                        "GuidelinePublication.withdraw",
                        Act.RECALL,
                        GuidelineFixture::withdrawalProposed,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelinePublication.class)
                                .withdraw(scene.guideline.version(), WithdrawalKind.OUTDATED),
                        VersionWithdrawn.class),
                command(
                        "GuidelineTranslations.start",
                        Act.WRITE,
                        GuidelineFixture::translated,
                        scene -> scene.lim,
                        scene -> scene.the(GuidelineTranslations.class).start(scene.guideline.version(), FRENCH),
                        TranslationStarted.class),
                command(
                        "GuidelineTranslations.title",
                        Act.WRITE,
                        GuidelineFixture::translationStarted,
                        scene -> scene.lim,
                        scene -> scene.the(GuidelineTranslations.class).title(scene.guideline.translation(), "Saisir"),
                        TranslationRevised.class),
                command(
                        "GuidelineTranslations.clause",
                        Act.WRITE,
                        GuidelineFixture::translationStarted,
                        scene -> scene.lim,
                        scene -> scene.guideline.translate(),
                        TranslationRevised.class),
                command(
                        "GuidelineTranslations.confirm",
                        Act.WRITE,
                        GuidelineFixture::translationStarted,
                        scene -> scene.lim,
                        scene -> scene.the(GuidelineTranslations.class)
                                .confirm(
                                        scene.guideline.translation(),
                                        scene.guideline.clause().id(),
                                        scene.guideline.clause().hash()),
                        TranslationRevised.class),
                command(
                        "GuidelineTranslations.submit",
                        Act.WRITE,
                        GuidelineFixture::translationStarted,
                        scene -> scene.lim,
                        scene -> scene.the(GuidelineTranslations.class).submit(scene.guideline.translation()),
                        TranslationSubmitted.class),
                command(
                        "GuidelineTranslations.check",
                        Act.DECIDE,
                        GuidelineFixture::translationSubmitted,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelineTranslations.class).check(scene.guideline.translation()),
                        TranslationChecked.class),
                command(
                        "GuidelineTranslations.returnToTranslator",
                        Act.DECIDE,
                        GuidelineFixture::translationSubmitted,
                        scene -> scene.guest,
                        scene -> scene.the(GuidelineTranslations.class)
                                .returnToTranslator(scene.guideline.translation()),
                        TranslationReturned.class),
                command(
                        "Acknowledgements.acknowledge",
                        Act.READ,
                        GuidelineFixture::published,
                        scene -> scene.lim,
                        scene -> scene.the(Acknowledgements.class).acknowledge(scene.guideline.version(), ENGLISH),
                        VersionAcknowledged.class),
                command(
                        "Acknowledgements.require",
                        Act.WRITE,
                        GuidelineFixture::published,
                        scene -> scene.coordinator,
                        scene -> scene.the(Acknowledgements.class)
                                .require(scene.guideline.version(), List.of(new MandatoryReaders(null, null, SG)), 30),
                        MandatoryReadersChanged.class),
                command(
                        "Acknowledgements.exported",
                        Act.EXPORT,
                        GuidelineFixture::published,
                        scene -> scene.lim,
                        scene -> scene.the(Acknowledgements.class).exported(scene.guideline.version()),
                        AcknowledgementsExported.class),
                command(
                        "GuidelineReminders.remindAll",
                        Act.READ,
                        GuidelineFixture::mandatory,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineReminders.class).remindAll(scene.guideline.version()),
                        RemindersSent.class),
                command(
                        "GuidelineReminders.remindMyCountry",
                        Act.READ,
                        GuidelineFixture::mandatory,
                        scene -> scene.bureau,
                        scene -> scene.the(GuidelineReminders.class).remindMyCountry(scene.guideline.version()),
                        RemindersSent.class),
                command(
                        "GuidelineFeedback.give",
                        Act.READ,
                        GuidelineFixture::submitted,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineFeedback.class)
                                .give(
                                        scene.guideline.version(),
                                        scene.guideline.clause().id(),
                                        FeedbackKind.UNCLEAR,
                                        "Which two?"),
                        FeedbackGiven.class),
                command(
                        "GuidelineFeedback.answer",
                        Act.WRITE,
                        GuidelineFixture::feedbackGiven,
                        scene -> scene.coordinator,
                        scene -> scene.the(GuidelineFeedback.class)
                                .answer(scene.guideline.version(), scene.guideline.said(), "Thank you"),
                        FeedbackAnswered.class));
    }

    @SafeVarargs
    private static Command command(
            String name,
            Act act,
            Consumer<GuidelineFixture> prepare,
            Function<CommandFixture, PersonId> who,
            Consumer<CommandFixture> perform,
            Class<? extends Fact>... facts) {
        return Commands.command(name, act, scene -> prepare.accept(scene.guideline), who, perform, facts);
    }
}
