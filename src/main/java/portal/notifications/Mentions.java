package portal.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.Marking;
import portal.access.ReaderAudience;
import portal.access.Refused;
import portal.access.SourceItem;
import portal.access.SpaceId;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.ui.MentionSyntax;

/**
 * Finds the people whom a text mentions as {@code @username}. Only readers of the text can be mentioned. Any other name
 * remains plain text, and the author does not learn why (NL-11).
 */
@Service
@Transactional(readOnly = true)
public class Mentions {
    private static final int MOST_SUGGESTED = 8;

    private final NewsTable news;
    private final Access access;
    private final People people;

    Mentions(NewsTable news, Access access, People people) {
        this.news = news;
        this.access = access;
        this.people = people;
    }

    /**
     * Returns the readers of the audience whom the text mentions and the earlier text did not. The viewer is left out.
     *
     * @param before the earlier text; empty if the text is new
     */
    public Set<PersonId> added(String before, String text, AudienceId audience) {
        var usernames = MentionSyntax.usernames(text);
        usernames.removeAll(MentionSyntax.usernames(before));
        if (usernames.isEmpty() || !access.may(Act.READ, audience)) return Set.of();
        var mentioned = people.findByUsernames(usernames).stream()
                .map(PersonCard::id)
                .filter(person -> !person.equals(access.viewer()))
                .toList();
        return readers(mentioned, audience);
    }

    /**
     * Returns the names of the people whom the given things mention and who can still read them: for each thing, the
     * names by username. For a thing in a space that the viewer may not enter, no names are returned (AC-02).
     */
    public Map<UUID, Map<String, String>> names(Map<UUID, AudienceProperties> things) {
        var mentioned = news.mentioned(things.keySet());
        if (mentioned.isEmpty()) return Map.of();
        var readable = access.readable(things.values().stream()
                .map(item -> item.space().audience())
                .distinct()
                .toList());
        things.forEach((id, item) -> {
            if (!readable.contains(item.space().audience())) mentioned.remove(id);
        });
        return names(things, mentioned);
    }

    private Map<UUID, Map<String, String>> names(
            Map<UUID, AudienceProperties> things, Map<UUID, List<PersonId>> mentioned) {
        var reading = access.stillReadable(mentioned.entrySet().stream()
                .flatMap(each -> readerAudiences(
                        each.getValue(),
                        Objects.requireNonNull(things.get(each.getKey())).id()))
                .toList());
        var cards = people.cards(reading.stream().map(ReaderAudience::person).toList());
        var names = new HashMap<UUID, Map<String, String>>();
        mentioned.forEach((id, persons) -> names.put(
                id,
                readerAudiences(persons, Objects.requireNonNull(things.get(id)).id())
                        .filter(reading::contains)
                        .map(sight -> Objects.requireNonNull(cards.get(sight.person())))
                        .collect(Collectors.toMap(PersonCard::username, PersonCard::name))));
        return names;
    }

    /**
     * Returns some of the people who would read a text of the viewer in this space with this marking, and whose
     * username, or a word of whose name, starts with {@code beginning}. The viewer is left out.
     *
     * @throws Refused if the space does not accept the marking
     */
    public List<PersonCard> suggested(SpaceId space, Marking marking, String beginning) {
        return others(access.readers(space, marking, beginning, MOST_SUGGESTED + 1));
    }

    /**
     * Returns some of the readers of this audience whose username, or a word of whose name, starts with {@code
     * beginning}. The viewer is left out.
     */
    public List<PersonCard> suggested(AudienceId audience, String beginning) {
        return others(access.readers(audience, beginning, MOST_SUGGESTED + 1));
    }

    /**
     * Does the same as {@link #suggested(SpaceId, Marking, String)} for a text that answers or quotes another item, or
     * is its tear-line version.
     */
    public List<PersonCard> suggestedFrom(SourceItem source, Marking marking, String beginning) {
        return others(access.readersFrom(source, marking, beginning, MOST_SUGGESTED + 1));
    }

    private List<PersonCard> others(List<PersonCard> readers) {
        return readers.stream()
                .filter(reader -> !reader.id().equals(access.viewer()))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static Stream<ReaderAudience> readerAudiences(Collection<PersonId> persons, AudienceId audience) {
        return persons.stream().map(person -> new ReaderAudience(person, audience));
    }

    private Set<PersonId> readers(Collection<PersonId> persons, AudienceId audience) {
        var sights = readerAudiences(persons, audience).toList();
        return access.stillReadable(sights).stream().map(ReaderAudience::person).collect(Collectors.toSet());
    }
}
