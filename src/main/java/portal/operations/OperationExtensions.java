package portal.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.operations.ExtensionTable.Unanswered;
import portal.operations.OperationSteps.Operation;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.Role;

/**
 * Gives an operation a later last day if the bureau of every country that takes part consents. If one bureau objects,
 * or one has not answered when the last day is over, the last day does not change.
 */
@Service
@Transactional
public class OperationExtensions {
    private final OperationSteps steps;
    private final ExtensionTable extensions;
    private final ParticipatingCountries countries;
    private final RoomRepository rooms;
    private final Spaces spaces;
    private final People people;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationExtensions(
            OperationSteps steps,
            ExtensionTable extensions,
            ParticipatingCountries countries,
            RoomRepository rooms,
            Spaces spaces,
            People people,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.extensions = extensions;
        this.countries = countries;
        this.rooms = rooms;
        this.spaces = spaces;
        this.people = people;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes a later end of an active operation; a proposal that is still open is replaced. Only a coordinator of the
     * operation may call this.
     *
     * @param until the new last day, at most 24 months after the present one
     */
    public void proposeExtension(SpaceId room, LocalDate until, Justification reason) {
        var operation = steps.locked(room);
        access.requireSteward(room);
        requireActive(operation);
        if (!OperationPeriod.isPossible(operation.room().endsOn(), until))
            throw new Refused("operations.refused.extension", Operations.LONGEST_MONTHS).because("until");
        extensions.end(room, ExtensionOutcome.REPLACED, clock.instant());
        extensions.add(room, until, reason.value(), access.viewer(), clock.instant());
        events.publishEvent(new ExtensionProposed(room, access.viewer(), clock.instant()));
    }

    /**
     * Consents for the viewer's country. If no other consent is missing, the operation gets the later last day at once.
     * Only officers of the bureau of a country that takes part may call this.
     *
     * @param until the proposed last day that the viewer saw
     * @throws Refused if another day was proposed meanwhile, or the proposal is no longer open
     */
    public void consent(SpaceId room, LocalDate until) {
        var operation = steps.locked(room);
        var extension = asked(operation, until);
        var country = access.bureau();
        extensions.answer(extension, new ExtensionAnswer(country, true, null, clock.instant()), access.viewer());
        events.publishEvent(new ExtensionConsented(room, country, access.viewer(), clock.instant()));
        settle(operation);
    }

    /**
     * Objects for the viewer's country: the last day of the operation does not change. Only officers of the bureau of a
     * country that takes part may call this.
     *
     * @param until the proposed last day that the viewer saw
     */
    public void object(SpaceId room, LocalDate until, Justification reason) {
        var extension = asked(steps.locked(room), until);
        var country = access.bureau();
        var answer = new ExtensionAnswer(country, false, reason.value(), clock.instant());
        extensions.answer(extension, answer, access.viewer());
        extensions.end(room, ExtensionOutcome.OBJECTED, clock.instant());
        events.publishEvent(new ExtensionObjected(room, country, access.viewer(), clock.instant()));
    }

    private Extension asked(Operation operation, LocalDate until) {
        if (!access.holds(Role.NCB_OFFICER) || !countries.of(operation.id()).contains(access.bureau()))
            throw new NotFound();
        requireActive(operation);
        return extensions
                .open(operation.id())
                .filter(extension -> extension.until().equals(until))
                .orElseThrow(() -> new Refused("operations.refused.changed-meanwhile"));
    }

    /**
     * Requires that the last day can still be changed. The state alone does not say this, because the rounds close an
     * operation up to a minute after its end.
     */
    private void requireActive(Operation operation) {
        var isOver = operation.room().period().isOver(clock.instant());
        if (!operation.is(OperationState.ACTIVE) || isOver) throw new Refused("access.refused.step");
    }

    /**
     * Gives an operation the proposed last day if every country that takes part has consented. This can become true
     * without a new consent, when a country that has not consented leaves.
     */
    void settle(SpaceId room) {
        settle(steps.locked(room));
    }

    private void settle(Operation operation) {
        if (!steps.takeIfDue(operation, OperationEvent.EXTEND)) return;
        operation.room().extend(extensions.open(operation.id()).orElseThrow().until());
        extensions.end(operation.id(), ExtensionOutcome.AGREED, clock.instant());
    }

    /** Returns the operations with an open extension. Called by {@link OperationRounds}; there is no viewer. */
    List<SpaceId> open() {
        return extensions.allOpen();
    }

    /**
     * Returns the extension that was proposed last for an operation; empty if there is none. Only people in the room
     * may call this. An extension that is no longer open is returned only to the stewards of the room.
     */
    @Transactional(readOnly = true)
    public Optional<ExtensionCard> latest(SpaceId room) {
        access.require(Act.READ, room.audience());
        var isCoordinator = access.isSteward(room);
        return extensions
                .latest(room)
                .filter(extension -> isCoordinator || extension.isOpen())
                .map(extension ->
                        card(room, extension, isCoordinator ? null : access.me().country(), isCoordinator));
    }

    private ExtensionCard card(SpaceId room, Extension extension, @Nullable CountryCode own, boolean isCoordinator) {
        var answers = extension.answers().stream()
                .filter(answer -> isCoordinator || answer.country().equals(own))
                .toList();
        var unanswered = countries.of(room).stream()
                .filter(country -> isCoordinator || country.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
        answers.forEach(answer -> unanswered.remove(answer.country()));
        return new ExtensionCard(
                extension.until(),
                extension.reason(),
                people.find(extension.proposedBy()),
                extension.proposedAt(),
                extension.outcome(),
                answers,
                unanswered);
    }

    /**
     * Returns the open extensions that the viewer's bureau has not answered yet, the earliest first. The list is empty
     * if the viewer is not an officer of a bureau.
     */
    @Transactional(readOnly = true)
    public List<ExtensionQuestion> pending() {
        if (!access.holds(Role.NCB_OFFICER)) return List.of();
        var asked = extensions.unanswered(access.bureau());
        var mine = spaces.withCompatriots(asked.stream().map(Unanswered::room).toList());
        var byId = rooms.byId(mine);
        var proposers = people.cards(asked.stream().map(Unanswered::proposedBy).toList());
        return asked.stream()
                .filter(question -> byId.containsKey(question.room()))
                .map(question -> {
                    var room = Objects.requireNonNull(byId.get(question.room()));
                    return new ExtensionQuestion(
                            question.room(),
                            room.codename(),
                            room.period(),
                            question.until(),
                            question.reason(),
                            Optional.ofNullable(proposers.get(question.proposedBy())),
                            question.proposedAt());
                })
                .toList();
    }
}
