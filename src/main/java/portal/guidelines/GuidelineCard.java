package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.CrimeArea;
import portal.access.SpaceId;
import portal.guidelines.clauses.Clause;

/**
 * A version of a guideline as its readers see it, in one language.
 *
 * @param language the language that is shown, which is the wanted one if there is a text in it
 * @param translationOf the number of the version that the translation was made for; null for the authors' own text
 * @param clauses the clauses in the order of the version; empty if the text was withdrawn and is hidden
 * @param languages the languages in which there is a text, that of the authors first
 * @param pending the languages of the portal in which there is no text yet
 * @param latest the number of the version in force, if it is another one that the viewer may read; null otherwise
 * @param owner the name of the trainer who is responsible for the guideline
 * @param mayWork whether the viewer works on the version, as its author, reviewer or translator
 * @param isMine whether the viewer is an author of the version
 * @param mayDraftNext whether the viewer may start the next version now
 * @param inWork the number of a later version that the viewer works on; null if there is none
 */
public record GuidelineCard(
        GuidelineId id,
        GuidelineVersionId version,
        int number,
        VersionState state,
        String title,
        Locale language,
        Locale source,
        @Nullable Integer translationOf,
        SpaceId space,
        AudienceProperties marked,
        @Nullable CrimeArea area,
        @Nullable Instant publishedAt,
        @Nullable LocalDate reviewDueOn,
        @Nullable Instant endedAt,
        String changeNote,
        @Nullable WithdrawalKind withdrawal,
        String withdrawalReason,
        List<ReadClause> clauses,
        List<Locale> languages,
        List<Locale> pending,
        @Nullable Integer latest,
        String owner,
        boolean mayWork,
        boolean isMine,
        boolean mayDraftNext,
        @Nullable Integer inWork) {
    public boolean isInForce() {
        return state == VersionState.PUBLISHED;
    }

    /** How the shown text of a clause relates to the authors' text. */
    public enum Currency {
        /** It is the authors' own text, or a translation of the present text. */
        CURRENT,
        /** It translates an earlier text of the clause. */
        OUTDATED,
        /** There is no translation of the clause; the authors' own text is shown. */
        MISSING
    }

    /**
     * A clause as it is shown.
     *
     * @param number the number of the clause; empty for the introduction
     * @param source the clause in the language of the authors
     * @param heading the heading in the language that is shown; in that of the authors if the translation is missing
     * @param text the text in the same language as the heading, as Markdown
     */
    public record ReadClause(Clause source, String number, String heading, String text, Currency currency) {
        /** Returns the anchor of the clause in the address of the page; it is the same in all versions. */
        public String anchor() {
            return "c-" + source.id().value();
        }
    }
}
