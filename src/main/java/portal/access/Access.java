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
 * The door. Every service asks here before it answers; without a viewer, or outside the audience, nothing is there.
 *
 * <p>Three questions about one relation: {@link #may} and {@link #require}, {@link #readable()}, {@link #readers}.
 */
@Service
@Transactional(readOnly = true)
public class Access {
    private final Rule rule;
    private final Audiences audiences;
    private final Gates gates;
    private final People people;
    private final Viewers viewers;
    private final Reauthentication reauthentication;
    private final ItemMoves moves;
    private final TransactionTemplate trial;

    Access(
            Rule rule,
            Audiences audiences,
            Gates gates,
            People people,
            Viewers viewers,
            Reauthentication reauthentication,
            ItemMoves moves,
            PlatformTransactionManager transactions) {
        this.rule = rule;
        this.audiences = audiences;
        this.gates = gates;
        this.people = people;
        this.viewers = viewers;
        this.reauthentication = reauthentication;
        this.moves = moves;
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Who is looking. @throws NotFound when nobody is, with both factors */
    public PersonId viewer() {
        return viewers.current().orElseThrow(NotFound::new);
    }

    /** The viewer's own card. */
    public PersonCard me() {
        return people.find(viewer()).orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when the viewer may not even see it
     * @throws Refused when they may see but not do it, or the space is in a state in which nobody may
     */
    public void require(Act act, AudienceId audience) {
        var mine = standing(audience).orElseThrow(NotFound::new);
        if (!act.isWithin(mine.right())) throw Refused.toThisPerson("access.refused.right");
        if (!mine.may(act)) throw new Refused("access.refused.state");
    }

    public boolean may(Act act, AudienceId audience) {
        return standing(audience).filter(mine -> mine.may(act)).isPresent();
    }

    /** @throws NotFound when there is no such space for the viewer @throws Refused when they are no steward of it */
    public void requireSteward(SpaceId space) {
        var mine = standing(space.audience()).orElseThrow(NotFound::new);
        if (mine.right() != Right.STEWARD) throw Refused.toThisPerson("access.refused.right");
    }

    /** Whether the viewer is a steward of the space, in whatever state it is. */
    public boolean isSteward(SpaceId space) {
        return standing(space.audience())
                .filter(mine -> mine.right() == Right.STEWARD)
                .isPresent();
    }

    /**
     * What stands under its originator's name is changed by the originator and the stewards of the space only (AC-10).
     *
     * @throws NotFound when the viewer may not even see it @throws Refused when it is not theirs to change
     */
    public void requireOriginator(AudienceId audience) {
        if (theirs(Act.READ, List.of(audience), readable(marking(audience).space()))
                .isEmpty()) throw new Refused("access.refused.not-originator");
    }

    /** @throws Refused when the viewer does not hold the role now */
    public void require(Role role) {
        if (!people.holds(viewer(), role)) throw Refused.toThisPerson("access.refused.role");
    }

    /** The country whose bureau the viewer is an officer of. @throws Refused when they are of none */
    public CountryCode bureau() {
        require(Role.NCB_OFFICER);
        return Objects.requireNonNull(me().country());
    }

    public boolean holds(Role role) {
        return viewers.current().filter(me -> people.holds(me, role)).isPresent();
    }

    /** The audiences the viewer is in: what every list and search filters by, inside its query. */
    public Reach readable() {
        return viewers.current().map(rule::reach).orElse(Reach.NOWHERE);
    }

    /** The audiences of one space that the viewer is in. */
    public Reach readable(SpaceId space) {
        return viewers.current().map(me -> rule.reach(me, space)).orElse(Reach.NOWHERE);
    }

    /** Those of these audiences that the viewer is in. */
    public Reach readable(Collection<AudienceId> among) {
        return viewers.current().map(me -> rule.reach(me, among)).orElse(Reach.NOWHERE);
    }

    /** The spaces that the viewer is let into, each as the audience of what lies there un-narrowed. */
    public Set<AudienceId> spaces() {
        return Set.copyOf(viewers.current().map(rule::spaces).orElse(Reach.NOWHERE));
    }

    /** Differs from the answer before when somebody may have lost something; for whoever watches over open pages. */
    public RecentChanges recentChanges() {
        return rule.recentChanges();
    }

    /** Those of these sights that the rule still allows; for whoever watches over open pages, and never for a screen. */
    public Set<Sight> holding(Collection<Sight> sights) {
        return rule.holding(sights);
    }

    /** The audiences that the viewer is in and was not in then: what lies there has come to be readable. */
    public Reach readableSince(Instant then) {
        return viewers.current().map(me -> rule.reachSince(me, then)).orElse(Reach.NOWHERE);
    }

    /**
     * Who can see what lies in this audience, which the viewer must see too. A bureau that is let into an item and not
     * into its space learns of its own country's people only (AC-02).
     */
    public Readers readers(AudienceId audience) {
        return seen(marking(audience));
    }

    /** Who would see an item of the viewer's in this space under this marking, before anything is kept (AC-20). */
    public Readers readers(SpaceId space, Marking marking) {
        return tried(() -> whole(made(space, marking, audiences::findOrTry)));
    }

    /** Who would see an item after re-marking, before anything is kept: what {@link #reMarked} would come to. */
    public Readers readers(AudienceId current, Marking wanted) {
        return tried(() -> seen(remade(current, wanted, audiences::findOrTry)));
    }

    /** Those of {@link #readers(AudienceId)} who are of this country, or of none, by name. */
    public List<PersonCard> readers(AudienceId audience, Optional<CountryCode> country) {
        return of(country, marking(audience));
    }

    /** Those of {@link #readers(SpaceId, Marking)} who are of this country, or of none, by name. */
    public List<PersonCard> readers(SpaceId space, Marking marking, Optional<CountryCode> country) {
        return tried(() -> of(country, made(space, marking, audiences::findOrTry)));
    }

    /** Those of {@link #readers(AudienceId, Marking)} who are of this country, or of none, by name. */
    public List<PersonCard> readers(AudienceId current, Marking wanted, Optional<CountryCode> country) {
        return tried(() -> of(country, remade(current, wanted, audiences::findOrTry)));
    }

    /** Those of {@link #readers(SpaceId, Marking)} whose username, or a word of whose name, begins so; by name. */
    public List<PersonCard> readers(SpaceId space, Marking marking, String beginning, int most) {
        return tried(() -> named(made(space, marking, audiences::findOrTry), beginning, most));
    }

    /** Those of {@link #readers(AudienceId)} whose username, or a word of whose name, begins so; by name. */
    public List<PersonCard> readers(AudienceId audience, String beginning, int most) {
        return named(marking(audience), beginning, most);
    }

    private List<PersonCard> named(MarkedAs item, String beginning, int most) {
        if (!isLetIn(item)) return List.of();
        return people.cards(rule.persons(item.id(), beginning, most)).values().stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /** {@link #readers(SpaceId, Marking)} in a line, however many they are. */
    public Circle preview(SpaceId space, Marking marking) {
        return tried(() -> line(made(space, marking, audiences::findOrTry)));
    }

    /** {@link #readers(AudienceId, Marking)} in a line, however many they are. */
    public Circle preview(AudienceId current, Marking wanted) {
        return tried(() -> circle(remade(current, wanted, audiences::findOrTry)));
    }

    /** Who would gain and who would lose an item by re-marking, before anything is kept. */
    public Shift shift(AudienceId current, Marking wanted) {
        return tried(() -> shift(marking(current), remade(current, wanted, audiences::findOrTry)));
    }

    private Shift shift(MarkedAs before, MarkedAs after) {
        return new Shift(circle(before), circle(after), only(after, before), only(before, after));
    }

    /** Those who read the one and not the other, told as the readers of either are. */
    private Readers only(MarkedAs one, MarkedAs other) {
        var persons = new HashSet<>(rule.persons(one.id()));
        rule.persons(other.id()).forEach(persons::remove);
        var cards = people.cards(persons).values();
        if (!isLetIn(one)) return Readers.compatriots(me().country(), cards, one.marking());
        return gates.openTo(one.space()).isEmpty()
                ? Readers.named(cards, one.marking())
                : Readers.counted(cards, one.marking());
    }

    /** The addressees of what lies in this audience, for those who tell them of it; never for a screen. */
    public List<PersonId> addressees(AudienceId audience) {
        return rule.persons(audience);
    }

    /** The compartments of a space that the viewer is in, by name; of others they learn nothing (AC-08). */
    public List<Compartment> compartments(SpaceId space) {
        var mine = audiences.compartments(space, viewer());
        var readable = readable(mine.stream().map(Compartment::id).toList());
        return mine.stream().filter(each -> readable.contains(each.id())).toList();
    }

    /**
     * The audience for a new item of the viewer's: found, or made.
     *
     * @throws portal.people.ReauthenticationNeeded when it names a partner, and the viewer has not shown of late that it
     *     is they
     */
    @Transactional
    public AudienceId audience(SpaceId space, Marking wanted) {
        var audience = made(space, wanted, audiences::findOrMake);
        if (!audience.marking().releasedTo().isEmpty()) reauthentication.require();
        return audience.id();
    }

    private MarkedAs made(SpaceId space, Marking wanted, UnaryOperator<MarkedAs> keeping) {
        require(Act.WRITE, space.audience());
        var author = me();
        var marking = gates.rules(space).admit(wanted, author, SourceType.of(author.affiliation()));
        return withMeIn(keeping.apply(audiences.wanted(space, inItsCompartments(space, marking), author)));
    }

    /**
     * The audience of an item after re-marking. Narrowing is for its originator and the stewards of the space;
     * only the originator widens (AC-11). Whose it is and where it comes from stays.
     *
     * @throws portal.people.ReauthenticationNeeded when a partner may come to see more, and the viewer has not shown of
     *     late that it is they
     */
    @Transactional
    public AudienceId reMarked(AudienceId current, Marking wanted) {
        var remade = remade(current, wanted, audiences::findOrMake);
        if (releases(marking(current).marking(), remade.marking())) reauthentication.require();
        return moved(current, remade.id());
    }

    private static boolean releases(Marking before, Marking after) {
        return !after.releasedTo().isEmpty() && !after.isAtLeastAsNarrowAs(before);
    }

    private AudienceId moved(AudienceId from, AudienceId to) {
        if (!from.equals(to)) moves.note(from, to);
        return to;
    }

    private MarkedAs remade(AudienceId current, Marking wanted, UnaryOperator<MarkedAs> keeping) {
        var item = marking(current);
        var author = me();
        var narrows = wanted.isAtLeastAsNarrowAs(item.marking());
        if (!wanted.equals(item.marking())) require(narrows ? Act.NARROW : Act.WIDEN, current);
        if (!item.isOf(author) && !(narrows && isSteward(item.space())))
            throw Refused.toThisPerson(narrows ? "access.refused.narrow" : "access.refused.widen");
        var marking =
                gates.rules(item.space()).admit(wanted, author, item.marking().source());
        return withMeIn(keeping.apply(item.under(inItsCompartments(item.space(), marking))));
    }

    /** Nobody marks with a compartment that they are not in, or of another space. */
    private Marking inItsCompartments(SpaceId space, Marking wanted) {
        if (wanted.compartments().isEmpty() || Set.copyOf(compartments(space)).containsAll(wanted.compartments()))
            return wanted;
        throw new Refused("access.refused.shuts-you-out").because("marking");
    }

    private MarkedAs withMeIn(MarkedAs audience) {
        if (!may(Act.READ, audience.id())) throw new Refused("access.refused.shuts-you-out").because("marking");
        return audience;
    }

    /** The audiences of items that lie in another: as they were, without whoever is not in the container's (AC-04). */
    @Transactional
    public Map<AudienceId, AudienceId> within(Collection<AudienceId> items, AudienceId container) {
        var bound = marking(container).marking();
        return audiences.all(Set.copyOf(items)).values().stream()
                .collect(Collectors.toMap(
                        MarkedAs::id, item -> kept(item, item.marking().within(bound))));
    }

    /**
     * Where what is attached to an item goes when the viewer has moved the item from one audience to another: along with
     * it, as far as its originator allows (AC-10, AC-11). What stays is left out.
     */
    @Transactional
    public Map<AudienceId, AudienceId> along(Collection<AudienceId> attached, AudienceId from, AudienceId to) {
        var both = audiences.all(List.of(from, to));
        var following = following(
                Objects.requireNonNull(both.get(from)),
                Objects.requireNonNull(both.get(to)).marking());
        return audiences.all(Set.copyOf(attached)).values().stream()
                .filter(item -> following.fate(item) == Fate.GOES)
                .collect(Collectors.toMap(MarkedAs::id, item -> kept(item, following.of(item))));
    }

    /** What {@link #along} would come to for what is attached to an item, before the item is marked anew. */
    public Map<AudienceId, Fate> fates(Collection<AudienceId> attached, AudienceId from, Marking wanted) {
        var following = following(marking(from), wanted);
        return audiences.all(Set.copyOf(attached)).values().stream()
                .collect(Collectors.toMap(MarkedAs::id, following::fate));
    }

    private Following following(MarkedAs from, Marking to) {
        var space = from.space();
        return new Following(from, to, me(), isSteward(space), gates.rules(space));
    }

    /** The audience of an item under another marking; whose it is stays. */
    private AudienceId kept(MarkedAs item, Marking marking) {
        return moved(item.id(), audiences.findOrMake(item.under(marking)).id());
    }

    /** The audience of an item that was withdrawn from all its readers: whose it is stays, and nobody is in it (AC-07). */
    @Transactional
    public AudienceId sealed(AudienceId current) {
        return heldFor(current, Set.of());
    }

    /** The audience of an item in a state in which only these read it: its authors, or its authors and reviewers (AC-07). */
    @Transactional
    public AudienceId heldFor(AudienceId current, Set<PersonId> keepers) {
        return held(current, new Held(Held.How.FROM_ALL_BUT_KEEPERS, keepers));
    }

    /** The audience of an item in quarantine, which only its author and those who moderate the space read (AC-07). */
    @Transactional
    public AudienceId inModeration(AudienceId current, PersonId author) {
        return held(current, new Held(Held.How.FROM_ALL_BUT_KEEPERS_AND_MODERATORS, Set.of(author)));
    }

    /** The audience of an item that is held back no longer. */
    @Transactional
    public AudienceId released(AudienceId current) {
        return held(current, Held.NOT);
    }

    private AudienceId held(AudienceId current, Held held) {
        var item = Objects.requireNonNull(audiences.all(List.of(current)).get(current));
        return moved(current, audiences.findOrMake(item.in(held)).id());
    }

    /**
     * Those of these audiences whose items the viewer may mark anew, be it only more narrowly.
     *
     * @param readable takes in all that is readable in the spaces of these audiences
     */
    public Set<AudienceId> reMarkable(Collection<AudienceId> among, Reach readable) {
        return theirs(Act.NARROW, among, readable);
    }

    /**
     * Those of these audiences where the viewer may do this to what lies there, as its originator or as a steward of the
     * space (AC-10).
     *
     * @param readable takes in all that is readable in the spaces of these audiences
     */
    public Set<AudienceId> theirs(Act act, Collection<AudienceId> among, Reach readable) {
        var items = markings(among, readable).values();
        if (items.isEmpty()) return Set.of();
        var me = me();
        return items.stream()
                .filter(item -> readable.may(act, item.id()))
                .filter(item -> item.isOf(me) || readable.isSteward(item.space()))
                .map(MarkedAs::id)
                .collect(Collectors.toSet());
    }

    /** The marking lines of audiences the viewer is in, for whoever has asked what they may read; others are left out. */
    public Map<AudienceId, MarkedAs> markings(Collection<AudienceId> wanted, Reach readable) {
        return audiences.all(readable.of(wanted));
    }

    /** The marking line of one audience. @throws NotFound when the viewer is not in it */
    public MarkedAs marking(AudienceId audience) {
        require(Act.READ, audience);
        return Objects.requireNonNull(audiences.all(List.of(audience)).get(audience));
    }

    private Optional<Standing> standing(AudienceId audience) {
        return viewers.current().flatMap(me -> rule.standing(me, audience));
    }

    /** What would come of it; nothing of it is kept. */
    private <T> T tried(Supplier<T> deed) {
        return Objects.requireNonNull(trial.execute(attempt -> {
            attempt.setRollbackOnly();
            return deed.get();
        }));
    }

    private Readers seen(MarkedAs item) {
        return isLetIn(item) ? whole(item) : compatriots(item);
    }

    private Circle circle(MarkedAs item) {
        return isLetIn(item) ? line(item) : compatriots(item).circle();
    }

    private boolean isLetIn(MarkedAs item) {
        return may(Act.READ, item.space().audience());
    }

    private List<PersonCard> of(Optional<CountryCode> country, MarkedAs item) {
        var readers = isLetIn(item)
                ? people.cards(rule.persons(item.id(), country)).values()
                : compatriots(item).persons();
        return readers.stream()
                .filter(person -> Optional.ofNullable(person.country()).equals(country))
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    private Circle line(MarkedAs item) {
        var open = gates.openTo(item.space());
        return open.isEmpty() ? named(item).circle() : Circle.open(open, item.marking());
    }

    private Readers whole(MarkedAs item) {
        var open = gates.openTo(item.space());
        return open.isEmpty() ? named(item) : Readers.open(open, rule.counts(item.id()), item.marking());
    }

    private Readers named(MarkedAs item) {
        return Readers.named(cards(item), item.marking());
    }

    private Readers compatriots(MarkedAs item) {
        return Readers.compatriots(me().country(), cards(item), item.marking());
    }

    private Collection<PersonCard> cards(MarkedAs item) {
        return people.cards(rule.persons(item.id())).values();
    }
}
