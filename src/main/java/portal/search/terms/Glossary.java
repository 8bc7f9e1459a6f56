package portal.search.terms;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.Refused;
import portal.people.PersonId;
import portal.people.Role;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.search.words.TextNormalisation;
import portal.ui.Languages;

/**
 * The glossary: if a query contains one of its terms, texts with the translations of the term are found too. Trainers
 * maintain the glossary; other users can only read it.
 */
@Service
@Transactional
public class Glossary {
    public static final int LONGEST = 500;

    public static final int FEWEST_LANGUAGES = 2;

    private final Access access;
    private final GlossaryChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Glossary(Access access, GlossaryChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whether the viewer may change the glossary. */
    @Transactional(readOnly = true)
    public boolean isMine() {
        return access.holds(Role.TRAINER);
    }

    /** Returns the entries that contain this text in any language, sorted by their words in the given language. */
    @Transactional(readOnly = true)
    public List<GlossaryEntry> entries(String words, Locale language) {
        access.viewer();
        var wanted = plain(words);
        return changes.entries().stream()
                .filter(entry -> Languages.CODES.stream()
                        .anyMatch(each -> plain(entry.line(each)).contains(wanted)))
                .sorted(Comparator.comparing((GlossaryEntry entry) -> plain(entry.line(language.getLanguage())))
                        .thenComparing(GlossaryEntry::key))
                .toList();
    }

    /**
     * Adds an entry and returns its key.
     *
     * @param lines the words in each language, {@link GlossaryEntry#OR} between alternatives
     */
    public String add(Map<String, String> lines) {
        var me = requireKeeper();
        var key = changes.add(checked(lines), me);
        events.publishEvent(new TermAdded(key, me, clock.instant()));
        return key;
    }

    /**
     * @throws NotFound when there is no such entry, or the viewer may not change the glossary
     * @throws Refused when a line is too long, or fewer than {@link #FEWEST_LANGUAGES} languages have words
     */
    public void change(String key, Map<String, String> lines) {
        var me = requireKeeper();
        if (changes.change(key, checked(lines), me, false) == null) throw new NotFound();
        events.publishEvent(new TermChanged(key, me, clock.instant()));
    }

    /** @throws NotFound when there is no such entry, or the viewer may not change the glossary */
    public void remove(String key) {
        var me = requireKeeper();
        if (changes.change(key, Map.of(), me, true) == null) throw new NotFound();
        events.publishEvent(new TermRemoved(key, me, clock.instant()));
    }

    private PersonId requireKeeper() {
        if (!isMine()) throw new NotFound();
        return access.viewer();
    }

    private static Map<String, List<String>> checked(Map<String, String> lines) {
        var words = new HashMap<String, List<String>>();
        for (var language : Languages.CODES) {
            var line = TextNormalisation.of(lines.getOrDefault(language, ""));
            if (line.length() > LONGEST) throw new Refused("search.glossary.refused.long");
            var ways = GlossaryEntry.alternatives(line);
            if (!ways.isEmpty()) words.put(language, ways);
        }
        if (words.size() < FEWEST_LANGUAGES) throw new Refused("search.glossary.refused.one-language");
        return words;
    }

    private static String plain(String text) {
        return String.join(" ", Analysis.words(Fields.ANY, TextNormalisation.of(text)));
    }
}
