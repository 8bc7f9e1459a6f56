package portal.guidelines;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.guidelines.SuggestionTable.Suggestion;
import portal.guidelines.clauses.AttachedDocument;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.guidelines.clauses.Sections;

/**
 * The wordings that the people who work on a version suggest for its clauses. An author uses or declines them. Whoever
 * has suggested a wording that was used can no longer approve the version.
 */
@Service
@Transactional
public class GuidelineSuggestions {
    private final Versions versions;
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final CommentTable comments;
    private final SuggestionTable suggestions;
    private final Access access;
    private final Clock clock;

    GuidelineSuggestions(
            Versions versions,
            VersionTable versionTable,
            RevisionTable revisions,
            CommentTable comments,
            SuggestionTable suggestions,
            Access access,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.comments = comments;
        this.suggestions = suggestions;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Comments on a clause and suggests another wording of the whole clause.
     *
     * @param comment why; may be empty
     * @param wording the clause as Markdown, with its heading if it has one
     * @throws Refused if the wording is not one clause of the same level, or says the same as the clause, or if the
     *     clause stands for a document
     */
    public CommentId suggest(GuidelineVersionId id, ClauseId clause, String comment, String wording) {
        var version = inWork(id);
        var text = revisions.text(version);
        if (text.body().map(AttachedDocument::clause).filter(clause::equals).isPresent())
            throw new Refused("guidelines.suggest.refused.document").because("wording");
        var now = text.clause(clause).orElseThrow(NotFound::new);
        var wanted = section(now, wording);
        GuidelineWriting.checked(with(text, now, wanted));
        var made = comments.insert(id, clause, access.viewer(), reason(comment), clock.instant());
        suggestions.insert(made, wanted, now.hash());
        versions.publish(WordingSuggested::new, version);
        return made;
    }

    private static String reason(String comment) {
        return comment.isBlank() ? "" : GuidelineReviews.words(comment, GuidelineReviews.LONGEST_COMMENT);
    }

    private static Section section(Clause clause, String wording) {
        if (wording.length() > GuidelineWriting.LONGEST_TEXT)
            throw new Refused("guidelines.refused.long", GuidelineWriting.LONGEST_TEXT).because("wording");
        var sections = Sections.of(wording);
        if (sections.size() != 1 || sections.getFirst().level() != clause.level())
            throw new Refused("guidelines.suggest.refused.one-clause").because("wording");
        if (sections.getFirst().equals(clause.section()))
            throw new Refused("guidelines.suggest.refused.same").because("wording");
        return sections.getFirst();
    }

    /**
     * Puts a suggested wording into the text, as a new revision of the viewer, who must be an author.
     *
     * @param clauseHash the hash of the clause that the author had before them
     * @throws Refused if the clause was changed meanwhile, or the suggestion was used or declined already
     */
    public void use(GuidelineVersionId id, CommentId comment, String clauseHash) {
        var version = inWork(id);
        var suggestion = open(version, comment);
        var text = revisions.text(version);
        var clause = text.clause(suggestion.clause()).orElseThrow(NotFound::new);
        if (!clause.hash().equals(clauseHash)) throw new Refused("guidelines.suggest.refused.changed");
        var changed = GuidelineWriting.checked(with(text, clause, suggestion.section(clause.level())));
        if (!changed.equals(text)) {
            versionTable.setRevision(id, revisions.insert(id, changed, access.viewer(), clock.instant()));
            versions.publish(VersionRevised::new, version);
        }
        decide(version, comment, SuggestionState.USED);
        versions.publish(VersionFact.about(suggestion.person(), SuggestionUsed::new), version);
    }

    /** Declines a suggested wording. Only an author may call this. */
    public void decline(GuidelineVersionId id, CommentId comment) {
        var version = inWork(id);
        open(version, comment);
        decide(version, comment, SuggestionState.DECLINED);
        versions.publish(SuggestionDeclined::new, version);
    }

    private VersionRow inWork(GuidelineVersionId id) {
        var version = versions.forChange(id, Act.WRITE);
        if (!version.state().isInWork()) throw new Refused("guidelines.refused.published");
        return version;
    }

    /** Returns a suggestion that the viewer, an author, may decide. */
    private Suggestion open(VersionRow version, CommentId comment) {
        versions.requireAuthor(version);
        var suggestion = suggestions.find(version.id(), comment).orElseThrow(NotFound::new);
        if (suggestion.state() != SuggestionState.OPEN) throw new Refused("guidelines.suggest.refused.decided");
        return suggestion;
    }

    private void decide(VersionRow version, CommentId comment, SuggestionState state) {
        suggestions.decide(comment, state, access.viewer(), clock.instant());
        comments.resolve(version.id(), comment, access.viewer(), clock.instant());
    }

    private static ClauseText with(ClauseText text, Clause clause, Section wanted) {
        List<Clause> clauses = text.clauses().stream()
                .map(each -> each.id().equals(clause.id()) ? new Clause(each.id(), wanted) : each)
                .toList();
        return new ClauseText(text.title(), clauses, text.documents());
    }
}
