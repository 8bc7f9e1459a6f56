package portal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Reauthentication;
import portal.people.Role;
import portal.people.Viewers;

/**
 * Decides who may see and do what. Every service calls this class before it answers. To somebody who is not signed in,
 * or not in the audience of an item, the item does not exist.
 *
 * <p>It answers three questions about persons and audiences: whether a person is in an audience ({@link #may}, {@link
 * #require}), which audiences a person is in ({@link #readable()}), and which persons are in an audience ({@link
 * #readers}).
 */
@Service
@Transactional(readOnly = true)
public class Access {
    private final Rule rule;
    private final Audiences audiences;
    private final SpaceAdmission admission;
    private final People people;
    private final Viewers viewers;
    private final Reauthentication reauthentication;
    private final ItemMoves moves;
    private final OfficialSources sources;
    private final UsualReaders usual;
    private final TransactionTemplate trial;

    Access(
            Rule rule,
            Audiences audiences,
            SpaceAdmission admission,
            People people,
            Viewers viewers,
            Reauthentication reauthentication,
            ItemMoves moves,
            OfficialSources sources,
            UsualReaders usual,
            PlatformTransactionManager transactions) {
        this.rule = rule;
        this.audiences = audiences;
        this.admission = admission;
        this.people = people;
        this.viewers = viewers;
        this.reauthentication = reauthentication;
        this.moves = moves;
        this.sources = sources;
        this.usual = usual;
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Returns the viewer: the person who is signed in, or for whom a program or background work acts.
     *
     * @throws NotFound if there is no viewer, for example because nobody is signed in with both factors
     */
    public PersonId viewer() {
        return viewers.current().orElseThrow(NotFound::new);
    }

    /** Returns the details of the viewer. */
    public PersonCard me() {
        return people.find(viewer()).orElseThrow(NotFound::new);
    }

    /**
     * Requires that the viewer may perform the act in the audience.
     *
     * @throws NotFound if the viewer is not in the audience
     * @throws Refused if the viewer is in the audience and lacks the right to the act, or the state of the space does
     *     not allow the act
     */
    public void require(Act act, AudienceId audience) {
        var mine = rights(audience).orElseThrow(NotFound::new);
        if (!act.isWithin(mine.right())) throw Refused.forLackOfRight("access.refused.right");
        if (!mine.may(act)) throw new Refused("access.refused.state");
    }

    public boolean may(Act act, AudienceId audience) {
        return rights(audience).filter(mine -> mine.may(act)).isPresent();
    }

    /**
     * Returns whether another person may perform the act in the audience now. The result must never be displayed as
     * such, because the viewer may not know all readers.
     */
    public boolean may(PersonId person, Act act, AudienceId audience) {
        return rule.rights(person, audience).filter(theirs -> theirs.may(act)).isPresent();
    }

    /**
     * Requires that the viewer is a steward of the space.
     *
     * @throws NotFound if the space does not exist or the viewer may not enter it
     * @throws Refused if the viewer may enter the space and is not its steward
     */
    public void requireSteward(SpaceId space) {
        var mine = rights(space.audience()).orElseThrow(NotFound::new);
        if (mine.right() != Right.STEWARD) throw Refused.forLackOfRight("access.refused.right");
    }

    /** Returns whether the viewer is a steward of the space, whatever the state of the space. */
    public boolean isSteward(SpaceId space) {
        return rights(space.audience())
                .filter(mine -> mine.right() == Right.STEWARD)
                .isPresent();
    }

    /**
     * Requires that the viewer belongs to the originator of the item or is a steward of its space. Nobody else may
     * change the item (AC-10).
     *
     * @throws NotFound if the viewer may not read the item
     * @throws Refused if the viewer may read the item and does not fulfil this condition
     */
    public void requireOriginator(AudienceId audience) {
        if (permitting(Act.READ, List.of(audience), readable(marking(audience).space()))
                .isEmpty()) throw Refused.forLackOfRight("access.refused.not-originator");
    }

    /**
     * Requires that the viewer has the role now.
     *
     * @throws Refused if the viewer does not have the role
     */
    public void require(Role role) {
        if (!people.holds(viewer(), role)) throw Refused.forLackOfRight("access.refused.role");
    }

    /**
     * Returns the country whose bureau the viewer is an officer of.
     *
     * @throws Refused if the viewer is not an officer of any bureau
     */
    public CountryCode bureau() {
        require(Role.NCB_OFFICER);
        return Objects.requireNonNull(me().country());
    }

    public boolean holds(Role role) {
        return viewers.current().filter(me -> people.holds(me, role)).isPresent();
    }

    /**
     * Returns the audiences that the viewer is in. Every list and every search uses these audiences as a filter in its
     * query.
     */
    public PermittedAudiences readable() {
        return viewers.current().map(rule::reach).orElse(PermittedAudiences.NOWHERE);
    }

    /** Returns the audiences of one space that the viewer is in. */
    public PermittedAudiences readable(SpaceId space) {
        return viewers.current().map(me -> rule.reach(me, space)).orElse(PermittedAudiences.NOWHERE);
    }

    /** Returns the audiences in {@code among} that the viewer is in. */
    public PermittedAudiences readable(Collection<AudienceId> among) {
        return viewers.current().map(me -> rule.reach(me, among)).orElse(PermittedAudiences.NOWHERE);
    }

    /**
     * Returns the audiences in these spaces that the viewer is in and whose items come from the viewer's own country
     * (AC-02). Only officers of a bureau may call this.
     */
    public Set<AudienceId> ofOwnCountry(Collection<SpaceId> spaces) {
        var own = audiences.of(bureau(), spaces);
        return own.isEmpty() ? Set.of() : Set.copyOf(readable(own));
    }

    /** Returns the spaces that the viewer may enter, each as the audience of the space itself. */
    public Set<AudienceId> spaces() {
        return Set.copyOf(viewers.current().map(rule::spaces).orElse(PermittedAudiences.NOWHERE));
    }

    /**
     * Returns a value that changes whenever somebody may have lost access. {@code OpenPages} uses it to decide when to
     * check the open pages.
     */
    public RecentChanges recentChanges() {
        return rule.recentChanges();
    }

    /**
     * Returns the given pairs of person and audience in which the person is in the audience now. The result must never
     * be displayed, because the viewer may not know all readers.
     */
    public Set<ReaderAudience> stillReadable(Collection<ReaderAudience> sights) {
        return rule.holding(sights);
    }

    /** Returns the audiences that the viewer is in now and was not in at the given time. */
    public PermittedAudiences readableSince(Instant then) {
        return viewers.current().map(me -> rule.reachSince(me, then)).orElse(PermittedAudiences.NOWHERE);
    }

    /**
     * Returns who can read the items in this audience. The viewer must be in the audience too. A bureau officer who may
     * read an item but not enter its space gets only the readers of their own country (AC-02).
     */
    public Readers readers(AudienceId audience) {
        return allowedReaders(marking(audience));
    }

    /** Returns who would read a new item of the viewer in this space with this marking. Nothing is stored (AC-20). */
    public Readers readers(SpaceId space, Marking marking) {
        return simulate(() -> allReaders(newAudience(space, marking, audiences::findOrTry)));
    }

    /** Returns who would read an item after it is re-marked ({@link #reMarked}). Nothing is stored. */
    public Readers readers(AudienceId current, Marking wanted) {
        return simulate(() -> allowedReaders(changedAudience(current, wanted, audiences::findOrTry)));
    }

    /**
     * Returns the persons in {@link #readers(AudienceId)} of one country, sorted by name.
     *
     * @param country the country; empty for the persons without a country
     */
    public List<PersonCard> readers(AudienceId audience, Optional<CountryCode> country) {
        return of(country, marking(audience));
    }

    /**
     * Returns the persons in {@link #readers(SpaceId, Marking)} of one country, sorted by name.
     *
     * @param country the country; empty for the persons without a country
     */
    public List<PersonCard> readers(SpaceId space, Marking marking, Optional<CountryCode> country) {
        return simulate(() -> of(country, newAudience(space, marking, audiences::findOrTry)));
    }

    /**
     * Returns the persons in {@link #readers(AudienceId, Marking)} of one country, sorted by name.
     *
     * @param country the country; empty for the persons without a country
     */
    public List<PersonCard> readers(AudienceId current, Marking wanted, Optional<CountryCode> country) {
        return simulate(() -> of(country, changedAudience(current, wanted, audiences::findOrTry)));
    }

    /**
     * Returns the persons in {@link #readers(SpaceId, Marking)} whose username, or a word of whose name, starts with
     * {@code beginning}: at most {@code most}, sorted by name.
     */
    public List<PersonCard> readers(SpaceId space, Marking marking, String beginning, int most) {
        return simulate(() -> named(newAudience(space, marking, audiences::findOrTry), null, beginning, most));
    }

    /**
     * Returns the persons in {@link #readers(AudienceId)} whose username, or a word of whose name, starts with {@code
     * beginning}: at most {@code most}, sorted by name; none if the viewer may not enter the space.
     */
    public List<PersonCard> readers(AudienceId audience, String beginning, int most) {
        return named(marking(audience), null, beginning, most);
    }

    /** Does the same as {@link #readers(AudienceId, String, int)} for the persons who have the role now. */
    public List<PersonCard> readers(AudienceId audience, Role role, String beginning, int most) {
        return named(marking(audience), role, beginning, most);
    }

    private List<PersonCard> named(AudienceProperties item, @Nullable Role role, String beginning, int most) {
        if (!isLetIn(item)) return List.of();
        return people.cards(rule.persons(item.id(), role, beginning, most)).values().stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /**
     * Does the same as {@link #readers(SpaceId, Marking)} for an item that answers or quotes another item of the space,
     * or is its tear-line version.
     */
    public Readers readersFrom(SourceItem source, Marking marking) {
        return simulate(() -> allReaders(audienceFrom(source, marking, audiences::findOrTry)));
    }

    /** Does the same as {@link #readersFrom(SourceItem, Marking)} for the persons of one country, sorted by name. */
    public List<PersonCard> readersFrom(SourceItem source, Marking marking, Optional<CountryCode> country) {
        return simulate(() -> of(country, audienceFrom(source, marking, audiences::findOrTry)));
    }

    /**
     * Does the same as {@link #readers(SpaceId, Marking, String, int)} for an answer, a quotation or a tear-line
     * version.
     */
    public List<PersonCard> readersFrom(SourceItem source, Marking marking, String beginning, int most) {
        return simulate(() -> named(audienceFrom(source, marking, audiences::findOrTry), null, beginning, most));
    }

    /** Returns {@link #readersFrom(SourceItem, Marking)} as a one-line summary. */
    public ReaderSummary previewFrom(SourceItem source, Marking marking) {
        return simulate(() -> summaryOfAll(audienceFrom(source, marking, audiences::findOrTry)));
    }

    /** Returns {@link #readers(SpaceId, Marking)} as a one-line summary. */
    public ReaderSummary preview(SpaceId space, Marking marking) {
        return simulate(() -> summaryOfAll(newAudience(space, marking, audiences::findOrTry)));
    }

    /** Returns {@link #readers(AudienceId, Marking)} as a one-line summary. */
    public ReaderSummary preview(AudienceId current, Marking wanted) {
        return simulate(() -> summary(changedAudience(current, wanted, audiences::findOrTry)));
    }

    /**
     * Returns in which way the readers of a new item of the viewer with this marking would be unusual for the space,
     * compared with the latest items that the viewer may read there. Nothing is stored.
     *
     * @throws NotFound if the viewer may not enter the space
     * @throws Refused if the viewer may not write there
     */
    public UnusualReaders unusual(SpaceId space, Marking marking) {
        return unusual(space, marking, () -> readers(space, marking));
    }

    /**
     * Does the same as {@link #unusual(SpaceId, Marking)} for an answer, a quotation or a tear-line version. A country
     * from which the other item is hidden is no unusual reader of the new one (AC-17).
     */
    public UnusualReaders unusualFrom(SourceItem source, Marking marking) {
        var item = marking(source.audience());
        var bounded = source.isTearLine() ? marking : marking.within(item.marking());
        return unusual(item.space(), bounded, () -> readersFrom(source, marking));
    }

    private UnusualReaders unusual(SpaceId space, Marking marking, Supplier<Readers> all) {
        require(Act.WRITE, space.audience());
        var found = usual.compare(space, marking, readable(space));
        if (found.countries().isEmpty()) return found;
        var readers = new HashSet<>(all.get().byCountry().keySet());
        readers.retainAll(found.countries());
        readers.remove(me().country());
        return new UnusualReaders(readers, found.hasPartners(), found.hasLowClassification(), found.hasLightTlp());
    }

    /** Returns who would gain and who would lose access to an item if it were re-marked. Nothing is stored. */
    public ReaderChange readerChange(AudienceId current, Marking wanted) {
        return simulate(() -> readerChange(marking(current), changedAudience(current, wanted, audiences::findOrTry)));
    }

    private ReaderChange readerChange(AudienceProperties before, AudienceProperties after) {
        return new ReaderChange(summary(before), summary(after), only(after, before), only(before, after));
    }

    /**
     * Returns the readers of {@code one} who are not readers of {@code other}, with only the details that the viewer
     * may know.
     */
    private Readers only(AudienceProperties one, AudienceProperties other) {
        var persons = new HashSet<>(rule.persons(one.id()));
        rule.persons(other.id()).forEach(persons::remove);
        var cards = people.cards(persons).values();
        if (!isLetIn(one)) return Readers.compatriots(me().country(), cards, one.marking());
        return admission.openTo(one.space()).isEmpty()
                ? Readers.named(cards, one.marking())
                : Readers.counted(cards, one.marking());
    }

    /**
     * Returns the persons in this audience, so that they can be notified. The result must never be displayed, because
     * the viewer may not know all of them.
     */
    public List<PersonId> addressees(AudienceId audience) {
        return rule.persons(audience);
    }

    /**
     * Returns the compartments of a space that the viewer is in, sorted by name. The viewer must not learn of other
     * compartments (AC-08).
     */
    public List<Compartment> compartments(SpaceId space) {
        var mine = audiences.compartments(space, viewer());
        var readable = readable(mine.stream().map(Compartment::id).toList());
        return mine.stream().filter(each -> readable.contains(each.id())).toList();
    }

    /**
     * Finds or creates the audience for a new item of the viewer.
     *
     * @throws NotFound if the viewer may not enter the space
     * @throws Refused if the viewer may not write there, or may not give an item this marking
     * @throws portal.people.ReauthenticationNeeded if the marking releases the item to a partner, and the viewer has
     *     not entered their second factor recently
     */
    @Transactional
    public AudienceId audience(SpaceId space, Marking wanted) {
        return reauthenticated(newAudience(space, wanted, audiences::findOrMake));
    }

    /**
     * Finds or creates the audience for a new item of the viewer that answers or quotes another item of the space, or
     * is its tear-line version (AC-15, AC-17, AC-19).
     *
     * @throws NotFound if the viewer may not read the other item or may not enter the space
     * @throws Refused as {@link #audience(SpaceId, Marking)}
     * @throws portal.people.ReauthenticationNeeded as {@link #audience(SpaceId, Marking)}
     */
    @Transactional
    public AudienceId audienceFrom(SourceItem source, Marking wanted) {
        return reauthenticated(audienceFrom(source, wanted, audiences::findOrMake));
    }

    private AudienceProperties audienceFrom(
            SourceItem source, Marking wanted, UnaryOperator<AudienceProperties> keeping) {
        var item = marking(source.audience());
        return source.isTearLine()
                ? newAudience(item.space(), wanted, made -> keeping.apply(made.from(item)))
                : newAudience(item.space(), wanted.within(item.marking()), made -> keeping.apply(made.within(item)));
    }

    private AudienceId reauthenticated(AudienceProperties audience) {
        if (!audience.marking().releasedTo().isEmpty()) reauthentication.require();
        return audience.id();
    }

    private AudienceProperties newAudience(SpaceId space, Marking wanted, UnaryOperator<AudienceProperties> keeping) {
        require(Act.WRITE, space.audience());
        var author = me();
        var rules = admission.rules(space);
        var marking = rules.admit(wanted, author, SourceType.of(author.affiliation()));
        if (rules.isRestricted()) sources.require(author, marking.source());
        return withMeIn(keeping.apply(audiences.wanted(space, inItsCompartments(space, marking), author)));
    }

    /**
     * Requires that the viewer may change the content of an item: in a restricted space, the viewer must be an official
     * source, or the item must have the caveat for outside sources (DP-06).
     *
     * @throws Refused if the viewer's agency is not approved to engage directly and the item has no caveat
     */
    public void requireOfficialSource(AudienceId audience) {
        var item = marking(audience);
        if (admission.rules(item.space()).isRestricted())
            sources.require(me(), item.marking().source());
    }

    /**
     * Finds or creates the audience of an item after re-marking. The originator of the item and the stewards of its
     * space may reduce its readers; only the originator may add readers (AC-11). The originator of the item does not
     * change.
     *
     * @throws NotFound if the viewer may not read the item
     * @throws Refused if the viewer may not change the marking in this way, or the space does not accept the new
     *     marking
     * @throws portal.people.ReauthenticationNeeded if the new marking releases the item to partners and is wider than
     *     before, and the viewer has not entered their second factor recently
     */
    @Transactional
    public AudienceId reMarked(AudienceId current, Marking wanted) {
        var changed = changedAudience(current, wanted, audiences::findOrMake);
        if (releases(marking(current).marking(), changed.marking())) reauthentication.require();
        return moved(current, changed.id());
    }

    private static boolean releases(Marking before, Marking after) {
        return !after.releasedTo().isEmpty() && !after.isAtLeastAsNarrowAs(before);
    }

    private AudienceId moved(AudienceId from, AudienceId to) {
        if (!from.equals(to)) moves.note(from, to);
        return to;
    }

    private AudienceProperties changedAudience(
            AudienceId current, Marking wanted, UnaryOperator<AudienceProperties> keeping) {
        var item = marking(current);
        var author = me();
        var narrows = wanted.isAtLeastAsNarrowAs(item.marking());
        if (!wanted.equals(item.marking())) require(narrows ? Act.NARROW : Act.WIDEN, current);
        if (!item.isOf(author) && !(narrows && isSteward(item.space())))
            throw Refused.forLackOfRight(narrows ? "access.refused.narrow" : "access.refused.widen");
        var marking = admission
                .rules(item.space())
                .admit(wanted, author, item.marking().source());
        return withMeIn(keeping.apply(item.withMarking(inItsCompartments(item.space(), marking))));
    }

    /** Refuses compartments of another space, and compartments that the viewer is not in. */
    private Marking inItsCompartments(SpaceId space, Marking wanted) {
        if (wanted.compartments().isEmpty() || Set.copyOf(compartments(space)).containsAll(wanted.compartments()))
            return wanted;
        throw new Refused("access.refused.shuts-you-out").because("marking");
    }

    private AudienceProperties withMeIn(AudienceProperties audience) {
        if (!may(Act.READ, audience.id())) throw new Refused("access.refused.shuts-you-out").because("marking");
        return audience;
    }

    /**
     * Finds or creates new audiences for the items in a container, for example for the answers in a topic. A new
     * audience has all restrictions of the marking of the container (AC-04).
     *
     * @return the new audience of the items, by their present audience
     */
    @Transactional
    public Map<AudienceId, AudienceId> within(Collection<AudienceId> items, AudienceId container) {
        var bound = marking(container);
        return audiences.all(Set.copyOf(items)).values().stream()
                .collect(Collectors.toMap(AudienceProperties::id, item -> move(item, item.within(bound))));
    }

    /**
     * Finds or creates new audiences for the attachments of an item that the viewer has moved from one audience to
     * another. {@link AttachmentMarking} decides how the marking of each attachment changes (AC-10, AC-11).
     *
     * @return the new audience of the attachments, by their present audience; attachments that do not change are left
     *     out
     */
    @Transactional
    public Map<AudienceId, AudienceId> attachmentsMoved(
            Collection<AudienceId> attached, AudienceId from, AudienceId to) {
        var both = audiences.all(List.of(from, to));
        var following = following(
                Objects.requireNonNull(both.get(from)),
                Objects.requireNonNull(both.get(to)).marking());
        return audiences.all(Set.copyOf(attached)).values().stream()
                .filter(item -> following.effect(item) == AttachmentEffect.GOES)
                .collect(Collectors.toMap(AudienceProperties::id, item -> moveTo(item, following.of(item))));
    }

    /**
     * Returns what {@link #attachmentsMoved} would do with each attachment of an item if the item were re-marked.
     * Nothing is stored.
     */
    public Map<AudienceId, AttachmentEffect> attachmentEffects(
            Collection<AudienceId> attached, AudienceId from, Marking wanted) {
        var following = following(marking(from), wanted);
        return audiences.all(Set.copyOf(attached)).values().stream()
                .collect(Collectors.toMap(AudienceProperties::id, following::effect));
    }

    private AttachmentMarking following(AudienceProperties from, Marking to) {
        var space = from.space();
        return new AttachmentMarking(from, to, me(), isSteward(space), admission.rules(space));
    }

    /** Returns the audience of an item with another marking; the originator of the item does not change. */
    private AudienceId moveTo(AudienceProperties item, Marking marking) {
        return move(item, item.withMarking(marking));
    }

    private AudienceId move(AudienceProperties item, AudienceProperties to) {
        return moved(item.id(), audiences.findOrMake(to).id());
    }

    /**
     * Returns the audience of an item that is recalled: nobody is in it (AC-07). The originator of the item does not
     * change.
     */
    @Transactional
    public AudienceId recalled(AudienceId current) {
        return heldFor(current, Set.of());
    }

    /**
     * Returns the audience of an item that only these persons may read: its authors, or its authors and reviewers
     * (AC-07).
     */
    @Transactional
    public AudienceId heldFor(AudienceId current, Set<PersonId> keepers) {
        return held(current, new Withholding(Withholding.How.FROM_ALL_BUT_KEEPERS, keepers));
    }

    /**
     * Returns the audience for the draft of a new item. Only these persons may read the draft. Space, marking and
     * originator are those of {@code like}, whose items do not move. The item counts as written now: once it is
     * released, people for whom the space was opened before this call may read it too; people for whom it is opened
     * later may not.
     */
    @Transactional
    public AudienceId draftFor(AudienceId like, Set<PersonId> keepers) {
        var item = audiences.asWrittenNow(audiences.one(like));
        return audiences
                .findOrMake(item.in(new Withholding(Withholding.How.FROM_ALL_BUT_KEEPERS, keepers)))
                .id();
    }

    /**
     * Returns the audience that {@link #released} would return. No item moves, so this is for asking who could read an
     * item that its state hides now.
     */
    @Transactional
    public AudienceId onceReleased(AudienceId held) {
        return beside(held, Withholding.NOT);
    }

    private AudienceId beside(AudienceId other, Withholding held) {
        return audiences.findOrMake(audiences.one(other).in(held)).id();
    }

    /**
     * Returns the audience of an item that waits for moderation: only its author, and the moderators and stewards of
     * the space, may read it (AC-07).
     */
    @Transactional
    public AudienceId inModeration(AudienceId current, PersonId author) {
        return held(current, new Withholding(Withholding.How.FROM_ALL_BUT_KEEPERS_AND_MODERATORS, Set.of(author)));
    }

    /**
     * Returns the audience of an item that is no longer hidden by its state: everybody whom its marking allows may read
     * it.
     */
    @Transactional
    public AudienceId released(AudienceId current) {
        return held(current, Withholding.NOT);
    }

    private AudienceId held(AudienceId current, Withholding held) {
        var item = audiences.one(current);
        return moved(current, audiences.findOrMake(item.in(held)).id());
    }

    /**
     * Returns the audiences in {@code among} whose items the viewer may re-mark, at least so that fewer people can read
     * them.
     *
     * @param readable contains all readable audiences in the spaces of these audiences
     */
    public Set<AudienceId> reMarkable(Collection<AudienceId> among, PermittedAudiences readable) {
        return permitting(Act.NARROW, among, readable);
    }

    /**
     * Returns the audiences in {@code among} on whose items the viewer may perform the act. The viewer must belong to
     * the originator of the items or be a steward of the space (AC-10).
     *
     * @param readable contains all readable audiences in the spaces of these audiences
     */
    public Set<AudienceId> permitting(Act act, Collection<AudienceId> among, PermittedAudiences readable) {
        var items = markings(among, readable).values();
        if (items.isEmpty()) return Set.of();
        var me = me();
        return items.stream()
                .filter(item -> readable.may(act, item.id()))
                .filter(item -> item.isOf(me) || readable.isSteward(item.space()))
                .map(AudienceProperties::id)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the markings of the wanted audiences; audiences that are not in {@code readable} are left out.
     *
     * @param readable the audiences that the viewer is in, which the caller has queried already
     */
    public Map<AudienceId, AudienceProperties> markings(Collection<AudienceId> wanted, PermittedAudiences readable) {
        return audiences.all(readable.of(wanted));
    }

    /**
     * Returns the marking of one audience.
     *
     * @throws NotFound if the viewer is not in the audience
     */
    public AudienceProperties marking(AudienceId audience) {
        require(Act.READ, audience);
        return audiences.one(audience);
    }

    /**
     * Returns whether the items in the audience are in a space of a restricted kind.
     *
     * @throws NotFound if the viewer is not in the audience
     */
    public boolean isInRestrictedSpace(AudienceId audience) {
        return admission.rules(marking(audience).space()).isRestricted();
    }

    /**
     * Returns the countries from which the country of origin hides all its items in the space. Only an officer of the
     * bureau of this country learns of them; for all others the result is empty (AC-21).
     *
     * @throws NotFound if the viewer is not in the audience
     */
    public Set<CountryCode> standingExclusions(AudienceId audience) {
        var item = marking(audience);
        var origin = item.originCountry();
        return origin != null && me().isOfBureau(origin) ? rule.excluded(item.space(), origin) : Set.of();
    }

    private Optional<AudienceRights> rights(AudienceId audience) {
        return viewers.current().flatMap(me -> rule.rights(me, audience));
    }

    /** Runs the action in a transaction that is always rolled back, and returns the result of the action. */
    private <T> T simulate(Supplier<T> action) {
        return Objects.requireNonNull(trial.execute(attempt -> {
            attempt.setRollbackOnly();
            return action.get();
        }));
    }

    private Readers allowedReaders(AudienceProperties item) {
        return isLetIn(item) ? allReaders(item) : compatriots(item);
    }

    private ReaderSummary summary(AudienceProperties item) {
        return isLetIn(item) ? summaryOfAll(item) : compatriots(item).summary();
    }

    private boolean isLetIn(AudienceProperties item) {
        return may(Act.READ, item.space().audience());
    }

    private List<PersonCard> of(Optional<CountryCode> country, AudienceProperties item) {
        var readers = isLetIn(item)
                ? people.cards(rule.persons(item.id(), country)).values()
                : compatriots(item).persons();
        return readers.stream()
                .filter(person -> Optional.ofNullable(person.country()).equals(country))
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    private ReaderSummary summaryOfAll(AudienceProperties item) {
        var open = admission.openTo(item.space());
        return open.isEmpty() ? named(item).summary() : ReaderSummary.open(open, item.marking());
    }

    private Readers allReaders(AudienceProperties item) {
        var open = admission.openTo(item.space());
        return open.isEmpty() ? named(item) : Readers.open(open, rule.counts(item.id()), item.marking());
    }

    private Readers named(AudienceProperties item) {
        return Readers.named(cards(item), item.marking());
    }

    private Readers compatriots(AudienceProperties item) {
        return Readers.compatriots(me().country(), cards(item), item.marking());
    }

    private Collection<PersonCard> cards(AudienceProperties item) {
        return people.cards(rule.persons(item.id())).values();
    }
}
