package portal.guidelines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Item;
import portal.access.NotFound;
import portal.access.Refused;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.MemberTable.Verdict;
import portal.guidelines.clauses.ClauseMerge;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.guidelines.clauses.Sections;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Role;
import portal.ui.Languages;
import portal.ui.VisibleText;

/** Starts guidelines and their versions, saves their texts, and names the people who work on them. */
@Service
@Transactional
public class GuidelineWriting {
    public static final int LONGEST_TITLE = 200;
    /** The largest size of a text, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 1_000_000;

    public static final int MOST_CLAUSES = 400;
    public static final int LONGEST_HEADING = 300;
    public static final int LONGEST_NOTE = 2_000;
    private static final int MOST_IN_WORK = 200;

    private final Versions versions;
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final MemberTable members;
    private final Access access;
    private final People people;
    private final Clock clock;

    GuidelineWriting(
            Versions versions,
            VersionTable versionTable,
            RevisionTable revisions,
            MemberTable members,
            Access access,
            People people,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.members = members;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Starts a guideline as a draft that only its author may read. Only trainers may call this. */
    public GuidelineVersionId draft(DraftGuideline command) {
        var marked = access.audience(command.space(), command.marking());
        access.require(Role.TRAINER);
        var text = checked(ClauseText.typed(title(command.title()), sections(command.markdown()), List.of()));
        var me = access.viewer();
        var now = clock.instant();
        var guideline = GuidelineId.random();
        versionTable.insertGuideline(guideline, command.space(), me, command.area(), now);
        var item = new Item(command.space(), access.draftFor(marked, Set.of(me)), me, now);
        return insert(guideline, 1, language(command.language()), item, true, "", text);
    }

    /**
     * Starts the next version of a guideline, with the text that is in force, or that was in force last. Only an author
     * of that version who is a trainer may call this.
     *
     * @param isMajor whether everybody who must acknowledge the guideline must do so again
     * @param changeNote what will change and why; may be empty until the version is submitted
     */
    public GuidelineVersionId draftNext(GuidelineId guideline, boolean isMajor, String changeNote) {
        versionTable.lock(guideline);
        var current = versionTable
                .inForce(guideline)
                .or(() -> versionTable.all(guideline).stream()
                        .filter(each -> each.publishedAt() != null)
                        .findFirst())
                .orElseThrow(NotFound::new);
        access.require(Act.READ, current.audience());
        requireTrainer(current);
        versions.forChange(current.id(), Act.WRITE);
        if (versionTable.all(guideline).stream().anyMatch(each -> each.state().isInWork()))
            throw new Refused("guidelines.refused.next-is-begun");
        var me = access.viewer();
        var now = clock.instant();
        var authors = authors(current);
        authors.add(me);
        var item = new Item(current.space(), access.draftFor(current.audience(), authors), me, now);
        var text = revisions.text(current);
        var number = versionTable.all(guideline).getFirst().number() + 1;
        var next = insert(guideline, number, current.language(), item, isMajor, note(changeNote), text);
        authors.forEach(author -> members.put(next, new Member(author, MemberPart.AUTHOR, null, null)));
        return next;
    }

    private void requireTrainer(VersionRow version) {
        access.require(Role.TRAINER);
        versions.requireAuthor(version);
    }

    private Set<PersonId> authors(VersionRow version) {
        var authors = new HashSet<PersonId>();
        members.of(version.id()).stream()
                .filter(member -> member.part() == MemberPart.AUTHOR)
                .forEach(member -> authors.add(member.person()));
        return authors;
    }

    private GuidelineVersionId insert(
            GuidelineId guideline,
            int number,
            Locale language,
            Item item,
            boolean isMajor,
            String changeNote,
            ClauseText text) {
        var id = GuidelineVersionId.random();
        var me = Objects.requireNonNull(item.author());
        versionTable.insert(id, guideline, number, language, item, isMajor, changeNote);
        versionTable.setRevision(id, revisions.insert(id, text, me, item.at()));
        members.put(id, new Member(me, MemberPart.AUTHOR, null, null));
        versions.publish(new VersionDrafted(guideline, id, item.audience(), item.space(), me, item.at()));
        return id;
    }

