package portal.guidelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.ItemDetails;
import portal.access.ListPosition;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.ReadAudit;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.guidelines.TranslationTable.TranslatedClause;
import portal.guidelines.TranslationTable.Translation;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.Role;
import portal.ui.Languages;

/** The library of guidelines, and the text of a guideline in the reader's language. */
@Service
@Transactional(readOnly = true)
public class Guidelines {
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final TranslationTable translations;
    private final PublishedClauseRepository published;
    private final MemberTable members;
    private final Acknowledgements acknowledgements;
    private final GuidelineBodies bodies;
    private final Access access;
    private final ReadAudit readAudit;
    private final ItemDetails details;
    private final People people;

    Guidelines(
            VersionTable versionTable,
            RevisionTable revisions,
            TranslationTable translations,
            PublishedClauseRepository published,
            MemberTable members,
            Acknowledgements acknowledgements,
            GuidelineBodies bodies,
            Access access,
            ReadAudit readAudit,
            ItemDetails details,
            People people) {
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.translations = translations;
        this.published = published;
        this.members = members;
        this.acknowledgements = acknowledgements;
        this.bodies = bodies;
        this.access = access;
        this.readAudit = readAudit;
        this.details = details;
        this.people = people;
    }

    /**
     * Returns the guidelines in force that the viewer may read, the last published first.
     *
     * @param language the language of the titles, where a guideline is in force in it
     * @param place the position after which the page begins; null for the first page
     */
    public List<GuidelineRow> library(LibraryFilter filter, Locale language, @Nullable ListPosition place, int limit) {
        var readable = access.readable();
        var from = place == null ? ListPosition.NEWEST : place;
        return rows(versionTable.library(readable, filter, from, limit), language, readable);
    }

    private List<GuidelineRow> rows(List<VersionRow> found, Locale language, PermittedAudiences readable) {
        var beside = details.of(found, readable);
        var mine = acknowledgements.mine(found);
        var languages =
                translations.languages(found.stream().map(VersionRow::id).toList());
        var rows = new ArrayList<GuidelineRow>();
        for (var i = 0; i < found.size(); i++) {
            var version = found.get(i);
            var there = languages.getOrDefault(version.id(), Map.of());
            var own = there.get(language);
            rows.add(new GuidelineRow(
                    version.guideline(),
                    version.id(),
                    version.number(),
                    own == null ? version.title() : own.title(),
                    own == null ? version.language() : language,
                    version.space(),
                    version.area(),
                    Objects.requireNonNull(version.publishedAt()),
                    version.reviewDueOn(),
                    languages(version, there.keySet()),
                    there.entrySet().stream()
                            .filter(each -> each.getValue().isOutdated())
                            .map(Map.Entry::getKey)
                            .toList(),
                    mine.get(i),
                    beside.marking(version)));
        }
        return rows;
    }

    /** Returns the language of the authors, then the others in the order of the portal's languages. */
    private static List<Locale> languages(VersionRow version, Collection<Locale> others) {
        var all = new ArrayList<Locale>();
        all.add(version.language());
        Languages.ALL.stream()
                .filter(language -> others.contains(language) && !all.contains(language))
                .forEach(all::add);
        return all;
    }

    /**
     * Returns the text of a guideline in this language, or in the language of its authors if there is none.
     *
     * @param number the number of the version; null for the one in force, else the latest that is not in work, else the
     *     latest
     * @throws NotFound if there is no such guideline, or the viewer may read no version of it
     */
    public GuidelineCard card(GuidelineId id, @Nullable Integer number, Locale language) {
        var readable = access.readable();
        var all = versionTable.of(id, readable);
        var version = wanted(all, number);
        readAudit.shown(id.value(), version.audience());
        var others =
                version.state().isInWork() ? Map.<Locale, Translation>of() : translations.inForce(id, version.number());
        var translation = language.equals(version.language()) ? null : others.get(language);
        var shown = translation == null ? version.language() : language;
        var inForce = all.stream()
                .filter(each -> each.state() == VersionState.PUBLISHED)
                .findFirst();
        var languages = languages(version, others.keySet());
        var isMine = isAuthor(version);
        return new GuidelineCard(
                id,
                version.id(),
                version.number(),
                version.state(),
                translation == null || !version.isTextShown() ? version.title() : translation.title(),
                shown,
                version.language(),
                translation == null ? null : translation.versionNumber(),
                version.space(),
                access.marking(version.audience()),
                version.area(),
                version.publishedAt(),
                version.reviewDueOn(),
                version.endedAt(),
                version.changeNote(),
                version.isWithdrawn() ? withdrawal(version).kind() : null,
                version.isWithdrawn() ? withdrawal(version).reason() : "",
                version.isTextShown() ? clauses(revisions.text(version), translation, shown) : List.of(),
                languages,
                Languages.ALL.stream().filter(each -> !languages.contains(each)).toList(),
                inForce.map(VersionRow::number)
                        .filter(each -> each != version.number())
                        .orElse(null),
                people.find(version.owner()).map(PersonCard::name).orElse(""),
                access.may(Act.READ, version.work()),
                isMine,
                inForce.or(() -> Optional.of(version).filter(VersionRow::isWithdrawn))
                                .filter(last -> mayDraftNext(last, last.equals(version) ? isMine : isAuthor(last)))
                                .isPresent()
                        && all.stream().noneMatch(each -> each.state().isInWork()),
                all.stream()
                        .filter(each -> each.state().isInWork() && each.number() != version.number())
                        .map(VersionRow::number)
                        .findFirst()
                        .orElse(null));
    }

