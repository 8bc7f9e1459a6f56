package portal.guidelines;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.guidelines.CommentTable.CommentRow;
import portal.guidelines.SuggestionTable.Suggestion;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Joins comments with the wordings that they suggest, for the page of a version. */
final class WorkComments {
    private final Map<CommentId, Suggestion> suggestions;
    private final Map<PersonId, PersonCard> cards;

    private WorkComments(List<Suggestion> suggestions, Map<PersonId, PersonCard> cards) {
        this.suggestions = suggestions.stream().collect(Collectors.toMap(Suggestion::comment, each -> each));
        this.cards = cards;
    }

    static List<WorkCard.ClauseComment> of(
            List<CommentRow> comments, List<Suggestion> suggestions, Map<PersonId, PersonCard> cards) {
        var joined = new WorkComments(suggestions, cards);
        return comments.stream().map(joined::comment).toList();
    }

    private WorkCard.ClauseComment comment(CommentRow comment) {
        return new WorkCard.ClauseComment(
                comment.id(),
                comment.clause(),
                card(comment.person()),
                comment.text(),
                comment.at(),
                done(comment.resolvedBy(), comment.resolvedAt()),
                suggestion(suggestions.get(comment.id())));
    }

    private WorkCard.@Nullable Suggestion suggestion(@Nullable Suggestion suggestion) {
        if (suggestion == null) return null;
        return new WorkCard.Suggestion(
                suggestion.heading(),
                suggestion.text(),
                suggestion.clauseHash(),
                suggestion.state(),
                done(suggestion.decidedBy(), suggestion.decidedAt()));
    }

    private WorkCard.@Nullable Done done(@Nullable PersonId by, @Nullable Instant at) {
        return by == null || at == null ? null : new WorkCard.Done(card(by), at);
    }

    private PersonCard card(PersonId person) {
        return Objects.requireNonNull(cards.get(person));
    }
}