    /** Returns the text of a version that the viewer works on, for editing. */
    @Transactional(readOnly = true)
    public EditableText text(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        return new EditableText(id, version.revision(), revisions.text(version));
    }

    /**
     * Returns an earlier text of a version that the viewer works on. An author needs it to merge a conflict.
     *
     * @throws NotFound if the version has no such revision
     */
    @Transactional(readOnly = true)
    public EditableText text(GuidelineVersionId id, GuidelineRevisionId revision) {
        versions.forTeam(id);
        return new EditableText(id, revision, revisions.text(id, revision).orElseThrow(NotFound::new));
    }

    /**
     * Saves a changed text as a new revision. Changes that others have saved since {@code base} are merged. If others
     * have changed the same clause, nothing is saved, and the result contains both texts.
     *
     * @throws Refused if the viewer is not an author of the version, or the version was published
     */
    public SavedRevision save(SaveRevision command) {
        var version = versions.forChange(command.version(), Act.WRITE);
        versions.requireAuthor(version);
        if (!version.state().isInWork()) throw new Refused("guidelines.refused.published");
        var base = revisions.text(version.id(), command.base()).orElseThrow(NotFound::new);
        var mine = base.typed(title(command.title()), sections(command.markdown()));
        if (command.base().equals(version.revision())) return saved(version, base, checked(mine), false);
        var theirs = revisions.text(version);
        var merge = ClauseMerge.of(base, mine, theirs);
        if (merge.merged() == null) return new SavedRevision(version.revision(), false, merge.conflicts());
        return saved(version, theirs, checked(merge.merged()), true);
    }

    private SavedRevision saved(VersionRow version, ClauseText before, ClauseText after, boolean isMerged) {
        if (after.equals(before)) return new SavedRevision(version.revision(), isMerged, List.of());
        var now = clock.instant();
        var me = access.viewer();
        var revision = revisions.insert(version.id(), after, me, now);
        versionTable.setRevision(version.id(), revision);
        versions.publish(VersionRevised::new, version);
        return new SavedRevision(revision, isMerged, List.of());
    }

    /**
     * Asks a person to write, review or translate a version; from now on they may read it.
     *
     * @param language the language to translate into; null unless {@code part} is TRANSLATOR
     * @param dueOn the day by which the work should be done; null if there is none
     * @throws Refused if the viewer is not an author, or the person may not read what is in the space, or lacks the
     *     role of a reviewer
     */
    public void assign(
            GuidelineVersionId id,
            PersonId person,
            MemberPart part,
            @Nullable Locale language,
            @Nullable LocalDate dueOn) {
        var version = versions.forChange(id, Act.WRITE);
        versions.requireAuthor(version);
        if ((part == MemberPart.TRANSLATOR) != (language != null))
            throw new Refused("guidelines.refused.language").because("language");
        if (language != null && language(language).equals(version.language()))
            throw new Refused("guidelines.refused.language").because("language");
        if (part == MemberPart.REVIEWER && !people.holds(person, Role.GUIDELINE_REVIEWER))
            throw new Refused("guidelines.refused.not-reviewer").because("person");
        if (part == MemberPart.REVIEWER && isStandIn(version, person))
            throw new Refused("guidelines.stand-in.twice").because("person");
        if (!version.state().isCurrent()) throw new Refused("access.refused.step");
        if (!versions.mayRead(person, version)) throw new Refused("guidelines.refused.not-reader").because("person");
        members.put(id, new Member(person, part, language, dueOn));
        var work = versions.moveToMembers(version);
        versions.publish(VersionFact.about(person, MemberAssigned::new), version, work);
    }

    private boolean isStandIn(VersionRow version, PersonId person) {
        return members.of(version.id()).stream().anyMatch(member -> person.equals(member.standIn()));
    }