    private static VersionRow.Withdrawal withdrawal(VersionRow version) {
        return Objects.requireNonNull(version.withdrawal());
    }

    private boolean mayDraftNext(VersionRow last, boolean isMine) {
        return isMine && access.may(Act.WRITE, last.work()) && access.holds(Role.TRAINER);
    }

    private boolean isAuthor(VersionRow version) {
        return access.may(Act.READ, version.work())
                && members.of(version.id()).stream().anyMatch(member -> member.is(access.viewer(), MemberPart.AUTHOR));
    }

    private static VersionRow wanted(List<VersionRow> all, @Nullable Integer number) {
        if (number != null)
            return all.stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        return all.stream()
                .filter(each -> each.state() == VersionState.PUBLISHED)
                .findFirst()
                .or(() -> all.stream().filter(each -> !each.state().isInWork()).findFirst())
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    /**
     * Returns the clauses as they are shown. If the viewer may not read the document that is the body, its clause says
     * so instead of naming the document.
     */
    private List<ReadClause> clauses(ClauseText whole, @Nullable Translation translation, Locale shown) {
        var isHidden = bodies.isHidden(whole);
        var text = isHidden ? bodies.withoutBody(whole, shown) : whole;
        var hidden = isHidden ? text.body().orElseThrow().clause() : null;
        var numbers = text.numbers();
        var translated =
                translation == null ? Map.<ClauseId, TranslatedClause>of() : translations.clauses(translation.id());
        return text.clauses().stream()
                .map(clause -> read(
                        clause,
                        Objects.requireNonNull(numbers.get(clause.id())),
                        translation != null && !clause.id().equals(hidden),
                        clause.id().equals(hidden) ? null : translated.get(clause.id())))
                .toList();
    }

    private static ReadClause read(
            Clause clause, String number, boolean isTranslated, @Nullable TranslatedClause words) {
        if (words == null)
            return new ReadClause(
                    clause,
                    number,
                    clause.heading(),
                    clause.text(),
                    isTranslated ? Currency.MISSING : Currency.CURRENT);
        return new ReadClause(
                clause,
                number,
                words.heading(),
                words.text(),
                words.sourceHash().equals(clause.hash()) ? Currency.CURRENT : Currency.OUTDATED);
    }

    /** Returns the versions of a guideline that the viewer may read, the latest first. */
    public List<VersionSummary> versions(GuidelineId id) {
        var all = versionTable.of(id, access.readable());
        if (all.isEmpty()) throw new NotFound();
        return all.stream()
                .map(version -> new VersionSummary(
                        version.id(),
                        version.number(),
                        version.state(),
                        version.isMajor(),
                        version.changeNote(),
                        version.publishedAt(),
                        version.isTextShown()))
                .toList();
    }

    /**
     * Returns the id of a version.
     *
     * @param number the number of the version
     * @throws NotFound if there is no such version or the viewer may not read it
     */
    public GuidelineVersionId version(GuidelineId id, int number) {
        return wanted(versionTable.of(id, access.readable()), number).id();
    }

    /**
     * Returns how the text of one version differs from that of another, in the language of the authors.
     *
     * @param from the number of the earlier version
     * @param to the number of the later version
     * @throws NotFound if the viewer may not read the text of both
     */
    public List<ClauseChange> differences(GuidelineId id, int from, int to) {
        var all = versionTable.of(id, access.readable());
        return shownText(wanted(all, to)).since(shownText(wanted(all, from)));
    }

    private ClauseText shownText(VersionRow version) {
        if (!version.isTextShown()) throw new NotFound();
        var text = revisions.text(version);
        return bodies.isHidden(text) ? bodies.withoutBody(text, version.language()) : text;
    }

    /**
     * Returns the path of the page that shows a clause which search has found, without the leading slash.
     *
     * @param published the id of the found clause in the index
     */
    public String clauseRoute(UUID published) {
        var found = this.published.findById(published).orElseThrow(NotFound::new);
        access.require(Act.READ, found.audience());
        return found.guideline().route() + "?clause=" + found.clause().value();
    }
}
