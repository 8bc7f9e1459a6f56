package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import portal.guidelines.WorkCard;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.ui.PictureAddresses;

/**
 * A version as its page shows it.
 *
 * @param text the text that the page shows; an approval names the hash of this text, and of no later one
 */
record ShownVersion(WorkCard card, ClauseText text) {
    Optional<Clause> clause(ClauseId id) {
        return text.clause(id);
    }

    /** Returns the number and the heading of a clause; words that say so if the clause is no longer in the text. */
    String name(ClauseId id) {
        return clause(id)
                .map(clause -> name(clause, text.numbers()))
                .orElseGet(() -> I18NProvider.translate("guidelines.work.clause.gone"));
    }

    /** Returns the number and the heading of a clause. */
    static String name(Clause clause, Map<ClauseId, String> numbers) {
        var heading = ClauseName.heading(clause.heading());
        var number = numbers.getOrDefault(clause.id(), "");
        return number.isEmpty() ? heading : number + " " + heading;
    }

    PictureAddresses pictures() {
        return PictureRequests.addresses(card.guideline(), card.number());
    }

    /** Returns how many comments on a clause are not resolved. */
    long openComments(ClauseId id) {
        return card.comments().stream()
                .filter(comment -> comment.clause().equals(id) && !comment.isResolved())
                .count();
    }

    /** Returns how many people work on the version. */
    long people() {
        return card.team().stream()
                .map(member -> member.person().id())
                .distinct()
                .count();
    }
}