    /**
     * Ends a person's work on a version.
     *
     * @throws Refused if the viewer is not an author, the person is the only author, or the person reviews the version
     *     now or has returned it; then only {@link GuidelineReviewers#replace} ends the review of the person
     */
    public void release(GuidelineVersionId id, PersonId person, MemberPart part, @Nullable Locale language) {
        var version = versions.forChange(id, Act.WRITE);
        versions.requireAuthor(version);
        if (part == MemberPart.AUTHOR && authors(version).size() == 1)
            throw new Refused("guidelines.refused.last-author").because("person");
        if (part == MemberPart.REVIEWER && version.state().isUnderReview())
            throw new Refused("guidelines.refused.in-review").because("person");
        if (part == MemberPart.REVIEWER && hasReturned(version, person))
            throw new Refused("guidelines.stand-in.returned").because("person");
        if (!members.remove(id, person, part, language)) throw new NotFound();
        var work = versions.moveToMembers(version);
        versions.publish(MemberReleased::new, version, work);
    }

    /**
     * Returns whether the last decision of this reviewer, or the last decision of either the reviewer or the stand-in,
     * was to return the version. An approval of the stand-in does not undo what the reviewer has decided.
     */
    private boolean hasReturned(VersionRow version, PersonId reviewer) {
        if (!version.state().isInWork()) return false;
        var verdicts = members.verdicts(version.id());
        return members.of(version.id()).stream()
                .filter(member -> member.is(reviewer, MemberPart.REVIEWER))
                .flatMap(member -> Stream.of(Set.of(reviewer), member.reviewers()))
                .anyMatch(people -> isLastReturn(verdicts, people));
    }

    private static boolean isLastReturn(List<Verdict> latestFirst, Set<PersonId> people) {
        return latestFirst.stream()
                .filter(verdict -> people.contains(verdict.person()))
                .limit(1)
                .anyMatch(verdict -> !verdict.isApproved());
    }

    /** Returns the versions that are not published yet and that the viewer works on, the last started first. */
    @Transactional(readOnly = true)
    public List<WorkRow> mine() {
        var found = versionTable.inWork(
                access.readable(),
                EnumSet.of(VersionState.DRAFT, VersionState.IN_REVIEW, VersionState.APPROVED),
                MOST_IN_WORK);
        var ids = found.stream().map(VersionRow::id).toList();
        var parts = members.of(ids, access.viewer());
        var approved = members.approvedBy(access.viewer(), ids);
        return found.stream()
                .map(version ->
                        row(version, parts.getOrDefault(version.id(), List.of()), approved.contains(version.id())))
                .toList();
    }

    private WorkRow row(VersionRow version, List<Member> mine, boolean hasApproved) {
        return new WorkRow(
                version.guideline(),
                version.id(),
                version.number(),
                version.title(),
                version.language(),
                version.state(),
                mine.stream().map(Member::part).distinct().toList(),
                mine.stream()
                        .map(Member::dueOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                version.at(),
                hasApproved,
                mine.stream().anyMatch(member -> access.viewer().equals(member.standIn())));
    }

    private static String title(String wanted) {
        var title = VisibleText.line(wanted);
        if (title.isEmpty() || title.length() > LONGEST_TITLE)
            throw new Refused("guidelines.refused.title", LONGEST_TITLE).because("title");
        return title;
    }

    private static List<Section> sections(String markdown) {
        if (markdown.length() > LONGEST_TEXT)
            throw new Refused("guidelines.refused.long", LONGEST_TEXT).because("markdown");
        var sections = Sections.of(markdown);
        if (sections.size() > MOST_CLAUSES)
            throw new Refused("guidelines.refused.clauses", MOST_CLAUSES).because("markdown");
        return sections;
    }

    static ClauseText checked(ClauseText text) {
        if (text.clauses().size() > MOST_CLAUSES)
            throw new Refused("guidelines.refused.clauses", MOST_CLAUSES).because("markdown");
        if (text.clauses().stream().anyMatch(clause -> clause.heading().length() > LONGEST_HEADING))
            throw new Refused("guidelines.refused.heading", LONGEST_HEADING).because("markdown");
        if (text.markdown().length() > LONGEST_TEXT)
            throw new Refused("guidelines.refused.long", LONGEST_TEXT).because("markdown");
        return text;
    }

    static String note(String wanted) {
        var note = wanted.strip();
        if (note.length() > LONGEST_NOTE)
            throw new Refused("guidelines.refused.note-long", LONGEST_NOTE).because("changeNote");
        return note;
    }

    private static Locale language(Locale wanted) {
        if (!Languages.ALL.contains(wanted)) throw new Refused("guidelines.refused.language").because("language");
        return wanted;
    }
}
