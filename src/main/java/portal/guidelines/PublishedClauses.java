package portal.guidelines;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import portal.access.Item;
import portal.guidelines.PublishedClause.ClauseWording;
import portal.guidelines.PublishedClause.Content;
import portal.guidelines.TranslationTable.TranslatedClause;
import portal.guidelines.TranslationTable.Translation;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.ui.MarkdownText;

/** Keeps what search finds equal to the texts that are in force. */
@Component
class PublishedClauses {
    private final PublishedClauseRepository published;
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final TranslationTable translations;
    private final Clock clock;

    PublishedClauses(
            PublishedClauseRepository published,
            VersionTable versionTable,
            RevisionTable revisions,
            TranslationTable translations,
            Clock clock) {
        this.published = published;
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.translations = translations;
        this.clock = clock;
    }

    /** Makes search find exactly the texts of this guideline that are in force now, in all languages. */
    void update(GuidelineId guideline) {
        var old = published.findByGuidelineId(guideline.value()).stream()
                .collect(Collectors.toMap(PublishedClause::clause, clause -> clause));
        versionTable.inForce(guideline).ifPresent(version -> save(version, old));
        old.values().forEach(published::delete);
    }

    /** Saves the clauses of a version, and removes them from {@code old}. */
    private void save(VersionRow version, Map<ClauseId, PublishedClause> old) {
        var text = revisions.text(version);
        var others = translations.inForce(version.guideline(), version.number());
        var translated = others.values().stream()
                .collect(Collectors.toMap(Translation::language, each -> translations.clauses(each.id())));
        var item = new Item(
                version.space(), version.audience(), version.author(), Objects.requireNonNull(version.publishedAt()));
        var isOpening = true;
        for (var clause : text.clauses()) {
            var content = new Content(
                    version.id(),
                    isOpening,
                    version.title(),
                    MarkdownText.plain(clause.heading()),
                    version.language(),
                    item,
                    wordings(version, sought(clause, text), isOpening, others, translated),
                    clock.instant());
            var found = old.remove(clause.id());
            if (found == null) published.save(new PublishedClause(version.guideline(), clause.id(), content));
            else found.say(content);
            isOpening = false;
        }
    }

    /** What search finds of a clause: of one that stands for a document, only the heading. */
    private record SoughtClause(Clause clause, boolean isBody) {
        private String words(String text) {
            return isBody ? "" : text;
        }
    }

    private static SoughtClause sought(Clause clause, ClauseText text) {
        return new SoughtClause(
                clause,
                text.body().filter(body -> clause.id().equals(body.clause())).isPresent());
    }

    private static List<ClauseWording> wordings(
            VersionRow version,
            SoughtClause sought,
            boolean isOpening,
            Map<Locale, Translation> others,
            Map<Locale, Map<ClauseId, TranslatedClause>> translated) {
        var wordings = new ArrayList<ClauseWording>();
        var clause = sought.clause();
        wordings.add(wording(
                version.language(), isOpening ? version.title() : "", clause.heading(), sought.words(clause.text())));
        others.forEach((language, translation) -> {
            var words = Objects.requireNonNull(translated.get(language)).get(clause.id());
            if (words != null)
                wordings.add(wording(
                        language, isOpening ? translation.title() : "", words.heading(), sought.words(words.text())));
        });
        return wordings;
    }

    private static ClauseWording wording(Locale language, String title, String heading, String text) {
        var name = (title + " " + MarkdownText.plain(heading)).strip();
        return new ClauseWording(language, name, MarkdownText.plain(text));
    }
}
