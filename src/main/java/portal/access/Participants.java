package portal.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import portal.people.People;

/** Lists the persons in an audience with their rights, sorted by name. */
@Component
class Participants {
    private final Rule rule;
    private final People people;

    Participants(Rule rule, People people) {
        this.rule = rule;
        this.people = people;
    }

    List<Participant> of(AudienceId audience) {
        var admitted = rule.admitted(audience);
        var cards = people.cards(admitted.stream().map(Rule.Admitted::person).toList());
        return admitted.stream()
                .map(one -> new Participant(Objects.requireNonNull(cards.get(one.person())), one.right(), one.since()))
                .sorted(Comparator.comparing(participant -> participant.person().name()))
                .toList();
    }
}
